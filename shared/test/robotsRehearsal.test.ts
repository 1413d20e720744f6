import { playGame } from "@whitecell/shared/robots/playGame.ts";
import { playAny } from "@whitecell/shared/robots/policy.ts";
import { type GameResult, type RehearsalSpec, rehearseGame } from "@whitecell/shared/robots/rehearse.ts";
import { percentile, summarize } from "@whitecell/shared/robots/summary.ts";
import { expect, test } from "vitest";
import { longReach, tiny } from "./support/scenarios.ts";

const rehearsed = (spec: RehearsalSpec, games: number): readonly GameResult[] =>
  Array.from({ length: games }, (_, number) => rehearseGame(spec, number));

const randomly = { policy: "random", reactions: "never", temperature: 1.2, seed: 1 } as const;

test("BOT9: random play of Long Reach reaches each outcome in a fair part of the games", {
  timeout: 60_000,
}, () => {
  const { outcomes } = summarize(longReach, rehearsed({ ...randomly, scenario: longReach }, 150));
  for (const share of Object.values(outcomes)) {
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.55);
  }
});

test("BOT5: a summary does not depend on who played which game, and when", () => {
  const results = rehearsed({ ...randomly, scenario: tiny }, 30);
  const even = results.filter(({ number }) => number % 2 === 0);
  const odd = results.filter(({ number }) => number % 2 === 1);
  expect(summarize(tiny, [...odd, ...even])).toEqual(summarize(tiny, results));
});

test("BOT7: a card is counted once a turn in which it could be played, and as picked where it was", () => {
  for (const key of ["a", "b", "c"]) {
    const { game, chances } = playGame({ scenario: tiny, key, policyOf: () => playAny });
    const played = Object.values(game.uses).reduce((sum, uses) => sum + uses, 0);
    expect(chances.filter(({ picked }) => picked)).toHaveLength(played);
    for (const { id } of tiny.moves)
      expect(chances.filter(({ move }) => move === id).length).toBeLessThanOrEqual(tiny.turns.length);
  }
});

test("BOT7: a summary counts shares, stop rules, cards, indicators and scores", () => {
  const game = (number: number, change: Partial<GameResult>): GameResult => ({
    number,
    verdict: { outcome: "shared", variant: "tide-table", rule: null },
    indicators: { traffic: number * 10, tension: 50, trust: 50 },
    scores: { board: number, fleet: 0 },
    chances: [],
    ...change,
  });
  const summary = summarize(tiny, [
    game(0, { chances: [{ move: "brd-offer-table", picked: true }] }),
    game(1, { chances: [{ move: "brd-offer-table", picked: false }] }),
    game(2, { verdict: { outcome: "rivalry", variant: "two-flags", rule: "stop-fight" } }),
    game(3, {}),
  ]);
  expect(summary.games).toBe(4);
  expect(summary.outcomes).toEqual({ shared: 0.75, rivalry: 0.25, blockade: 0 });
  expect(summary.variants).toMatchObject({ "tide-table": 0.75, "two-flags": 0.25, "long-winter": 0 });
  expect(summary.stops).toMatchObject({ "stop-fight": 0.25, "stop-open": 0 });
  expect(summary.moves).toContainEqual({ id: "brd-offer-table", eligible: 2, picked: 1 });
  expect(summary.moves).toContainEqual({ id: "flt-turn-key", eligible: 0, picked: 0 });
  expect(summary.indicators.traffic).toEqual([0, 10, 30]);
  expect(summary.meanScores).toEqual({ board: 1.5, fleet: 0 });
});

test("BOT7: a percentile is a value that occurred", () => {
  const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
  expect([0.1, 0.5, 0.9].map((part) => percentile(values, part))).toEqual([1, 5, 9]);
  expect(percentile([], 0.5)).toBe(0);
});
