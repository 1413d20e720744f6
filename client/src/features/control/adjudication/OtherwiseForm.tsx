import type { Order, Roll, Settled } from "@whitecell/shared/engine/game.ts";
import { type FormEvent, useState } from "react";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { rule as words } from "../../../messages/en/rule.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choice } from "../../../ui/Choice.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import type { Desk } from "../deskModel.ts";
import { useKeptRows } from "../useKeptRows.ts";
import { DeltaRows } from "./DeltaRows.tsx";
import { deltasOf } from "./deltas.ts";
import { ResultEffects } from "./ResultEffects.tsx";
import { otherwiseOf } from "./rollCommands.ts";

const grades: readonly Settled[] = ["success", "partial", "failure", "cancelled"];

type Props = { readonly desk: Desk; readonly order: Order; readonly roll: Roll };

/** RULE4, RULE13: another result, or further changes; what was rolled stays on the record beside the reason. */
export function OtherwiseForm({ desk, order, roll }: Props) {
  const [ruled, setRuled] = useState<Settled>(roll.settled);
  const [rows, setRows] = useKeptRows(`desk.ruling.rows.${roll.key}`);
  const [reason, setReason] = useTyped(`desk.ruling.${roll.key}`);
  const [tried, setTried] = useState(false);
  const { run, busy, refused } = useIssue();
  const adjust = deltasOf(rows);
  const same = ruled === roll.settled && Object.keys(adjust).length === 0;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const command = same ? null : otherwiseOf(roll.key, ruled, { reason, adjust });
    if (!command || !(await run(command))) return;
    setRows(null);
    setReason("");
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-2 flex flex-col gap-3">
      <Choice
        legend={words.ruling}
        columns={2}
        compact
        value={ruled}
        onChange={setRuled}
        options={grades.map((grade) => ({ value: grade, label: shared.grades[grade] }))}
      />
      {ruled !== roll.settled && (
        <ResultEffects desk={desk} order={order} grade={ruled} leap={roll.proposal.leap} />
      )}
      <fieldset>
        <legend className="text-14 font-medium">{adjudication.result.adjust}</legend>
        <p className="mb-2 text-14 text-soft">{adjudication.result.adjustHint}</p>
        <DeltaRows desk={desk} rows={rows} onChange={setRows} />
      </fieldset>
      <TextArea
        label={words.reason}
        value={reason}
        maxLength={600}
        rows={2}
        error={tried && reason.trim() === "" ? words.reasonMissing : null}
        onChange={(event) => setReason(event.target.value)}
      />
      <StatusLine tone="danger">{refused ?? (tried && same ? adjudication.result.same : null)}</StatusLine>
      <div>
        <Button type="submit" busy={busy}>
          {words.confirmOtherwise}
        </Button>
      </div>
    </form>
  );
}
