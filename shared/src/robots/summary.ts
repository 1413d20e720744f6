// What many games come to.
import type { IndicatorId, MoveId, OutcomeId, TeamId, VariantId } from "../engine/ids.ts";
import type { Scenario } from "../engine/scenario.ts";
import { sum } from "../lib/numbers.ts";
import { fromPairs, tabulate } from "../lib/records.ts";
import type { GameResult } from "./rehearse.ts";

/** Turns in which a card could be played, and was. */
export type MoveCount = { readonly id: MoveId; readonly eligible: number; readonly picked: number };

export type Summary = {
  readonly games: number;
  /** Shares of the games, 0 to 1. */
  readonly outcomes: Readonly<Record<OutcomeId, number>>;
  readonly variants: Readonly<Record<VariantId, number>>;
  /** Shares of the games that a stop rule ended. */
  readonly stops: Readonly<Record<string, number>>;
  readonly moves: readonly MoveCount[];
  /** At the end of a game, the 10th, 50th and 90th percentile. */
  readonly indicators: Readonly<Record<IndicatorId, readonly [p10: number, p50: number, p90: number]>>;
  readonly meanScores: Readonly<Record<TeamId, number>>;
};

/** The value below which this part of the values lies, by nearest rank. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

/** BOT5: the games are put in their order first, so that the sum does not depend on who played them. */
export function summarize(scenario: Scenario, results: readonly GameResult[]): Summary {
  const games = [...results].sort((a, b) => a.number - b.number);
  const share = (of: (game: GameResult) => boolean): number => games.filter(of).length / games.length;
  const { list, stopRules } = scenario.outcomes;
  return {
    games: games.length,
    outcomes: tabulate(
      list.map((each) => each.id),
      (id) => share(({ verdict }) => verdict.outcome === id),
    ),
    variants: tabulate(
      list.flatMap((each) => each.variants.map((variant) => variant.id)),
      (id) => share(({ verdict }) => verdict.variant === id),
    ),
    stops: tabulate(
      stopRules.map((each) => each.id),
      (id) => share(({ verdict }) => verdict.rule === id),
    ),
    moves: moveCounts(scenario, games),
    indicators: fromPairs(
      scenario.indicators.map(({ id }) => {
        const values = games.map((game) => game.indicators[id] ?? 0);
        return [id, [percentile(values, 0.1), percentile(values, 0.5), percentile(values, 0.9)]] as const;
      }),
    ) as Summary["indicators"],
    meanScores: tabulate(
      scenario.teamOrder,
      (team) => sum(games, (game) => game.scores[team] ?? 0) / games.length,
    ),
  };
}

function moveCounts(scenario: Scenario, games: readonly GameResult[]): readonly MoveCount[] {
  const eligible = new Map<MoveId, number>();
  const picked = new Map<MoveId, number>();
  for (const chance of games.flatMap((game) => game.chances)) {
    eligible.set(chance.move, (eligible.get(chance.move) ?? 0) + 1);
    if (chance.picked) picked.set(chance.move, (picked.get(chance.move) ?? 0) + 1);
  }
  return scenario.moves.map(({ id }) => ({
    id,
    eligible: eligible.get(id) ?? 0,
    picked: picked.get(id) ?? 0,
  }));
}
