import { brier } from "@whitecell/shared/model/brier.ts";
import fc from "fast-check";
import { expect, test } from "vitest";

test.each<[Readonly<Record<string, number>>, number]>([
  [{ peace: 100, war: 0, other: 0 }, 0],
  [{ peace: 0, war: 100, other: 0 }, 2],
  [{ peace: 50, war: 50, other: 0 }, 0.5],
  [{ peace: 40, war: 30, other: 30 }, 0.54],
])("FOR3: where peace came, %j is %d away", (shares, score) => {
  expect(brier(shares, "peace")).toBeCloseTo(score);
});

test("FOR3: more on what came is never worse, and no score leaves 0 to 2", () => {
  const percents = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(percents, percents, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const score = (right: number) => brier({ peace: right, war: 100 - right }, "peace");
      expect(score(high)).toBeLessThanOrEqual(score(low));
      expect(score(low)).toBeGreaterThanOrEqual(0);
      expect(score(low)).toBeLessThanOrEqual(2);
    }),
  );
});
