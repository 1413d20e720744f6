import type { Odds } from "@whitecell/shared/engine/card.ts";
import { draw } from "@whitecell/shared/lib/chance.ts";
import { gradeOf, oddsWord, shifted } from "@whitecell/shared/model/odds.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longReach, tiny } from "../support/scenarios.ts";

const { model } = longReach;
const odds = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]): Odds => [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)]);
const shift = fc.integer({ min: -40, max: 40 });

test("MOV5: every card's odds add up to 100, and so do all odds after any shift", () => {
  for (const { moves } of [longReach, tiny])
    for (const card of moves) expect(card.odds[0] + card.odds[1] + card.odds[2]).toBe(100);
  fc.assert(
    fc.property(odds, shift, (base, by) => {
      const [success, partial, failure] = shifted(base, by, model);
      expect(success + partial + failure).toBe(100);
    }),
  );
});

describe("MOV7", () => {
  test("MOV7: after a shift each part keeps at least 5, and none has more than 90", () => {
    fc.assert(
      fc.property(odds, shift, (base, by) => {
        const [success, partial, failure] = shifted(base, by, model);
        expect(Math.min(success, partial, failure)).toBeGreaterThanOrEqual(5);
        expect(Math.max(success, failure)).toBeLessThanOrEqual(90);
      }),
    );
  });

  test("MOV7: more shift never means less success or more failure", () => {
    fc.assert(
      fc.property(odds, shift, shift, (base, one, two) => {
        const [less, more] = [Math.min(one, two), Math.max(one, two)].map((by) => shifted(base, by, model));
        expect(more?.[0]).toBeGreaterThanOrEqual(less?.[0] ?? 0);
        expect(more?.[2]).toBeLessThanOrEqual(less?.[2] ?? 0);
      }),
    );
  });

  test.each<[string, Odds, number, Odds]>([
    ["a shift goes from failure to success", [45, 30, 25], 10, [55, 30, 15]],
    ["a bound is reached on one side first", [60, 27, 13], 20, [80, 15, 5]],
    ["both bounds are reached", [78, 17, 5], 40, [90, 5, 5]],
    ["a hopeless move keeps a little hope", [15, 30, 55], -40, [5, 5, 90]],
    ["success, being larger, gives up what partial lacks", [88, 0, 12], 0, [83, 5, 12]],
    ["failure, being larger, gives up what partial lacks", [12, 0, 88], 0, [12, 5, 83]],
  ])("MOV7: %s", (_what, base, by, after) => expect(shifted(base, by, model)).toEqual(after));
});

test("MOV8: a roll falls into success, then partial, then failure, each as often as its odds say", () => {
  expect([0, 44, 45, 74, 75, 99].map((roll) => gradeOf(roll, [45, 30, 25]))).toEqual([
    "success",
    "success",
    "partial",
    "partial",
    "failure",
    "failure",
  ]);
  const grades = Array.from({ length: 100 }, (_, roll) => gradeOf(roll, [45, 30, 25]));
  expect(
    ["success", "partial", "failure"].map((grade) => grades.filter((each) => each === grade).length),
  ).toEqual([45, 30, 25]);
});

test("MOV15: the word for a card's chances is that of the brief", () => {
  const word = (success: number) => oddsWord([success, 0, 100 - success], model);
  expect([70, 62, 61, 52, 51, 42, 41, 0].map(word)).toEqual([
    "likely",
    "likely",
    "better than even",
    "better than even",
    "even",
    "even",
    "long shot",
    "long shot",
  ]);
});

test("RULE12: dice are even, and the same for the same seed and name", () => {
  const faces = Array.from({ length: 100 }, () => 0);
  for (let each = 0; each < 20_000; each += 1) {
    const face = draw("a key", `roll:T1:${each}`, 100);
    faces[face] = (faces[face] ?? 0) + 1;
  }
  expect(Math.min(...faces)).toBeGreaterThan(130);
  expect(Math.max(...faces)).toBeLessThan(280);
  expect(draw("a key", "roll:T1:a", 100)).toBe(draw("a key", "roll:T1:a", 100));
});
