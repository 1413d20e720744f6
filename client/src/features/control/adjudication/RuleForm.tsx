import type { Order, Roll } from "@whitecell/shared/engine/game.ts";
import { rule as words } from "../../../messages/en/rule.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { DiceRow } from "../../pictures/DiceRow.tsx";
import { oddsWord } from "../../pictures/oddsWord.ts";
import { ShiftList } from "../../pictures/ShiftList.tsx";
import type { Desk } from "../deskModel.ts";
import { MainButton } from "../now/MainButton.tsx";
import { OtherwiseForm } from "./OtherwiseForm.tsx";
import { ResultEffects } from "./ResultEffects.tsx";

type Props = { readonly desk: Desk; readonly order: Order; readonly roll: Roll };

/** The roll on the scale of the odds and what it does; rule as it fell, or otherwise with a reason. */
export function RuleForm({ desk, order, roll }: Props) {
  const { run, busy, refused } = useIssue();
  const { key, settled, proposal } = roll;
  return (
    <div className="mt-4 grid gap-x-8 gap-y-4 border-t border-rule pt-3 xl:grid-cols-2">
      <div role="status">
        <h4 className="text-20">{words.rolled(roll.roll, shared.grades[roll.rolled])}</h4>
        <DiceRow
          odds={proposal.odds}
          oddsWord={oddsWord(desk.control.scenario, proposal.odds)}
          roll={roll.roll}
          grade={null}
        />
        {roll.settledWhy && (
          <p className="mt-2 text-14 font-medium">
            {words.settledAs(shared.grades[settled])}. {roll.settledWhy}
          </p>
        )}
        <div className="mt-3">
          <ShiftList proposal={proposal} />
        </div>
      </div>
      <div className="flex flex-col items-start gap-3">
        <MainButton
          busy={busy}
          onClick={() => void run({ type: "RuleMove", key, ruled: settled, reason: "" })}
        >
          {words.asRolled(shared.grades[settled])}
        </MainButton>
        <StatusLine tone="danger">{refused}</StatusLine>
        <ResultEffects desk={desk} order={order} grade={settled} leap={proposal.leap} />
        <details className="w-full">
          <summary className="min-h-8 text-14 font-medium">{words.otherwise}</summary>
          <OtherwiseForm desk={desk} order={order} roll={roll} />
        </details>
      </div>
    </div>
  );
}
