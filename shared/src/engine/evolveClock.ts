// What becomes of the clock. The game and every view fold the same.

import type { Evolvers } from "./evolver.ts";
import type { Clock, Game } from "./game.ts";
import type { ClockEvent } from "./turnEvents.ts";

const rang = (clock: Clock): boolean => clock.state !== "stopped" && clock.rang;

/** The clock after one more fact about it. */
export function withClock(clock: Clock, event: ClockEvent): Clock {
  switch (event.type) {
    case "ClockPaused": {
      const { remainingMs, reason } = event;
      return { state: "paused", remainingMs, reason, rang: rang(clock) };
    }
    case "ClockResumed":
      return { state: "running", endsAt: event.endsAt, rang: rang(clock) };
    case "BellRang":
      return clock.state === "running" ? { ...clock, rang: true } : clock;
    case "ClockAdjusted":
    case "OutageBridged":
      return event.clock;
  }
}

const timed = (game: Game, event: ClockEvent): Game => ({
  ...game,
  clock: withClock(game.clock, event),
});

export const clockEvolvers: Evolvers<ClockEvent> = {
  ClockPaused: timed,
  ClockResumed: timed,
  ClockAdjusted: timed,
  BellRang: timed,
  OutageBridged: timed,
};
