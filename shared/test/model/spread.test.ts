import { spreadOf } from "@whitecell/shared/model/spread.ts";
import fc from "fast-check";
import { expect, test } from "vitest";

const named = (percents: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(percents.map((percent, index) => [`p${index}`, percent]));

test.each<[readonly number[], number, number, number]>([
  [[50], 50, 50, 50],
  [[20, 60], 30, 40, 50],
  [[10, 20, 30, 40, 50], 20, 30, 40],
  [[0, 0, 100, 100], 0, 50, 100],
])("ARG6: of %j the middle half and the median are %i, %i, %i", (percents, lower, median, upper) => {
  expect(spreadOf(named(percents))).toMatchObject({ count: percents.length, lower, median, upper });
});

test("ARG6: without an estimate there is no spread; otherwise its points stand in order, as whole numbers", () => {
  expect(spreadOf({})).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (percents) => {
      const { low = -1, lower = -1, median = -1, upper = -1, high = -1 } = spreadOf(named(percents)) ?? {};
      const points = [low, lower, median, upper, high];
      expect(points).toEqual(points.toSorted((a, b) => a - b));
      expect(points.every(Number.isInteger)).toBe(true);
      expect([low, high]).toEqual([Math.min(...percents), Math.max(...percents)]);
    }),
  );
});

test.each<[readonly number[], readonly number[]]>([
  [[50, 52, 54, 5], [5]],
  [
    [50, 52, 54, 56, 95, 2],
    [2, 95],
  ],
  [[50, 90, 50], []],
  [[50, 50, 50, 50, 60], []],
  [[10, 30, 50, 70, 90], []],
])("ARG8: of %j these stand alone: %j", (percents, alone) => {
  expect(spreadOf(named(percents))?.outliers.map(({ percent }) => percent)).toEqual(alone);
});
