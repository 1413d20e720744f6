import { end as words } from "../../../messages/en/end.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { closeDialog } from "../deskDialog.ts";

/** Ending is the one step that cannot be taken back, so it is asked twice. */
export function EndForm() {
  const { run, busy, refused } = useIssue();
  const end = async (): Promise<void> => {
    if (await run({ type: "EndSession" })) closeDialog();
  };
  return (
    <div className="flex flex-col gap-4">
      <p className="text-16">{words.body}</p>
      <StatusLine tone="danger">{refused}</StatusLine>
      <div className="flex flex-wrap justify-end gap-2">
        <Button size="large" onClick={closeDialog}>
          {words.cancel}
        </Button>
        <Button size="large" variant="primary" busy={busy} onClick={() => void end()}>
          {words.confirm}
        </Button>
      </div>
    </div>
  );
}
