// A rehearsal on paper: a report for people, and one object for programs.
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import type { MoveCount, Summary } from "@whitecell/shared/robots/summary.ts";
import type { RehearseArguments } from "./rehearseArguments.ts";

export type Rehearsal = {
  readonly scenario: Scenario;
  readonly asked: RehearseArguments;
  readonly seconds: number;
  readonly summary: Summary;
};

/** The object that `--json` prints. */
export function jsonOf({ scenario, asked, seconds, summary }: Rehearsal) {
  const { games, outcomes, variants, moves, indicators } = summary;
  const { policy, seed } = asked;
  return {
    scenario: scenario.id,
    version: scenario.version,
    policy,
    seed,
    games,
    seconds,
    outcomes,
    variants,
    moves,
    indicators,
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(6)} %`;
const line = (name: string, rest: string): string => `  ${name.padEnd(38)}${rest}`;
const points = (value: number): string => value.toFixed(1).padStart(6);

function outcomeLines({ scenario, summary }: Rehearsal): readonly string[] {
  return scenario.outcomes.list.flatMap((outcome) => [
    line(outcome.label, percent(summary.outcomes[outcome.id] ?? 0)),
    ...outcome.variants.map((each) => line(`  ${each.label}`, percent(summary.variants[each.id] ?? 0))),
  ]);
}

const rate = ({ picked, eligible }: MoveCount): number => (eligible === 0 ? 0 : picked / eligible);

const moveLine = (move: MoveCount): string =>
  line(move.id, `${percent(rate(move))}   ${move.picked} of ${move.eligible}`);

function deadLines({ moves }: Summary): readonly string[] {
  const named = (list: readonly MoveCount[]): string => list.map((each) => each.id).join(", ") || "none";
  return [
    line("never playable", named(moves.filter((each) => each.eligible === 0))),
    line("playable and never picked", named(moves.filter((each) => each.eligible > 0 && each.picked === 0))),
  ];
}

/** The report for people. */
export function reportOf(rehearsal: Rehearsal): string {
  const { scenario, asked, seconds, summary } = rehearsal;
  const { policy, reactions, seed, temperature } = asked;
  const how = policy === "goal" ? `goal, temperature ${temperature}` : policy;
  const labelOf = (id: string): string => scenario.indicators.find((each) => each.id === id)?.label ?? id;
  const teamOf = (id: string): string => scenario.teams.find((each) => each.id === id)?.label ?? id;
  return [
    `${scenario.title} ${scenario.version}: ${summary.games} games, policy ${how}, reactions ${reactions}, seed ${seed}`,
    `${seconds.toFixed(1)} s, ${(summary.games / seconds).toFixed(1)} games a second`,
    "",
    "Outcomes",
    ...outcomeLines(rehearsal),
    "",
    "Ended by a stop rule",
    ...Object.entries(summary.stops).map(([id, share]) => line(id, percent(share))),
    "",
    "Indicators at the end (10th, 50th, 90th percentile)",
    ...Object.entries(summary.indicators).map(([id, three]) =>
      line(labelOf(id), three.map(points).join(" ")),
    ),
    "",
    "Mean scores",
    ...Object.entries(summary.meanScores).map(([id, score]) => line(teamOf(id), points(score))),
    "",
    "Moves picked, of the turns in which they could be",
    ...[...summary.moves].sort((a, b) => rate(b) - rate(a)).map(moveLine),
    "",
    "Dead moves",
    ...deadLines(summary),
  ].join("\n");
}
