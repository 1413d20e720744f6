// What the team has chosen, and what else it could still pay for.
import type { Draft, Slot } from "@whitecell/shared/engine/game.ts";
import type { MoveId } from "@whitecell/shared/engine/ids.ts";
import type { Cost } from "@whitecell/shared/views/prompts/types.ts";
import { shortOf, totalCost } from "@whitecell/shared/views/purse.ts";
import type { Card } from "@whitecell/shared/views/scene.ts";
import type { TeamDesk } from "@whitecell/shared/views/teamDesk.ts";

export type Pick = {
  readonly slot: Slot;
  readonly title: string;
  readonly cost: Cost;
  readonly card: Card | null;
};

export const cardOf = (desk: TeamDesk, move: MoveId | null): Card | null =>
  desk.brief.cards.find((card) => card.id === move) ?? null;

const asPick = (slot: Slot, card: Card | null): readonly Pick[] =>
  card === null ? [] : [{ slot, title: card.title, cost: card.cost, card }];

/** The chosen moves in the order of their slots. */
export function picksOf(desk: TeamDesk, draft: Draft): readonly Pick[] {
  const { major } = draft;
  const first: readonly Pick[] =
    major?.kind === "free"
      ? [{ slot: "major", title: major.text.action, cost: desk.brief.freeForm.cost, card: null }]
      : asPick("major", cardOf(desk, major?.move ?? null));
  return [
    ...first,
    ...asPick("minor", cardOf(desk, draft.minor)),
    ...asPick("reaction", cardOf(desk, draft.reaction)),
  ];
}

/** What would be missing if this were chosen in its slot beside the others. */
export function shortWith(
  desk: TeamDesk,
  draft: Draft,
  wish: { readonly slot: Slot; readonly cost: Cost },
): Cost {
  const others = picksOf(desk, draft).filter((pick) => pick.slot !== wish.slot);
  return shortOf(desk.brief.team, desk.resources, [...others.map((pick) => pick.cost), wish.cost]);
}

/** Stock of one resource now, and after paying for what is chosen. */
export function stockOf(
  desk: TeamDesk,
  draft: Draft,
  resource: string,
): { readonly now: number; readonly after: number } {
  const now = desk.resources[`${desk.brief.team}.${resource}`] ?? 0;
  const cost = totalCost(picksOf(desk, draft).map((pick) => pick.cost))[resource] ?? 0;
  return { now, after: now - cost };
}

export const slotOfMove = (draft: Draft, move: MoveId): Slot | null => {
  if (draft.major?.kind === "card" && draft.major.move === move) return "major";
  if (draft.minor === move) return "minor";
  return draft.reaction === move ? "reaction" : null;
};
