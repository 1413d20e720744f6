// How indicators change, and how they are told to those who may know them.
import type { Cause, Change } from "../engine/change.ts";
import type { Deltas, IndicatorId, TeamId } from "../engine/ids.ts";
import type { Reading } from "../engine/readings.ts";
import type { Scenario, Sight } from "../engine/scenario.ts";
import { clamp } from "../lib/numbers.ts";
import { entries } from "../lib/records.ts";
import { holds } from "./conditions.ts";
import { pointsOf, type Standing } from "./standing.ts";

export type Indicators = Readonly<Record<IndicatorId, number>>;
export type Reason = { readonly cause: Cause; readonly why: string };

/** The recorded changes that `deltas` make, clamped; deltas that change nothing leave no record. */
export function changesOf(
  indicators: Indicators,
  deltas: Deltas,
  { reason, scenario }: { reason: Reason; scenario: Scenario },
): readonly Change[] {
  const [low, high] = scenario.model.clamp;
  const changes: Change[] = [];
  for (const [indicator, delta] of entries(deltas)) {
    const from = indicators[indicator] ?? 0;
    const to = clamp(from + delta, low, high);
    if (to !== from) changes.push({ indicator, from, to, ...reason });
  }
  return changes;
}

/** Indicators after the changes. */
export function withChanges(indicators: Indicators, changes: readonly Change[]): Indicators {
  if (changes.length === 0) return indicators;
  const after: Record<IndicatorId, number> = { ...indicators };
  for (const { indicator, to } of changes) after[indicator] = to;
  return after;
}

/** Word of the band in which a value lies. */
const bandOf = (scenario: Scenario, value: number): string =>
  scenario.model.bands.find((band) => Math.round(value) >= band.from && Math.round(value) <= band.to)
    ?.label ?? "";

/** How well a team sees an indicator now. */
function sightOf(standing: Standing, team: TeamId, indicator: IndicatorId): Sight {
  const spec = standing.scenario.indicators.find((each) => each.id === indicator);
  let sight = spec?.visibility[team] ?? "hidden";
  for (const rule of spec?.visibilityIf ?? []) {
    if (holds(rule.if, standing)) sight = rule.set[team] ?? sight;
  }
  return sight;
}

/** Points by which a team's own reporting chain flatters it; 0 where it does not. */
const offsetOf = (scenario: Scenario, team: TeamId, indicator: IndicatorId): number =>
  scenario.reportingOffsets.find((each) => each.team === team && each.ind === indicator)?.offset ?? 0;

/** Words for the causes, since the last report, that this viewer may know. */
export type KnownCauses = (indicator: IndicatorId) => readonly string[];

/** What a team is told. With fog, its own reporting chain is heard instead of the truth. */
export function readingsFor(
  standing: Standing,
  team: TeamId,
  { fog, causes }: { fog: boolean; causes: KnownCauses },
): readonly Reading[] {
  const { scenario } = standing;
  return scenario.indicators.flatMap((indicator): Reading[] => {
    const sight = sightOf(standing, team, indicator.id);
    if (sight === "hidden") return [];
    const [low, high] = scenario.model.clamp;
    const told = clamp(
      pointsOf(standing, indicator.id) + (fog ? offsetOf(scenario, team, indicator.id) : 0),
      low,
      high,
    );
    return [
      {
        indicator: indicator.id,
        sight,
        value: sight === "exact" ? told : null,
        band: bandOf(scenario, told),
        causes: causes(indicator.id),
      },
    ];
  });
}

/** What the room is told: a band, only where every team may know at least that and nobody is told a flattering number. */
export function publicReadings(
  standing: Standing,
  { fog, causes }: { fog: boolean; causes: KnownCauses },
): readonly Reading[] {
  const { scenario } = standing;
  const flattered = new Set(fog ? scenario.reportingOffsets.map((each) => each.ind) : []);
  return scenario.indicators
    .filter((indicator) => !flattered.has(indicator.id))
    .filter((indicator) =>
      scenario.teamOrder.every((team) => sightOf(standing, team, indicator.id) !== "hidden"),
    )
    .map((indicator) => ({
      indicator: indicator.id,
      sight: "band" as const,
      value: null,
      band: bandOf(scenario, pointsOf(standing, indicator.id)),
      causes: causes(indicator.id),
    }));
}
