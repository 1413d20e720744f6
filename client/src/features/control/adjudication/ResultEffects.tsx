import type { Order, Settled } from "@whitecell/shared/engine/game.ts";
import { type ResultPart, resultOf } from "@whitecell/shared/views/resultOf.ts";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { shared } from "../../../messages/en/shared.ts";
import type { Desk } from "../deskModel.ts";
import { flagText, stockLabel } from "../situation/thingNames.ts";

const words = adjudication.result;

type Props = {
  readonly desk: Desk;
  readonly order: Order;
  readonly grade: Settled;
  readonly leap: boolean;
};

/** ADJ5: what ruling so would do, before it is done. */
export function ResultEffects({ desk, order, grade, leap }: Props) {
  const { parts, flagsSet, flagsCleared, stocks, later } = resultOf(desk.control, order, { grade, leap });
  const { scenario } = desk.control;
  const points = ({ deltas }: ResultPart): string =>
    Object.entries(deltas)
      .map(([id, value]) => {
        const short = desk.scene.indicators.find((each) => each.id === id)?.short ?? id;
        return `${short} ${shared.signed(value)}`;
      })
      .join(" · ");
  const why = ({ from, note }: ResultPart): string | null => {
    if (from === "leap") return words.leap;
    if (from === "interaction") return words.with(note ?? "");
    return from === "condition" ? `${words.ifHolds}${note ? `: ${note}` : ""}` : null;
  };
  const lines = [
    ...flagsSet.map((id) => words.flag(flagText(scenario, id))),
    ...flagsCleared.map((id) => words.unflag(flagText(scenario, id))),
    ...Object.entries(stocks).flatMap(([key, value]) =>
      value === 0 ? [] : [words.stock(stockLabel(scenario, key), value)],
    ),
    ...later.map(({ label, after }) => words.later(label, after)),
  ];
  return (
    <section aria-label={words.title} className="text-14">
      <h4 className="text-14 text-soft">{words.title}</h4>
      {grade === "cancelled" && <p>{words.cancelled}</p>}
      {grade !== "cancelled" && parts.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {parts.map((part) => (
          <li key={`${part.from}-${part.note}-${points(part)}`} className="py-0.5">
            <span className="font-medium tabular-nums">{points(part)}</span>
            {why(part) && <span className="text-soft"> ({why(part)})</span>}
          </li>
        ))}
        {lines.map((line) => (
          <li key={line} className="py-0.5">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
