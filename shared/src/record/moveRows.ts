import type { MoveRecord } from "../views/view.ts";
import type { Cell, Source } from "./table.ts";

/** Order key → the team's reason, as it stood when the moves were locked. */
export function rationalesOf(items: Source["items"]): ReadonlyMap<string, string> {
  const rationales = new Map<string, string>();
  const drafts = new Map<string, string>();
  for (const { event } of items) {
    if (event.type === "ReactionCommitted") rationales.set(event.order.key, event.rationale);
    if (event.type === "TurnStarted") drafts.clear();
    if (event.type === "DraftSaved" && event.rationale !== undefined) drafts.set(event.team, event.rationale);
    if (event.type === "OrdersLocked")
      for (const { key, team } of event.orders) rationales.set(key, drafts.get(team) ?? "");
  }
  return rationales;
}

/** Everything known of each move; what the side of the file never learned stays empty. */
export function moveRows({ items, end }: Source): readonly (readonly Cell[])[] {
  const rationales = rationalesOf(items);
  return end.moves.map((move) => row(move, { end, rationale: rationales.get(move.key) ?? "" }));
}

function row(
  move: MoveRecord,
  { end, rationale }: Pick<Source, "end"> & { readonly rationale: string },
): readonly Cell[] {
  const ruling = end.control?.rulings.find(({ key }) => key === move.key) ?? null;
  const [success, partial, failure] = ruling?.proposal.odds ?? move.odds ?? [null, null, null];
  return [
    move.turnIndex + 1,
    move.team,
    move.slot,
    move.key,
    move.title,
    move.covert,
    move.free,
    move.rung,
    rationale,
    success,
    partial,
    failure,
    ruling?.proposal.shift ?? null,
    ruling?.roll ?? move.roll,
    ruling?.rolled ?? null,
    ruling?.ruled ?? move.grade,
    ruling?.reason ?? null,
    move.exposed,
  ];
}
