// How a play ends: stop rules, the outcome with the largest share, its variant, and the teams' secret scores.
import type { TrianglePoint, Verdict } from "../engine/game.ts";
import type { OutcomeId, TeamId, VariantId } from "../engine/ids.ts";
import type { RedLineLine, ScoreLine, TeamScore } from "../engine/readings.ts";
import type { Measure, StopRule, Team } from "../engine/scenario.ts";
import { must } from "../lib/assert.ts";
import { clamp, sum } from "../lib/numbers.ts";
import { holds } from "./conditions.ts";
import { pointsOf, type Standing } from "./standing.ts";
import { outcomeIds } from "./trajectory.ts";

/** The first stop rule whose condition holds. */
export const stopRule = (standing: Standing): StopRule | undefined =>
  standing.scenario.outcomes.stopRules.find((rule) => holds(rule.if, standing));

/** The first variant of an outcome whose condition holds. */
export function variantOf(standing: Standing, outcome: OutcomeId): VariantId {
  const spec = must(
    standing.scenario.outcomes.list.find((each) => each.id === outcome),
    `no outcome ${outcome}`,
  );
  const variant = spec.variants.find((each) => holds(each.if, standing)) ?? spec.variants.at(-1);
  return must(variant, `outcome ${outcome} has no variant`).id;
}

/** The outcome with the largest share; the scenario's order breaks a tie. */
export function leadingOutcome(standing: Standing, triangle: TrianglePoint): OutcomeId {
  const ids = outcomeIds(standing.scenario);
  return ids.reduce((best, id) => ((triangle[id] ?? 0) > (triangle[best] ?? 0) ? id : best));
}

/** How the play ends now: by a stop rule if one is given, otherwise by the largest share. */
export function verdictOf(standing: Standing, triangle: TrianglePoint, rule: StopRule | null): Verdict {
  const outcome = rule?.outcome ?? leadingOutcome(standing, triangle);
  return { outcome, variant: rule?.variant ?? variantOf(standing, outcome), rule: rule?.id ?? null };
}

/** Share of an objective that is reached, 0 to 1. */
export function reached(
  measure: Measure,
  standing: Standing,
  variantWeight: (variants: Readonly<Record<VariantId, number>>) => number,
): number {
  if ("outcome" in measure) return variantWeight(measure.outcome);
  return clamp((pointsOf(standing, measure.ind) - measure.from) / (measure.to - measure.from), 0, 1);
}

/** A team's score at the end: its objectives' points less the penalties of crossed red lines. */
function scoreOf(standing: Standing, team: Team, verdict: Verdict): TeamScore {
  const settled: Standing = { ...standing, verdict };
  const objectives = team.objectives.map(
    (objective): ScoreLine => ({
      objective: objective.id,
      text: objective.text,
      of: objective.points,
      points:
        objective.points * reached(objective.measure, settled, (variants) => variants[verdict.variant] ?? 0),
    }),
  );
  const redLines = team.redLines.map(
    (line): RedLineLine => ({
      redLine: line.id,
      text: line.text,
      crossed: holds(line.if, settled),
      penalty: line.penalty,
    }),
  );
  const total =
    sum(objectives, (line) => line.points) - sum(redLines, (line) => (line.crossed ? line.penalty : 0));
  return { team: team.id, objectives, redLines, total };
}

export const scores = (standing: Standing, verdict: Verdict): readonly TeamScore[] =>
  standing.scenario.teams.map((team) => scoreOf(standing, team, verdict));

/** Red lines that are crossed while play goes on. Those that wait for the ending are judged there. */
export function crossed(
  standing: Standing,
): readonly { readonly team: TeamId; readonly id: string; readonly text: string }[] {
  return standing.scenario.teams.flatMap((team) =>
    team.redLines
      .filter((line) => holds(line.if, standing))
      .map((line) => ({ team: team.id, id: line.id, text: line.text })),
  );
}
