import type { Slot } from "@whitecell/shared/engine/game.ts";
import { intent } from "../../../messages/en/intent.ts";
import { shared } from "../../../messages/en/shared.ts";
import { table } from "../../../messages/en/table.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { intentParts } from "../moves/intents.ts";
import type { TableModel } from "../tableModel.ts";

const words = table.sent;
const tones = { success: "ok", partial: "warn", failure: "plain", cancelled: "plain" } as const;

const SLOTS: readonly Slot[] = ["major", "minor", "reaction"];
/** As they were chosen: what weighs most first. */
const bySlot = (a: { readonly slot: Slot }, b: { readonly slot: Slot }): number =>
  SLOTS.indexOf(a.slot) - SLOTS.indexOf(b.slot);

/** After the lock: what the team sent, and what came of each as soon as it is known. */
export function Sent({ table: model }: { readonly table: TableModel }) {
  const { desk, view } = model;
  return (
    <Panel title={words.title}>
      {desk.byBell && <p className="mb-2 text-14 text-soft">{words.byBell}</p>}
      {desk.held && desk.orders.length === 0 && <p className="text-16">{words.held}</p>}
      <Meant table={model} />
      <ul>
        {[...desk.orders].sort(bySlot).map((order) => {
          const record = view.moves.find((move) => move.key === order.key);
          const grade = record?.grade ?? null;
          return (
            <li key={order.key} className="border-b border-rule py-2 last:border-0">
              <p className="flex items-baseline justify-between gap-3 text-12 text-soft">
                {shared.slots[order.slot]}
                {grade === null ? (
                  <span className="text-14">{words.waiting}</span>
                ) : (
                  <Tag tone={tones[grade]}>{words.results[grade]}</Tag>
                )}
              </p>
              <p className="text-16 font-medium">{order.title}</p>
              {order.covert && (
                <p className="text-14 text-soft">{record?.exposed ? words.exposed : shared.covert}</p>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** What the team meant this turn's moves to say. */
function Meant({ table: { scene, desk, view } }: { readonly table: TableModel }) {
  const meant = desk.intents.find(({ turnIndex }) => turnIndex === view.turn?.index);
  if (!meant) return null;
  const parts = intentParts(scene, meant.signals);
  return (
    <p className="mb-2 text-14 text-soft">
      {[
        parts.length > 0 ? intent.meant(parts) : null,
        meant.rung === null
          ? null
          : parts.length > 0
            ? intent.rungShort(meant.rung)
            : intent.meantRung(meant.rung),
      ]
        .filter((part) => part !== null)
        .join(" · ")}
    </p>
  );
}
