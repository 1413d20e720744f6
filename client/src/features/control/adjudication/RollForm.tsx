import type { Order } from "@whitecell/shared/engine/game.ts";
import { type FormEvent, useState } from "react";
import { rule as words } from "../../../messages/en/rule.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Field } from "../../../ui/Field.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { DiceRow } from "../../pictures/DiceRow.tsx";
import { oddsWord } from "../../pictures/oddsWord.ts";
import { ShiftList } from "../../pictures/ShiftList.tsx";
import type { Desk } from "../deskModel.ts";
import { MainButton } from "../now/MainButton.tsx";
import { rollOf } from "./rollCommands.ts";

/** Odds in words and numbers, how they came about, the white cell's shift, and the roll. */
export function RollForm({ desk, order }: { readonly desk: Desk; readonly order: Order }) {
  const { scenario, proposal } = desk.control;
  const max = scenario.model.facilitatorShiftMax;
  const [shift, setShift] = useState("0");
  const [reason, setReason] = useTyped(`desk.shift.${order.key}`);
  const [missing, setMissing] = useState(false);
  const { run, busy, refused } = useIssue();
  const points = Number.parseInt(shift, 10) || 0;
  const mine = proposal?.key === order.key ? proposal : null;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const command = rollOf(order.key, points, reason);
    setMissing(command === null);
    if (command) await run(command);
  };

  return (
    <form
      onSubmit={(event) => void submit(event)}
      className="mt-4 grid gap-x-8 gap-y-4 border-t border-rule pt-3 xl:grid-cols-2"
    >
      <div>
        {mine ? (
          <>
            <h4 className="text-14 text-soft">{words.nowOdds}</h4>
            <DiceRow odds={mine.odds} oddsWord={oddsWord(scenario, mine.odds)} roll={null} grade={null} />
            <div className="mt-3">
              <ShiftList proposal={mine} />
            </div>
          </>
        ) : (
          <p className="text-14 text-soft">{words.noProposal}</p>
        )}
      </div>
      <div className="flex flex-col gap-3">
        <Field
          label={words.yourShift}
          hint={words.yourShiftHint(max)}
          type="number"
          min={-max}
          max={max}
          step={1}
          value={shift}
          onChange={(event) => setShift(event.target.value)}
          inputClassName="max-w-28 text-right"
        />
        {points !== 0 && (
          <Field
            label={words.shiftReason}
            value={reason}
            maxLength={300}
            error={missing ? words.shiftReasonMissing : null}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <StatusLine tone="danger">{refused}</StatusLine>
        <div>
          <MainButton type="submit" busy={busy} disabled={!mine}>
            {words.roll}
          </MainButton>
        </div>
      </div>
    </form>
  );
}
