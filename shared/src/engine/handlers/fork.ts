// FORK: a session that goes on from another. The seed of the parent was shown at its end, so the dice are new.
import { err, ok } from "../../lib/result.ts";
import type { Clock, Game } from "../game.ts";
import type { Millis } from "../ids.ts";
import type { Handler } from "./handler.ts";
import { begin, tell } from "./story.ts";

const WAITS = "This session goes on from an earlier play. Start the clock when everybody is here.";

/** FORK3: what was left of the phase is left still. */
function waiting({ clock }: Game, leftAt: Millis): Clock {
  switch (clock.state) {
    case "stopped":
      return clock;
    case "paused":
      return { ...clock, reason: WAITS };
    case "running":
      return {
        state: "paused",
        remainingMs: Math.max(0, clock.endsAt - leftAt),
        reason: WAITS,
        rang: clock.rang,
      };
  }
}

export const forkSession: Handler<"ForkSession"> = ({ game, command }) => {
  const { parent, leftAt, seed, commitment } = command;
  if (parent.sessionId === game.sessionId) return err({ code: "unknown", what: "other play" });
  const clock = waiting(game, leftAt);
  return ok(tell(begin(game), { type: "SessionForked", parent, clock, seed, commitment }, "nobody"));
};
