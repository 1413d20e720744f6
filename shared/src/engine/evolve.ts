// What is true once a fact has happened. Knows no rule and refuses nothing: the events already carry every outcome.
import { must } from "../lib/assert.ts";
import type { Event, EventOf } from "./events.ts";
import { clockEvolvers } from "./evolveClock.ts";
import { councilEvolvers } from "./evolveCouncil.ts";
import { crewEvolvers } from "./evolveCrew.ts";
import { debateEvolvers } from "./evolveDebates.ts";
import { forkEvolvers } from "./evolveFork.ts";
import { hotwashEvolvers } from "./evolveHotwash.ts";
import { injectEvolvers } from "./evolveInjects.ts";
import { moveEvolvers } from "./evolveMoves.ts";
import { noteEvolvers } from "./evolveNotes.ts";
import { perceptionEvolvers } from "./evolvePerceptions.ts";
import { rfiEvolvers } from "./evolveRfis.ts";
import { rulingEvolvers } from "./evolveRulings.ts";
import type { Evolvers } from "./evolver.ts";
import { seatEvolvers } from "./evolveSeats.ts";
import { sessionEvolvers } from "./evolveSession.ts";
import { talkEvolvers } from "./evolveTalk.ts";
import { turnEvolvers } from "./evolveTurns.ts";
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
