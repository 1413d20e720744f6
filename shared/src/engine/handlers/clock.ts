// Time belongs to the server: deadlines are facts, and nobody loses time to a pause or an outage.
import { err, ok } from "../../lib/result.ts";
import type { Clock, Game } from "../game.ts";
import type { Millis } from "../ids.ts";
import type { Handler } from "./handler.ts";
import { begin, tell } from "./story.ts";
import { closePlanning } from "./turn.ts";

const STILL = { code: "bad-time", why: "The clock is not running." } as const;

const paused = (clock: Clock, reason: string, at: Millis): Millis | null => {
  if (clock.state === "running") return Math.max(0, clock.endsAt - at);
  // CLK8: the clock is stopped first, and the reason found afterwards.
  return clock.state === "paused" && clock.reason !== reason ? clock.remainingMs : null;
};

export const pauseClock: Handler<"PauseClock"> = ({ game, at, command: { reason } }) => {
  const remainingMs = paused(game.clock, reason, at);
  if (remainingMs === null) return err(STILL);
  return ok(tell(begin(game), { type: "ClockPaused", reason, remainingMs }, "public"));
};

export const resumeClock: Handler<"ResumeClock"> = ({ game, at }) => {
  if (game.clock.state !== "paused") return err({ code: "bad-time", why: "The clock is not paused." });
  return ok(tell(begin(game), { type: "ClockResumed", endsAt: at + game.clock.remainingMs }, "public"));
};

/** The clock after `byMs` more (or less), never ending before `at`. Time given after the bell counts from now. */
function adjusted(clock: Clock, byMs: Millis, at: Millis): Clock {
  switch (clock.state) {
    case "stopped":
      return clock;
    case "paused":
      return {
        ...clock,
        remainingMs: Math.max(0, clock.remainingMs + byMs),
        rang: clock.rang && clock.remainingMs + byMs <= 0,
      };
    case "running": {
      const endsAt = Math.max(at, Math.max(clock.endsAt, at) + byMs);
      return { ...clock, endsAt, rang: clock.rang && endsAt <= at };
    }
  }
}

export const adjustClock: Handler<"AdjustClock"> = ({ game, at, command }) => {
  if (game.clock.state === "stopped") return err(STILL);
  const clock = adjusted(game.clock, command.byMs, at);
  return ok(tell(begin(game), { type: "ClockAdjusted", byMs: command.byMs, clock }, "public"));
};

const isDue = (game: Game, at: Millis): boolean =>
  game.clock.state === "running" && !game.clock.rang && at >= game.clock.endsAt;

// CLK2: at the bell planning closes; every other phase waits for the facilitator.
export const ringBell: Handler<"RingBell"> = ({ game, at, command }) => {
  if (game.phase !== command.phase || game.turnIndex !== command.turnIndex)
    return err({ code: "phase-over" });
  if (!isDue(game, at)) return err({ code: "bad-time", why: "The clock has not run out." });
  const rung = tell(begin(game), { type: "BellRang", phase: game.phase }, "public");
  return ok(game.phase === "planning" ? closePlanning(rung, at, "bell") : rung);
};

export const bridgeOutage: Handler<"BridgeOutage"> = ({ game, at, command }) => {
  if (game.clock.state !== "running" || command.lostMs <= 0) return err(STILL);
  // CLK4: a bell that had rung before the outage stays rung.
  const clock: Clock = game.clock.rang
    ? game.clock
    : { ...game.clock, endsAt: Math.max(at, game.clock.endsAt + command.lostMs) };
  return ok(tell(begin(game), { type: "OutageBridged", lostMs: command.lostMs, clock }, "public"));
};
