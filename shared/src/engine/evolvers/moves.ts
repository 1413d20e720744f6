// What becomes of a team's draft, of the orders that the lock makes of it, and of what the team says.
import { fromPairs } from "../../lib/records.ts";
import { stated } from "../../model/perception.ts";
import { decayed } from "../../model/trajectory.ts";
import type { MoveEvent } from "../events/move.ts";
import type { EventOf } from "../events.ts";
import type { Game } from "../game.ts";
import { draftOf } from "../menus.ts";
import { deliberated } from "./council.ts";
import type { Evolvers } from "./evolver.ts";

/** A team has one theory a turn; the last it wrote stands. Also the fold of the desks. */
export const withTheory = (
  theories: Game["theories"],
  { team, turn, text }: EventOf<"TheoryWritten">,
): Game["theories"] => [
  ...theories.filter((each) => each.team !== team || each.turn !== turn),
  { team, turn, text },
];

const usedIn = (game: Game, moves: readonly string[]): Game["uses"] => ({
  ...game.uses,
  ...fromPairs(moves.map((move) => [move, (game.uses[move] ?? 0) + 1])),
});

export const moveEvolvers: Evolvers<MoveEvent> = {
  DraftSaved: (game, { type: _, team, by: _by, ...changes }) => ({
    ...game,
    drafts: { ...game.drafts, [team]: { ...draftOf(game, team), ...changes } },
  }),
  DraftCommitted: (game, event) => ({
    ...game,
    drafts: { ...game.drafts, [event.team]: { ...draftOf(game, event.team), ready: true } },
    council: deliberated(game.council, event),
  }),
  DraftReopened: (game, { team }) => ({
    ...game,
    drafts: { ...game.drafts, [team]: { ...draftOf(game, team), ready: false } },
  }),
  OrdersLocked: (game, { orders, resources, holds: held }) => ({
    ...game,
    orders,
    held,
    resources,
    uses: usedIn(
      game,
      orders.flatMap((order) => (order.choice.kind === "card" ? [order.choice.move] : [])),
    ),
    intents: [...game.intents, ...stated(game.drafts, game.turnIndex)],
    // TRJ4: what was played earlier fades before this turn's moves pull.
    momentum: decayed(game.momentum, game.scenario),
  }),
  MoveRevealed: (game, { order }) => ({ ...game, revealed: [...game.revealed, order.key] }),
  ReactionOpened: (game, { team, moves }) => ({ ...game, reactions: { ...game.reactions, [team]: moves } }),
  ReactionCommitted: (game, { team, order, resources }) => ({
    ...game,
    resources,
    orders: [...game.orders, order],
    uses: order.choice.kind === "card" ? usedIn(game, [order.choice.move]) : game.uses,
    reactions: { ...game.reactions, [team]: [] },
  }),
  MessageSent: (game) => game,
  TheoryWritten: (game, event) => ({ ...game, theories: withTheory(game.theories, event) }),
};
