// The point among the three outcomes: structure of the indicators, and momentum of what has been played.

import type { Grade, Pull, Size } from "../engine/card.ts";
import type { TrianglePoint } from "../engine/game.ts";
import type { OutcomeId } from "../engine/ids.ts";
import type { Scenario } from "../engine/scenario.ts";
import { sum } from "../lib/numbers.ts";
import { tabulate } from "../lib/records.ts";
import { pointsOf, type Standing } from "./standing.ts";

export type Momentum = Readonly<Record<OutcomeId, number>>;

export const outcomeIds = (scenario: Scenario): readonly OutcomeId[] =>
  scenario.outcomes.list.map((outcome) => outcome.id);

/** TRJ3: before anything is played every outcome has a momentum of 1, so that none has more than another. */
export const atRest = (scenario: Scenario): Momentum => tabulate(outcomeIds(scenario), () => 1);

/** Momentum left over from the turn before. */
export const decayed = (momentum: Momentum, scenario: Scenario): Momentum =>
  tabulate(outcomeIds(scenario), (id) => (momentum[id] ?? 0) * scenario.model.triangle.momentumDecay);

/** Momentum after a move: its pull, by size and by result. */
export function pulled(
  momentum: Momentum,
  { pull, size, grade, scenario }: { pull: Pull; size: Size; grade: Grade; scenario: Scenario },
): Momentum {
  const weight = scenario.model.sizeWeight[size] * scenario.model.resultFactor[grade];
  return tabulate(outcomeIds(scenario), (id) => (momentum[id] ?? 0) + (pull[id] ?? 0) * weight);
}

/** Score of each outcome before it is turned into a share, on the scale of the indicators. */
export function rawScores(
  standing: Pick<Standing, "scenario" | "indicators">,
  momentum: Momentum,
): Readonly<Record<OutcomeId, number>> {
  const { triangle } = standing.scenario.model;
  const ids = outcomeIds(standing.scenario);
  const total = sum(ids, (id) => momentum[id] ?? 0);
  return tabulate(ids, (id) => {
    const structure = sum(
      triangle.structure[id] ?? [],
      ({ ind, w, inv }) => w * (inv ? 100 - pointsOf(standing, ind) : pointsOf(standing, ind)),
    );
    const share = (100 * (momentum[id] ?? 0)) / total;
    return (
      triangle.structureWeight * structure + triangle.momentumWeight * share - (triangle.offsets[id] ?? 0)
    );
  });
}

/** Shares of the outcomes, adding up to 1. */
export function sharesOf(scores: Readonly<Record<OutcomeId, number>>, scenario: Scenario): TrianglePoint {
  const ids = outcomeIds(scenario);
  const top = Math.max(...ids.map((id) => scores[id] ?? 0));
  const weight = (id: OutcomeId): number =>
    Math.exp(((scores[id] ?? 0) - top) / scenario.model.triangle.temperature);
  const total = sum(ids, weight);
  return tabulate(ids, (id) => weight(id) / total);
}

export const trianglePoint = (
  standing: Pick<Standing, "scenario" | "indicators">,
  momentum: Momentum,
): TrianglePoint => sharesOf(rawScores(standing, momentum), standing.scenario);
