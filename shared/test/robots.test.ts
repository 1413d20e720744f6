import type { Game } from "@whitecell/shared/engine/game.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { chanceOf, oneByWeight, oneOf } from "@whitecell/shared/robots/chance.ts";
import { goOn, opened, playFromHand } from "@whitecell/shared/robots/facilitator.ts";
import { forecastFor } from "@whitecell/shared/robots/forecast.ts";
import { playGame } from "@whitecell/shared/robots/playGame.ts";
import { type Policy, playAny } from "@whitecell/shared/robots/policy.ts";
import { POLICIES, REACTIONS, rehearseGame } from "@whitecell/shared/robots/rehearse.ts";
import { robotTurn } from "@whitecell/shared/robots/robotTurn.ts";
import { seekGoal } from "@whitecell/shared/robots/seekGoal.ts";
import { gameAt, type Table, viewOf } from "@whitecell/shared/robots/table.ts";
import { expect, test } from "vitest";
import { longReach, tiny } from "./support/scenarios.ts";

const until = (table: Table, phase: Game["phase"]): Table =>
  gameAt(table).phase === phase ? table : until(goOn(table), phase);
const planning = (scenario: Scenario): Table => until(opened(scenario, "a key"), "planning");

test.each([
  { name: "Long Reach", scenario: longReach, games: 6 },
  { name: "the tiny scenario", scenario: tiny, games: 60 },
])(
  "BOT1: robots of every kind play $name to its end without one refusal",
  { timeout: 60_000 },
  ({ scenario, games }) => {
    for (const policy of POLICIES) {
      for (const reactions of REACTIONS) {
        const spec = { scenario, policy, reactions, temperature: 1.2, seed: 7 };
        for (let number = 0; number < games; number += 1) {
          expect(scenario.outcomes.list.map(({ id }) => id)).toContain(
            rehearseGame(spec, number).verdict.outcome,
          );
        }
      }
    }
  },
);

test("BOT1: a robot that plays what it was not offered is found out", () => {
  const cheat: Policy = ({ slot }) => (slot === "major" ? "no-such-card" : null);
  expect(() => playGame({ scenario: tiny, key: "k", policyOf: () => cheat })).toThrow(
    "A robot's SaveDraft was refused",
  );
});

test("BOT1: a robot does nothing while its team is asked for nothing", () => {
  const robot = { policy: playAny, chance: chanceOf("k") };
  for (const phase of ["situation", "talks", "locked", "reveal", "consequences"] as const) {
    const table = until(opened(tiny, "k"), phase);
    expect(robotTurn(viewOf(table, "board"), "board", robot)).toEqual([]);
  }
});

test("BOT2: a random robot plays each card as often as the next and never holds while it could play", () => {
  const offers = ["a", "b", "c"].map((move) => ({ move, cost: {}, usesLeft: 1 }));
  const rolls = Array.from({ length: 300 }, (_, i) => i / 300);
  const picked = rolls.map((roll) => playAny({ team: "board", slot: "major", offers, roll }));
  for (const { move } of offers) expect(picked.filter((each) => each === move)).toHaveLength(100);
});

test("BOT2: a minor is chosen out of what the major leaves payable", () => {
  const table = planning(longReach);
  const view = viewOf(table, "kyiv");
  const purse = Object.fromEntries(Object.keys(view.team?.resources ?? {}).map((key) => [key, 2]));
  const poor = { ...view, team: view.team && { ...view.team, resources: purse } };
  const asked: { slot: string; costs: number[] }[] = [];
  const priciest: Policy = ({ slot, offers }) => {
    const total = (cost: Readonly<Record<string, number>>): number => cost.strike ?? 0;
    asked.push({ slot, costs: offers.map(({ cost }) => total(cost)) });
    return [...offers].sort((a, b) => total(b.cost) - total(a.cost))[0]?.move ?? null;
  };
  robotTurn(poor, "kyiv", { policy: priciest, chance: chanceOf("k") });
  expect(asked[0]).toEqual({ slot: "major", costs: expect.arrayContaining([2]) });
  expect(Math.max(...(asked[1]?.costs ?? []))).toBe(0);
});

test("BOT3: a goal-seeking robot prefers what promises more, the more so the colder it is", () => {
  const game = gameAt(planning(longReach));
  const forecast = forecastFor(game, "washington");
  const offers = longReach.moves
    .filter((card) => card.team === "washington" && card.size === "major")
    .map(({ id, cost }) => ({ move: id, cost, usesLeft: 1 }));
  const best = [...offers].sort((a, b) => forecast(b.move, "major") - forecast(a.move, "major"))[0]?.move;
  const rolls = Array.from({ length: 100 }, (_, i) => i / 100);
  const share = (temperature: number): number =>
    rolls.filter(
      (roll) =>
        seekGoal(game, "washington", temperature)({ team: "washington", slot: "major", offers, roll }) ===
        best,
    ).length;
  expect(share(0.001)).toBe(100);
  expect(share(1.2)).toBeGreaterThan(100 / offers.length);
  expect(share(1.2)).toBeLessThan(100);
  expect(share(1000)).toBeLessThanOrEqual(Math.ceil(100 / offers.length) + 1);
});

test("BOT3: the forecast is the mean over the grades of what the card does to the team's score", () => {
  // Traffic alone counts here, from nothing at 0 to 100 points at 100, and the card does nothing but move it.
  const objectives = [
    { id: "o", points: 100, text: "Boats", measure: { ind: "traffic", from: 0, to: 100 } },
  ] as const;
  const scenario: Scenario = {
    ...tiny,
    teams: tiny.teams.map((team) => ({ ...team, objectives, redLines: [] })),
    moves: tiny.moves.map((card) => ({
      ...card,
      odds: [50, 30, 20],
      success: { deltas: { traffic: 10 } },
      partial: { deltas: { traffic: 4 } },
      failure: { deltas: { traffic: -5 } },
    })),
  };
  const game = gameAt(planning(scenario));
  expect(forecastFor(game, "fleet")("flt-cut-chain", "minor")).toBeCloseTo(0.5 * 10 + 0.3 * 4 - 0.2 * 5, 10);
});

test("BOT3: the forecast takes off the penalty of a red line that the card would cross", () => {
  const crossing = (penalty: number): Scenario => ({
    ...tiny,
    teams: tiny.teams.map((team) => ({
      ...team,
      redLines: [{ id: "r", text: "Shouting", if: { peak: "tension", gte: 50 }, penalty }],
    })),
  });
  // Tension is 47 after the first inject; the chain lifts it to 56, 52 or 54, whatever the grade.
  const gain = (penalty: number): number =>
    forecastFor(gameAt(planning(crossing(penalty))), "fleet")("flt-cut-chain", "minor");
  expect(gain(0) - gain(10)).toBeCloseTo(10, 10);
});

test("BOT4: what a card sets going counts for less the longer it takes, and for nothing where it would be dropped", () => {
  const gain = (change: Partial<Scenario["delayedEffects"][number]>): number => {
    const delayedEffects = tiny.delayedEffects.map((effect) => ({ ...effect, ...change }));
    return forecastFor(gameAt(planning({ ...tiny, delayedEffects })), "board")("brd-offer-table", "major");
  };
  const never = gain({ deltas: {} });
  expect(gain({ after: 1 })).toBeGreaterThan(gain({ after: 3 }));
  expect(gain({ after: 3 })).toBeGreaterThan(never);
  expect(gain({ after: 1, unless: { always: true } })).toBe(never);
});

test("BOT5: the same key plays the same game, another key another", () => {
  const spec = {
    scenario: longReach,
    policy: "random",
    reactions: "random",
    temperature: 1.2,
    seed: 1,
  } as const;
  expect(rehearseGame(spec, 3)).toEqual(rehearseGame(spec, 3));
  expect(rehearseGame(spec, 3).indicators).not.toEqual(rehearseGame(spec, 4).indicators);
  expect(rehearseGame(spec, 3).indicators).not.toEqual(rehearseGame({ ...spec, seed: 2 }, 3).indicators);
});

test("BOT6: robots that never answer leave the reaction slot empty, others use it", () => {
  const signed = (reactions: (typeof REACTIONS)[number]): number => {
    const spec = { scenario: tiny, policy: "random", reactions, temperature: 1.2, seed: 1 } as const;
    const games = Array.from({ length: 40 }, (_, number) => rehearseGame(spec, number));
    return games.filter(({ chances }) => chances.some((each) => each.move === "flt-turn-key" && each.picked))
      .length;
  };
  expect(signed("random")).toBeGreaterThan(signed("never"));
  expect(signed("gain")).toBeGreaterThan(signed("never"));
});

test("BOT6: an answer that a later ruling has closed goes unsaid, and the game goes on", () => {
  // The table opens the answer while the quay is calm; the chain, settled after it, makes it loud.
  const calm = { ind: "tension", lte: 44 } as const;
  const scenario: Scenario = {
    ...tiny,
    moves: tiny.moves.map((card) => {
      if (card.id === "flt-cut-chain") return { ...card, order: 30 };
      return card.id === "flt-turn-key"
        ? { ...card, requires: { all: [{ flag: "offer_made" }, calm] } }
        : card;
    }),
  };
  const answering: Policy = (question) =>
    question.team === "fleet" && question.slot === "major" ? null : playAny(question);
  const games = Array.from({ length: 30 }, (_, i) =>
    playGame({ scenario, key: `${i}`, policyOf: () => answering }),
  );
  expect(games.some(({ chances }) => chances.some(({ move }) => move === "flt-turn-key"))).toBe(true);
  expect(games.every(({ game }) => game.uses["flt-turn-key"] === undefined)).toBe(true);
});

test("BOT8: the robot facilitator plays an inject from the hand in about a third of the turns, each once", () => {
  const start = until(opened(longReach, "k"), "situation");
  const hand = longReach.injects.filter((inject) => "hand" in inject.timing).map((inject) => inject.id);
  const before = gameAt(start).injectsReleased;
  const played = Array.from({ length: 400 }, (_, i) => {
    const after = gameAt(playFromHand(start, chanceOf(`${i}`))).injectsReleased;
    return after.filter((id) => !before.includes(id));
  });
  const share = played.filter((each) => each.length === 1).length / played.length;
  expect(share).toBeGreaterThan(0.28);
  expect(share).toBeLessThan(0.42);
  expect(new Set(played.flat())).toEqual(new Set(hand));
});

test("BOT8: a rehearsed game ends after its last turn, or at a stop rule", () => {
  for (let number = 0; number < 40; number += 1) {
    const { game } = playGame({ scenario: tiny, key: `${number}`, policyOf: () => playAny });
    expect(game.phase).toBe("ended");
    expect(game.path.length === tiny.turns.length || game.verdict?.rule !== null).toBe(true);
  }
});

test("BOT5: weighted chance gives each item its weight, and nothing out of nothing", () => {
  const rolls = Array.from({ length: 100 }, (_, i) => i / 100);
  const picked = rolls.map((roll) => oneByWeight([1, 3], (weight) => weight, roll));
  expect(picked.filter((each) => each === 1)).toHaveLength(25);
  expect(oneByWeight([], () => 1, 0.5)).toBeNull();
  expect(oneOf([], 0.5)).toBeNull();
});
