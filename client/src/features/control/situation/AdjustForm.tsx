import { type FormEvent, useState } from "react";
import { desk as words } from "../../../messages/en/desk.ts";
import { rule as ruleWords } from "../../../messages/en/rule.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { DeltaRows } from "../adjudication/DeltaRows.tsx";
import { deltasOf } from "../adjudication/deltas.ts";
import { closeDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { sayDone } from "../deskToasts.ts";
import { useKeptRows } from "../useKeptRows.ts";

/** Moves indicators by ruling; the reason goes on the record. */
export function AdjustForm({ desk }: { readonly desk: Desk }) {
  const [rows, setRows] = useKeptRows("desk.adjust.rows");
  const [reason, setReason] = useTyped("desk.adjust.reason");
  const [tried, setTried] = useState(false);
  const { run, busy, refused } = useIssue();
  const deltas = deltasOf(rows);
  const complete = Object.keys(deltas).length > 0 && reason.trim() !== "";
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!complete) return;
    if (!(await run({ type: "AdjustIndicators", deltas, reason: reason.trim() }))) return;
    setRows(null);
    setReason("");
    closeDialog();
    sayDone(words.done.adjusted);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <p className="text-14 text-soft">{words.adjust.hint}</p>
      <DeltaRows desk={desk} rows={rows} onChange={setRows} />
      <TextArea
        label={words.adjust.reason}
        value={reason}
        rows={2}
        maxLength={600}
        error={tried && reason.trim() === "" ? ruleWords.reasonMissing : null}
        onChange={(event) => setReason(event.target.value)}
      />
      <StatusLine tone="danger">{refused ?? (tried && !complete ? words.adjust.missing : null)}</StatusLine>
      <div>
        <Button type="submit" variant="primary" size="large" busy={busy}>
          {words.adjust.submit}
        </Button>
      </div>
    </form>
  );
}
