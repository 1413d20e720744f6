// Taking the last step back: a fact of its own that says so, and leaves what happened on the record.
import { err, ok } from "../../lib/result.ts";
import type { Clock, Draft, Game, Step } from "../game.ts";
import type { Millis } from "../ids.ts";
import type { Handler } from "./handler.ts";
import { begin, tell } from "./story.ts";

const wrote = ({ major, minor, reaction, rationale }: Draft): boolean =>
  major !== null || minor !== null || reaction !== null || rationale.trim() !== "";

/** Why this step cannot be taken back; null when it can. */
function unsafe(game: Game, { before }: Step): string | null {
  const drafted = Object.values(game.drafts).some(wrote);
  if (before.turnIndex !== game.turnIndex && drafted)
    return "Teams have begun to plan this turn. What they wrote would be lost, so the turn stays open.";
  // UNDO8: who knows the dice of a slot could plan for them.
  const seen = Object.keys(game.seenDice).some((key) => key.startsWith(`T${game.turnIndex + 1}:`));
  if (before.phase === "planning" && game.phase !== "planning" && seen)
    return "Dice of this turn have been seen, so its planning stays closed.";
  return null;
}

/** UNDO7: the time that was left when the phase was ended. What has run out waits, and does not ring again by itself. */
function clockBefore(game: Game, { before, at }: Step, now: Millis): Clock {
  if (before.phase === game.phase && before.turnIndex === game.turnIndex) return game.clock;
  const { clock } = before;
  if (clock.state === "stopped") return clock;
  const remainingMs = clock.state === "paused" ? clock.remainingMs : Math.max(0, clock.endsAt - at);
  const rang = clock.rang || remainingMs === 0;
  if (game.clock.state === "paused") return { ...game.clock, remainingMs, rang };
  return clock.state === "paused" ? clock : { state: "running", endsAt: now + remainingMs, rang };
}

export const undoStep: Handler<"UndoStep"> = ({ game, actor, at, command }) => {
  const last = game.steps.at(-1);
  if (!last) return err({ code: "nothing-left", what: "take back" });
  if (last.n !== command.n) return err({ code: "not-last" });
  const why = unsafe(game, last);
  if (why !== null) return err({ code: "cannot-undo", why });
  const { to, before: _, ...step } = last;
  const by = actor.kind === "person" ? actor.person : "";
  const clock = clockBefore(game, last, at);
  // Playing on may have added a turn; all else of the plan stands as it was last planned.
  const added = step.kind === "play-on" && game.turnPlan.length > last.before.turnPlan.length;
  const turnPlan = added ? game.turnPlan.slice(0, -1) : game.turnPlan;
  return ok(tell(begin(game), { type: "StepUndone", step, by, reason: command.reason, clock, turnPlan }, to));
};
