// The queue of this turn's moves as the white cell settles it: what bears on what, and what needs an argument.
import type { Interaction } from "../engine/card.ts";
import type { Order } from "../engine/game.ts";
import type { TeamId } from "../engine/ids.ts";
import type { Scenario } from "../engine/scenario.ts";
import type { ControlDesk } from "./controlDesk.ts";
import { nextOrder } from "./prompts/control.ts";
import type { View } from "./view.ts";

/** Two moves of this turn of which one bears on the other. */
export type Tie = {
  /** The other move. */
  readonly key: string;
  readonly team: TeamId;
  readonly title: string;
  readonly kind: Interaction["kind"];
  /** Points on the odds; null where it does something else. */
  readonly shift: number | null;
  readonly note: string;
  /** Whether this move feels the other, or the other feels this one. */
  readonly felt: boolean;
};

const interactionsOf = ({ moves }: Scenario, { choice }: Order): readonly Interaction[] =>
  (choice.kind === "card" && moves.find(({ id }) => id === choice.move)?.interactions) || [];
const plays = ({ choice }: Order, move: string): boolean => choice.kind === "card" && choice.move === move;

function felt(scenario: Scenario, order: Order, other: Order): readonly Interaction[] {
  return interactionsOf(scenario, order).filter((each) => plays(other, each.with));
}

/** ADJ1: what in this turn bears on this move, and on what it bears. */
export function tiesOf({ scenario, orders }: ControlDesk, order: Order): readonly Tie[] {
  const others = orders.filter(({ key }) => key !== order.key);
  const tie = (other: Order, each: Interaction, isFelt: boolean): Tie => ({
    key: other.key,
    team: other.team,
    title: other.title,
    kind: each.kind,
    shift: each.kind === "shift" ? each.shift : null,
    note: each.note,
    felt: isFelt,
  });
  return others.flatMap((other) => [
    ...felt(scenario, order, other).map((each) => tie(other, each, true)),
    ...felt(scenario, other, order).map((each) => tie(other, each, false)),
  ]);
}

/** Why a move is not simply rolled for. */
export type Contested = "free-form" | "argued" | "met";

/** ADJ2: a move in a team's own words, one that is argued, and one on which another team's move bears. */
export function contestedBy(
  { debates }: Pick<View, "debates">,
  control: ControlDesk,
  order: Order,
): Contested | null {
  if (order.choice.kind === "free") return "free-form";
  if (debates.some(({ key }) => key === order.key)) return "argued";
  const met = tiesOf(control, order).some((tie) => tie.felt && tie.team !== order.team);
  return met ? "met" : null;
}

export type Simple = {
  /** How many moves from here on are uncontested, one after the other. */
  readonly count: number;
  /** The contested one they stop before; null where there is none. */
  readonly before: string | null;
};

/** ADJ3: the uncontested moves that can be settled together now. */
export function simpleAhead(view: View, control: ControlDesk): Simple {
  const next = nextOrder(view, control);
  const left = next ? control.orders.slice(control.orders.indexOf(next)) : [];
  const at = left.findIndex((order) => contestedBy(view, control, order) !== null);
  return at < 0 ? { count: left.length, before: null } : { count: at, before: left[at]?.key ?? null };
}
