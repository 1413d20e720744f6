import type { FreeFormText } from "@whitecell/shared/engine/choice.ts";
import type { Order } from "@whitecell/shared/engine/game.ts";
import { rule as words } from "../../../messages/en/rule.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useLive } from "../../../state/session.ts";
import { cx } from "../../../ui/cx.ts";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import { DecisionFacts } from "../../table/DecisionText.tsx";
import type { Desk } from "../deskModel.ts";
import { orderFacts } from "./OrderList.tsx";

/** Letters above which a title needs smaller ones to leave room for what is to be done. */
const LONG = 60;

/** Who does what, and why they say they do it. */
export function OrderDetail({ desk, order }: { readonly desk: Desk; readonly order: Order }) {
  const { choice } = order;
  const card =
    choice.kind === "card" ? desk.control.scenario.moves.find(({ id }) => id === choice.move) : null;
  const names = useLive((live) => live.names);
  const { council } = desk.control;
  const decision = council.decisions.find(
    ({ team, turnIndex }) => team === order.team && turnIndex === desk.view.turn?.index,
  );
  const rationale = desk.control.rationales[order.key];
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <TeamName {...teamAt(desk.scene, order.team)} />
        <span className="text-14 text-soft">{orderFacts(order)}</span>
        {card && <span className="text-14 text-soft">{shared.instruments[card.instrument]}</span>}
      </div>
      <h3 className={cx("mt-1", order.title.length > LONG ? "text-20" : "text-28")}>{order.title}</h3>
      <div className="mt-2 grid gap-x-8 gap-y-3 xl:grid-cols-2">
        {choice.kind === "free" ? (
          <FreeText text={choice.text} title={order.title} />
        ) : (
          <p className="max-w-[65ch] text-14">{card?.text}</p>
        )}
        <div className="max-w-[65ch] text-14">
          <h4 className="text-14 text-soft">{words.rationale}</h4>
          <p className="break-words whitespace-pre-line">{rationale || words.noRationale}</p>
          {decision && <DecisionFacts decision={decision} council={council} names={names} />}
        </div>
      </div>
    </>
  );
}

function FreeText({ text, title }: { readonly text: FreeFormText; readonly title: string }) {
  const rows: readonly (readonly [string, string])[] = [
    ...(text.action === title ? [] : [[words.action, text.action] as const]),
    [words.intent, text.intent],
    [words.reasons, text.reasons.join("\n")],
    [words.risks, text.risks],
  ];
  return (
    <dl className="flex max-w-[65ch] flex-col gap-2 text-14">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt className="text-soft">{label}</dt>
          <dd className="break-words whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
