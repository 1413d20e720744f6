// What becomes of the clock.

import type { ClockEvent } from "../events/turn.ts";
import type { Clock } from "../game.ts";
import type { Evolvers } from "./evolver.ts";

const rang = (clock: Clock): boolean => clock.state !== "stopped" && clock.rang;

export const clockEvolvers: Evolvers<ClockEvent> = {
  ClockPaused: (game, { reason, remainingMs }) => ({
    ...game,
    clock: { state: "paused", remainingMs, reason, rang: rang(game.clock) },
  }),
  ClockResumed: (game, { endsAt }) => ({
    ...game,
    clock: { state: "running", endsAt, rang: rang(game.clock) },
  }),
  ClockAdjusted: (game, { clock }) => ({ ...game, clock }),
  BellRang: (game) => ({
    ...game,
    clock: game.clock.state === "running" ? { ...game.clock, rang: true } : game.clock,
  }),
  OutageBridged: (game, { clock }) => ({ ...game, clock }),
};
