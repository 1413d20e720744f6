// What is true once a fact has happened. Knows no rule and refuses nothing: the events already carry every outcome.
import { must } from "../lib/assert.ts";
import type { Event, EventOf } from "./events.ts";
import { clockEvolvers } from "./evolvers/clock.ts";
import { councilEvolvers } from "./evolvers/council.ts";
import { crewEvolvers } from "./evolvers/crew.ts";
import { debateEvolvers } from "./evolvers/debates.ts";
import type { Evolvers } from "./evolvers/evolver.ts";
import { forkEvolvers } from "./evolvers/fork.ts";
import { hotwashEvolvers } from "./evolvers/hotwash.ts";
import { injectEvolvers } from "./evolvers/injects.ts";
import { moveEvolvers } from "./evolvers/moves.ts";
import { noteEvolvers } from "./evolvers/notes.ts";
import { perceptionEvolvers } from "./evolvers/perceptions.ts";
import { rfiEvolvers } from "./evolvers/rfis.ts";
import { rulingEvolvers } from "./evolvers/rulings.ts";
import { seatEvolvers } from "./evolvers/seats.ts";
import { sessionEvolvers } from "./evolvers/session.ts";
import { talkEvolvers } from "./evolvers/talk.ts";
import { turnEvolvers } from "./evolvers/turns.ts";
import type { Game } from "./game.ts";
import { newGame } from "./newGame.ts";
import { withoutStep, withStep } from "./steps.ts";

const evolvers: Evolvers<Exclude<Event, EventOf<"SessionCreated">>> = {
  ...sessionEvolvers,
  ...seatEvolvers,
  ...turnEvolvers,
  ...clockEvolvers,
  ...moveEvolvers,
  ...councilEvolvers,
  ...rulingEvolvers,
  ...debateEvolvers,
  ...perceptionEvolvers,
  ...injectEvolvers,
  ...rfiEvolvers,
  ...talkEvolvers,
  ...noteEvolvers,
  ...crewEvolvers,
  ...forkEvolvers,
  ...hotwashEvolvers,
  FactEstablished: (game) => ({ ...game, factsEstablished: game.factsEstablished + 1 }),
  AgendaReplanned: (game, { type: _, how: __, ...plan }) => ({ ...game, ...plan }),
  StepOpened: withStep,
  StepUndone: withoutStep,
};

/** The game after one more event. The first event of a session makes the game. */
export function evolve(game: Game | null, event: Event): Game {
  if (event.type === "SessionCreated") return newGame(event);
  const evolver = evolvers[event.type] as (game: Game, event: Event) => Game;
  return evolver(must(game, "an event before SessionCreated"), event);
}
