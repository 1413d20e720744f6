// Odds of a move: base, conditions, interactions, the facilitator's shift; and what a roll makes of them.

import type { Grade, MoveCard, Odds } from "../engine/card.ts";
import type { OddsShift, Order, Proposal } from "../engine/game.ts";
import type { MoveId } from "../engine/ids.ts";
import type { Model, Scenario } from "../engine/scenario.ts";
import { clamp, sum } from "../lib/numbers.ts";
import { holds, inWords } from "./conditions.ts";
import { leaps } from "./ladder.ts";
import type { Standing } from "./standing.ts";

/**
 * Moves `shift` points from failure to success. Success and failure stay within the clamp (5 to 90);
 * partial is the rest and never below the clamp's floor: the larger of the two gives up the shortage.
 */
export function shifted(base: Odds, shift: number, model: Model): Odds {
  const [floor, ceiling] = model.oddsClamp;
  let success = clamp(base[0] + shift, floor, ceiling);
  let failure = clamp(base[2] - shift, floor, ceiling);
  const shortage = floor - (100 - success - failure);
  if (shortage > 0) {
    if (success >= failure) success -= shortage;
    else failure -= shortage;
  }
  return [success, 100 - success - failure, failure];
}

/** The grade that a roll from 0 to 99 gives. */
export function gradeOf(roll: number, [success, partial]: Odds): Grade {
  if (roll < success) return "success";
  return roll < success + partial ? "partial" : "failure";
}

/** The word on the card, by base chance of success. */
export const oddsWord = (odds: Odds, model: Model): string =>
  [...model.playerView.oddsWords].sort((a, b) => b.min - a.min).find((each) => odds[0] >= each.min)?.word ??
  "";

/** The percent that the word on the card stands for, both ends included. */
export function oddsRange(odds: Odds, model: Model): readonly [low: number, high: number] {
  const steps = [...model.playerView.oddsWords].sort((a, b) => b.min - a.min);
  const at = steps.findIndex(({ min }) => odds[0] >= min);
  const above = steps[at - 1]?.min;
  return [steps[at]?.min ?? 0, above === undefined ? 100 : above - 1];
}

/** Shifts from the move's own conditions and from moves that are in play in the same turn. */
export function shiftsOf(
  card: MoveCard,
  inPlay: ReadonlySet<MoveId>,
  { standing, titleOf }: { standing: Standing; titleOf: (id: MoveId) => string },
): readonly OddsShift[] {
  const conditions = (card.oddsMods ?? [])
    .filter((mod) => holds(mod.if, standing))
    .map(
      (mod): OddsShift => ({
        source: "condition",
        shift: mod.shift,
        why: mod.note ?? inWords(mod.if, standing.scenario),
      }),
    );
  const interactions = card.interactions.flatMap((each): OddsShift[] =>
    each.kind === "shift" && inPlay.has(each.with)
      ? [{ source: "interaction", shift: each.shift, why: `${titleOf(each.with)}: ${each.note}` }]
      : [],
  );
  return [...conditions, ...interactions];
}

/** Odds as they stand for an order, with every shift that makes them. The sum of shifts is capped (±40). */
export function propose(
  order: Pick<Order, "key" | "rung">,
  { base, shifts, standing }: { base: Odds; shifts: readonly OddsShift[]; standing: Standing },
): Proposal {
  const { model } = standing.scenario;
  const [low, high] = model.shiftClamp;
  const shift = clamp(
    sum(shifts, (each) => each.shift),
    low,
    high,
  );
  return {
    key: order.key,
    base,
    shifts,
    shift,
    odds: shifted(base, shift, model),
    leap: leaps(order.rung, standing),
  };
}

export const cardOf = (scenario: Scenario, id: MoveId): MoveCard | undefined =>
  scenario.moves.find((move) => move.id === id);
