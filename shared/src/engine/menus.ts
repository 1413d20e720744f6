// Which cards a team may play now, in which slot, and why the others are closed.

import { entries, tabulate } from "../lib/records.ts";
import { whyNot } from "../model/conditions.ts";
import { cardOf } from "../model/odds.ts";
import { stockOf, turnNumber } from "../model/standing.ts";
import type { MoveCard } from "./card.ts";
import type { MajorChoice } from "./choice.ts";
import { NO_DRAFT } from "./draft.ts";
import type { Draft, Game, Slot } from "./game.ts";
import type { MoveId, TeamId } from "./ids.ts";
import type { Menu, MenuItem } from "./readings.ts";

export type Cost = Readonly<Record<string, number>>;

export const draftOf = (game: Game, team: TeamId): Draft => game.drafts[team] ?? NO_DRAFT;

const usesOf = (game: Game, move: MoveId): number => game.uses[move] ?? 0;

/** Why the card cannot be played this turn whatever the team has in hand; null when it can. */
export function closedBecause(game: Game, card: MoveCard): string | null {
  const n = turnNumber(game);
  if (card.turns && (n < card.turns[0] || n > card.turns[1])) {
    return card.turns[0] === card.turns[1]
      ? `only in turn ${card.turns[0]}`
      : `only in turns ${card.turns[0]} to ${card.turns[1]}`;
  }
  if (usesOf(game, card.id) >= card.maxUses)
    return card.maxUses === 1
      ? "already played; it can be played once"
      : `already played ${card.maxUses} times`;
  return card.requires ? whyNot(card.requires, game) : null;
}

/** What the team lacks to pay this cost, in words; null when it can pay. */
export function missing(game: Game, team: TeamId, cost: Cost): string | null {
  const spec = game.scenario.teams.find((each) => each.id === team);
  const lacks = entries(cost)
    .filter(([id, points]) => stockOf(game, `${team}.${id}`) < points)
    .map(
      ([id, points]) =>
        `${spec?.resources.find((each) => each.id === id)?.label ?? id} ${points} needed, ${stockOf(game, `${team}.${id}`)} left`,
    );
  return lacks.length > 0 ? lacks.join("; ") : null;
}

export const addCosts = (a: Cost, b: Cost): Cost =>
  tabulate([...new Set([...Object.keys(a), ...Object.keys(b)])], (id) => (a[id] ?? 0) + (b[id] ?? 0));

/** What a choice costs its team. */
export function costOf(game: Game, team: TeamId, choice: MajorChoice): Cost {
  if (choice.kind === "free") return game.scenario.freeForm.defaultCost[team] ?? {};
  return cardOf(game.scenario, choice.move)?.cost ?? {};
}

/** Slots a card fits while it is open. */
export const slotsOf = (card: MoveCard): readonly Slot[] =>
  card.reaction ? [card.size, "reaction"] : [card.size];

function menuItem(game: Game, card: MoveCard): MenuItem {
  const lacking = missing(game, card.team, card.cost);
  const why = closedBecause(game, card) ?? (lacking === null ? null : `costs more than you have: ${lacking}`);
  return {
    move: card.id,
    slots: why === null ? slotsOf(card) : [],
    usesLeft: Math.max(0, card.maxUses - usesOf(game, card.id)),
    whyNot: why,
  };
}

const menuOf = (game: Game, team: TeamId): Menu =>
  game.scenario.moves.filter((card) => card.team === team).map((card) => menuItem(game, card));

/** Every team's menu as it stands now. */
export const menus = (game: Game): Readonly<Record<TeamId, Menu>> =>
  tabulate(game.scenario.teamOrder, (team) => menuOf(game, team));

/** The choices of a draft in the order in which they are paid for. */
export function picks(draft: Draft): readonly { readonly slot: Slot; readonly choice: MajorChoice }[] {
  const card = (move: MoveId): MajorChoice => ({ kind: "card", move });
  return [
    ...(draft.major ? [{ slot: "major" as const, choice: draft.major }] : []),
    ...(draft.minor ? [{ slot: "minor" as const, choice: card(draft.minor) }] : []),
    ...(draft.reaction ? [{ slot: "reaction" as const, choice: card(draft.reaction) }] : []),
  ];
}
