import { useState } from "react";
import { desk as words } from "../../../messages/en/desk.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { closeDialog } from "../deskDialog.ts";

/** CLK8: the clock stands when this opens; the reason then stands in the banner on every screen. */
export function PauseForm() {
  const [reason, setReason] = useState<string>(words.paused.preset[0]);
  const { run, busy, refused } = useIssue();
  const say = async (why: string): Promise<void> => {
    if (await run({ type: "PauseClock", reason: why.trim() || words.paused.preset[0] })) closeDialog();
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void say(reason);
      }}
    >
      <p className="text-14 text-soft">{words.paused.hint}</p>
      <div className="flex flex-wrap gap-2">
        {words.paused.preset.map((preset) => (
          <Button key={preset} size="small" disabled={busy} onClick={() => void say(preset)}>
            {preset}
          </Button>
        ))}
      </div>
      <Field
        label={words.paused.reason}
        value={reason}
        maxLength={120}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setReason(event.target.value)}
      />
      <StatusLine tone="danger">{refused}</StatusLine>
      <Button type="submit" variant="primary" size="large" busy={busy}>
        {words.paused.confirm}
      </Button>
    </form>
  );
}
