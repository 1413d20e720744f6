import type { Roll, Settled } from "@whitecell/shared/engine/game.ts";
import { type FormEvent, useState } from "react";
import { desk as words } from "../../messages/en/desk.ts";
import { shared } from "../../messages/en/shared.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { DiceRow } from "../pictures/DiceRow.tsx";
import { ShiftList } from "../pictures/ShiftList.tsx";
import { MainButton } from "./MainButton.tsx";
import { otherwiseOf } from "./rollCommands.ts";

const grades: readonly Settled[] = ["success", "partial", "failure", "cancelled"];

/** The roll on the scale of the odds; rule as it fell, or otherwise with a reason. */
export function RuleForm({ roll, oddsWord }: { readonly roll: Roll; readonly oddsWord: string }) {
  const { run, busy, refused } = useIssue();
  const { key, settled } = roll;
  return (
    <div className="mt-5 grid gap-x-8 gap-y-5 xl:grid-cols-2">
      <div role="status">
        <h4 className="text-20">{words.rule.rolled(roll.roll, shared.grades[roll.rolled])}</h4>
        <DiceRow odds={roll.proposal.odds} oddsWord={oddsWord} roll={roll.roll} grade={null} />
        {roll.settledWhy && (
          <p className="mt-2 text-14 font-medium">
            {words.rule.settledAs(shared.grades[settled])}. {roll.settledWhy}
          </p>
        )}
        <div className="mt-3">
          <ShiftList proposal={roll.proposal} />
        </div>
      </div>
      <div className="flex flex-col items-start gap-4">
        <MainButton
          busy={busy}
          onClick={() => void run({ type: "RuleMove", key, ruled: settled, reason: "" })}
        >
          {words.rule.asRolled(shared.grades[settled])}
        </MainButton>
        <StatusLine tone="danger">{refused}</StatusLine>
        <details className="w-full">
          <summary className="min-h-8 text-14 font-medium">{words.rule.otherwise}</summary>
          <Otherwise roll={roll} />
        </details>
      </div>
    </div>
  );
}

function Otherwise({ roll }: { readonly roll: Roll }) {
  const [ruled, setRuled] = useState<Settled | null>(null);
  const [reason, setReason] = useTyped(`desk.ruling.${roll.key}`);
  const [tried, setTried] = useState(false);
  const { run, busy, refused } = useIssue();
  const noReason = reason.trim() === "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const command = otherwiseOf(roll.key, ruled, reason);
    if (command) void run(command);
  };
  return (
    <form onSubmit={submit} className="mt-2 flex flex-col gap-3">
      <Choice
        legend={words.rule.ruling}
        columns={2}
        compact
        value={ruled}
        onChange={setRuled}
        options={grades
          .filter((grade) => grade !== roll.settled)
          .map((grade) => ({ value: grade, label: shared.grades[grade] }))}
      />
      <TextArea
        label={words.rule.reason}
        value={reason}
        maxLength={600}
        rows={2}
        error={tried && noReason ? words.rule.reasonMissing : null}
        onChange={(event) => setReason(event.target.value)}
      />
      <StatusLine tone="danger">{refused ?? (tried && !ruled ? words.rule.chooseRuling : null)}</StatusLine>
      <div>
        <Button type="submit" busy={busy}>
          {words.rule.confirmOtherwise}
        </Button>
      </div>
    </form>
  );
}
