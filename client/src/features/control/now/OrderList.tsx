import type { Order } from "@whitecell/shared/engine/game.ts";
import type { ReactNode } from "react";
import { now as words } from "../../../messages/en/now.ts";
import { pictures } from "../../../messages/en/pictures.ts";
import { shared } from "../../../messages/en/shared.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import type { Desk } from "../deskModel.ts";
import { KnewButton } from "../secrecy/KnewButton.tsx";

type Props = {
  readonly desk: Desk;
  readonly orders: readonly Order[];
  /** What stands at the end of a row. */
  readonly status?: (order: Order) => ReactNode;
  /** What stands under it. */
  readonly below?: (order: Order) => ReactNode;
};

/** Moves of this turn, whole: only the white cell sees this. */
export function OrderList({ desk, orders, status, below }: Props) {
  if (orders.length === 0) return <EmptyState>{words.noOrders}</EmptyState>;
  return (
    <ol>
      {orders.map((order) => (
        <li
          key={order.key}
          className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2.5 last:border-0"
        >
          <span className="w-36 shrink-0 max-sm:hidden">
            <TeamName {...teamAt(desk.scene, order.team)} size="small" />
          </span>
          <div className="min-w-0 flex-1">
            <span className="sm:hidden">
              <TeamName {...teamAt(desk.scene, order.team)} size="small" />
            </span>
            <span className="block text-16 font-medium">{order.title}</span>
            <span className="block text-14 text-soft">{orderFacts(order)}</span>
          </div>
          <KnewButton id={order.key} title={order.title} />
          {status && <span className="shrink-0 text-right text-14">{status(order)}</span>}
          {below && <div className="basis-full">{below(order)}</div>}
        </li>
      ))}
    </ol>
  );
}

export const orderFacts = (order: Order): string =>
  [
    shared.slots[order.slot],
    order.rung > 0 ? pictures.moves.rung(order.rung) : null,
    order.choice.kind === "free" ? pictures.moves.free : null,
    order.covert ? shared.covert : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
