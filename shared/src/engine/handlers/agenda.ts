// Laying out the rest of the session anew: every change of the plan is a fact that all are told.
import { sum } from "../../lib/numbers.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { Game } from "../game.ts";
import type { Millis } from "../ids.ts";
import { type Durations, TURN_PHASES, type TurnPhase } from "../phases.ts";
import type { Rejection } from "../rejections.ts";
import type { Replan } from "../replan.ts";
import { finishOf, lengthIn, type Plan, toCome } from "../timetable.ts";
import type { Handler } from "./handler.ts";
import { begin, tell } from "./story.ts";

const WHOLE = 5_000;
const SHORTEST = 0.2;
const LONGEST = 4 * 3_600_000;

const planOf = ({ turnPlan, durations, merged }: Game): Plan => ({
  turns: turnPlan.length,
  durations,
  merged,
});

const bad = (why: string): Result<never, Rejection> => err({ code: "bad-time", why });

/** AGD3: all phases that are to come, longer or shorter by the same factor. */
function evenly(
  game: Game,
  here: { turnIndex: number; phase: TurnPhase },
  by: Millis,
): Result<Durations, Rejection> {
  const plan = planOf(game);
  const rest = sum(toCome(plan, here), (spot) => lengthIn(plan, spot));
  if (rest === 0) return bad("No phase with time of its own is left to change.");
  const factor = (rest + by) / rest;
  if (factor < SHORTEST)
    return bad("That leaves too little for every phase. Drop a turn, or finish a little later.");
  const scaled = TURN_PHASES.map((phase) => {
    const ms = Math.round((game.durations[phase] * factor) / WHOLE) * WHOLE;
    return [phase, Math.min(LONGEST, ms)] as const;
  });
  return ok(Object.fromEntries(scaled) as Durations);
}

/** AGD4: of the turns that are to come, the least essential, as in a short game. */
function withoutATurn(game: Game): readonly number[] | null {
  const essential = (n: number): number => game.scenario.turns.find((turn) => turn.n === n)?.essential ?? 0;
  const coming = game.turnPlan.slice(game.turnIndex + 1);
  const least = coming.reduce<number | null>(
    (found, n) => (found === null || essential(n) > essential(found) ? n : found),
    null,
  );
  if (least === null) return null;
  const at = game.turnPlan.lastIndexOf(least);
  return game.turnPlan.filter((_, index) => index !== at);
}

function replanned(
  game: Game,
  here: { turnIndex: number; phase: TurnPhase },
  how: Replan,
  at: Millis,
): Result<Plan & { turnPlan: readonly number[] }, Rejection> {
  const plan = { ...planOf(game), turnPlan: game.turnPlan };
  switch (how.kind) {
    case "finish-at": {
      const finish = finishOf(plan, here, { clock: game.clock, now: at });
      const durations = evenly(game, here, how.at - finish);
      return durations.ok ? ok({ ...plan, durations: durations.value }) : durations;
    }
    case "shorten": {
      const durations = evenly(game, here, -how.byMs);
      return durations.ok ? ok({ ...plan, durations: durations.value }) : durations;
    }
    case "drop-turn": {
      const turnPlan = game.violations ? null : withoutATurn(game);
      return turnPlan
        ? ok({ ...plan, turnPlan, turns: turnPlan.length })
        : bad("There is no later turn to drop.");
    }
    case "merge-reveal": {
      const from = ["situation", "talks", "planning", "locked"].includes(here.phase)
        ? here.turnIndex
        : here.turnIndex + 1;
      const to = how.turns === "rest" ? game.turnPlan.length - 1 : from;
      const merged = [
        ...new Set([
          ...game.merged,
          ...game.turnPlan.map((_, index) => index).filter((index) => index >= from && index <= to),
        ]),
      ];
      return from < game.turnPlan.length && merged.length > game.merged.length
        ? ok({ ...plan, merged })
        : bad("No later reveal is left to merge.");
    }
    case "as-planned":
      return ok({
        ...plan,
        durations: game.firstDurations,
        merged: game.merged.filter((index) => index < here.turnIndex),
      });
  }
}

export const replanAgenda: Handler<"ReplanAgenda"> = ({ game, at, command }) => {
  if (game.phase === "lobby" || game.phase === "ended") return err({ code: "wrong-phase", needs: "a turn" });
  const here = { turnIndex: game.turnIndex, phase: game.phase };
  const plan = replanned(game, here, command.how, at);
  if (!plan.ok) return plan;
  const { turnPlan, durations, merged } = plan.value;
  return ok(
    tell(begin(game), { type: "AgendaReplanned", how: command.how, turnPlan, durations, merged }, "public"),
  );
};
