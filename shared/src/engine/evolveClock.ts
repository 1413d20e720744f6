// What becomes of the clock.
import type { ClockEvent } from "./events.ts";
import type { Evolver } from "./evolver.ts";

export const clockEvolvers: { readonly [T in ClockEvent["type"]]: Evolver<T> } = {
  ClockPaused: (game, { reason, remainingMs }) => ({
    ...game,
    clock: { state: "paused", remainingMs, reason, rang: game.clock.state === "running" && game.clock.rang },
  }),
  ClockResumed: (game, { endsAt }) => ({
    ...game,
    clock: { state: "running", endsAt, rang: game.clock.state === "paused" && game.clock.rang },
  }),
  ClockAdjusted: (game, { clock }) => ({ ...game, clock }),
  BellRang: (game) => ({
    ...game,
    clock: game.clock.state === "running" ? { ...game.clock, rang: true } : game.clock,
  }),
  OutageBridged: (game, { clock }) => ({ ...game, clock }),
};
