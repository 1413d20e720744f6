// AGD7: what laying out the rest anew would come to, said before it is done. The engine decides.
import type { Millis } from "../engine/ids.ts";
import { TURN_PHASES, type TurnPhase } from "../engine/phases.ts";
import type { Replan } from "../engine/replan.ts";
import { finishOf, lengthIn, type Plan, toCome } from "../engine/timetable.ts";
import { sum } from "../lib/numbers.ts";
import type { View } from "./view.ts";

export type Foretold = {
  readonly finish: Millis;
  /** How long the phases to come last, compared with now: 0.8 is a fifth shorter. */
  readonly pace: number;
};
type Here = { readonly turnIndex: number; readonly phase: TurnPhase };

const unrevealed: readonly TurnPhase[] = ["situation", "talks", "planning", "locked"];

/** From which turn on a reveal can still be merged. */
const mergeFrom = ({ turnIndex, phase }: Here): number =>
  unrevealed.includes(phase) ? turnIndex : turnIndex + 1;

export function hereOf({ turn, phase }: View): Here | null {
  const inTurn = TURN_PHASES.find((each) => each === phase);
  return turn && inTurn ? { turnIndex: turn.index, phase: inTurn } : null;
}

/** Null where nothing of the kind is left to do. */
export function foretell(view: View, how: Replan, now: Millis): Foretold | null {
  const here = hereOf(view);
  if (!view.agenda || !here) return null;
  const { plan, first } = view.agenda;
  const rest = sum(toCome(plan, here), (spot) => lengthIn(plan, spot));
  const finish = (changed: Plan): Millis => finishOf(changed, here, { clock: view.clock, now });
  const evenly = (by: Millis): Foretold | null =>
    rest === 0 ? null : { finish: finish(plan) + by, pace: (rest + by) / rest };
  switch (how.kind) {
    case "finish-at":
      return evenly(how.at - finish(plan));
    case "shorten":
      return evenly(-how.byMs);
    case "drop-turn":
      return plan.turns - 1 > here.turnIndex && !view.turn?.violations
        ? { finish: finish({ ...plan, turns: plan.turns - 1 }), pace: 1 }
        : null;
    case "merge-reveal": {
      const from = mergeFrom(here);
      const to = how.turns === "rest" ? plan.turns - 1 : from;
      const merged = Array.from({ length: plan.turns }, (_, index) => index).filter(
        (index) => plan.merged.includes(index) || (index >= from && index <= to),
      );
      const more = from < plan.turns && merged.length > plan.merged.length;
      return more ? { finish: finish({ ...plan, merged }), pace: 1 } : null;
    }
    case "as-planned": {
      const merged = plan.merged.filter((index) => index < here.turnIndex);
      const back = { ...plan, durations: first.durations, merged };
      const length = sum(toCome(back, here), (spot) => lengthIn(back, spot));
      const same =
        merged.length === plan.merged.length &&
        TURN_PHASES.every((phase) => plan.durations[phase] === first.durations[phase]);
      return same || rest === 0 ? null : { finish: finish(back), pace: length / rest };
    }
  }
}
