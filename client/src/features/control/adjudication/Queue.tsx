import type { Order } from "@whitecell/shared/engine/game.ts";
import { contestedBy, tiesOf } from "@whitecell/shared/views/queue.ts";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { rule as words } from "../../../messages/en/rule.ts";
import { shared } from "../../../messages/en/shared.ts";
import { Tag } from "../../../ui/Tag.tsx";
import type { Desk } from "../deskModel.ts";
import { OrderList } from "../now/OrderList.tsx";
import { SettledDetail } from "./SettledDetail.tsx";

const tones = { success: "ok", partial: "warn", failure: "plain", cancelled: "plain" } as const;

type Props = {
  readonly desk: Desk;
  /** The move that is settled now; null when all are. */
  readonly next: string | null;
};

/** ADJ1, ADJ2: this turn's moves in the order in which they are settled, and what they have to do with each other. */
export function Queue({ desk, next }: Props) {
  const { view, control } = desk;
  const ruling = ({ key }: Order) =>
    control.rulings.find((each) => each.turnIndex === view.turn?.index && each.key === key);
  const status = (order: Order) => {
    const grade = ruling(order)?.ruled;
    if (grade) return <Tag tone={tones[grade]}>{shared.grades[grade]}</Tag>;
    return order.key === next ? (
      <Tag tone="strong">{words.next}</Tag>
    ) : (
      <span className="text-soft">{words.later}</span>
    );
  };
  const below = (order: Order) => {
    const settled = ruling(order);
    if (settled) return <SettledDetail desk={desk} ruling={settled} />;
    const why = contestedBy(view, control, order);
    const ties = tiesOf(control, order).filter((tie) => tie.felt);
    return (
      <span className="block text-14 sm:pl-40">
        {why && <span className="font-medium">{adjudication.contested[why]}</span>}
        {ties.map((tie) => (
          <span key={`${tie.key}-${tie.kind}-${tie.note}`} className="block text-soft">
            “{tie.title}” {adjudication.felt(tie.kind, tie.shift)}
          </span>
        ))}
      </span>
    );
  };
  return <OrderList desk={desk} orders={control.orders} status={status} below={below} />;
}
