// What becomes of moves as they are assessed, rolled and settled.
import { withAssessed } from "../assessed.ts";
import type { Change } from "../change.ts";
import type { RulingEvent } from "../events/ruling.ts";
import type { EventOf } from "../events.ts";
import type { Game } from "../game.ts";
import { facilitatorShift } from "../steps.ts";
import { changed, known, withFlags, withPending } from "./changes.ts";
import type { Evolvers } from "./evolver.ts";

/** SEC8: what a covert move in the dark did to another move is no cause that anyone is told of. */
const byHidden = (game: Game, { cause }: Change): boolean =>
  cause.kind === "interaction" &&
  game.orders.some(
    ({ choice, covert, key }) =>
      covert && choice.kind === "card" && choice.move === cause.with && !game.exposed.includes(key),
  );

function ruled(game: Game, event: EventOf<"MoveRuled">): Game {
  const { order, ruling, exposed } = event;
  const seen = event.changes.filter((change) => !byHidden(game, change));
  const after = changed(
    game,
    event.changes,
    known(seen, order.title, order.covert && !exposed ? [order.team] : "public"),
  );
  return {
    ...after,
    flags: withFlags(game.flags, event.flagsSet, event.flagsCleared),
    resources: event.resources,
    momentum: event.momentum,
    pending: withPending(game.pending, event),
    rulings: { ...game.rulings, [order.key]: ruling },
    exposed: exposed ? [...game.exposed, order.key] : game.exposed,
  };
}

export const rulingEvolvers: Evolvers<RulingEvent> = {
  FreeFormAssessed: (game, { key, assessment }) => ({
    ...game,
    assessments: { ...game.assessments, [key]: assessment },
    orders: withAssessed(game.orders, key, assessment),
  }),
  ProposalDrawn: (game) => game,
  MoveRolled: (game, { type: _, ...roll }) => ({
    ...game,
    rolls: { ...game.rolls, [roll.key]: roll },
    seenDice: { [roll.key]: facilitatorShift(roll.proposal), ...game.seenDice },
  }),
  MoveRuled: ruled,
  RulingMade: (game, { changes }) => changed(game, changes),
};
