import { undo as words } from "../../../messages/en/undo.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Field } from "../../../ui/Field.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import type { Desk } from "../deskModel.ts";

/** UNDO2: names the step it takes back; several may be taken back, one after another. */
export function UndoForm({ desk }: { readonly desk: Desk }) {
  const [reason, setReason] = useTyped("desk.undo");
  const { run, busy, refused } = useIssue();
  const last = desk.control.steps.at(-1);
  if (!last) return <EmptyState>{words.nothing}</EmptyState>;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void run({ type: "UndoStep", n: last.n, reason: reason.trim() }).then(
          (done) => done && setReason(""),
        );
      }}
    >
      <p className="text-18">{words.last(last.kind, last.about)}</p>
      <p className="text-14 text-soft">{words.hint}</p>
      <Field
        label={words.reason}
        value={reason}
        maxLength={200}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      <StatusLine tone="danger">{refused}</StatusLine>
      <Button type="submit" variant="primary" size="large" busy={busy}>
        {words.confirm}
      </Button>
    </form>
  );
}
