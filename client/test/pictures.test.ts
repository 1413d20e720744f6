import { describe, expect, it } from "vitest";
import { changesByIndicator } from "../src/features/pictures/groupChanges.ts";
import { ladderText } from "../src/features/pictures/ladderText.ts";
import { readingChange } from "../src/features/pictures/readingChange.ts";
import { percents, place, SIDE, triangleText } from "../src/features/pictures/trianglePoints.ts";

const rung = (n: number) => ({ n, label: `Rung ${n}`, text: "" });
const ladder = {
  rungs: [1, 2, 3, 4].map(rung),
  thresholds: [{ id: "t", above: 2, label: "The hand-over", text: "" }],
};
const outcomes = ["peace", "shadow", "war"].map((id) => ({ id, label: id, text: "" }));
const bands = [
  { id: "low", from: 0, to: 33, label: "low" },
  { id: "high", from: 34, to: 100, label: "high" },
];
const reading = (value: number | null, band: string) => ({
  indicator: "i",
  sight: value === null ? ("band" as const) : ("exact" as const),
  value,
  band,
  causes: [],
});

describe("the ladder in words", () => {
  it("names the rung, the thresholds behind it and the high-water mark", () => {
    expect(ladderText(ladder, 3, 4)).toBe(
      "Rung 3 of 4: Rung 3. Beyond “The hand-over”. Highest so far: rung 4.",
    );
    expect(ladderText(ladder, 2, 2)).toBe("Rung 2 of 4: Rung 2. No threshold has been crossed.");
  });
});

describe("the triangle", () => {
  it("puts a certain outcome in its corner and an open question in the middle", () => {
    expect(place(outcomes, { peace: 1, shadow: 0, war: 0 })).toEqual([SIDE / 2, 0]);
    const [x, y] = place(outcomes, { peace: 1, shadow: 1, war: 1 });
    expect(x).toBeCloseTo(SIDE / 2);
    expect(y).toBeCloseTo((SIDE * Math.sqrt(3)) / 3);
  });

  it("says shares that add up to 100", () => {
    expect(percents(outcomes, { peace: 1 / 3, shadow: 1 / 3, war: 1 / 3 })).toEqual([34, 33, 33]);
    expect(percents(outcomes, { peace: 0.1183, shadow: 0.3055, war: 0.5762 })).toEqual([12, 30, 58]);
    expect(triangleText(outcomes, [{ label: "Now", point: { peace: 0.2, shadow: 0.3, war: 0.5 } }])).toBe(
      "Now: peace 20 %, shadow 30 %, war 50 %.",
    );
  });
});

describe("what changed", () => {
  it("is told in points when both are known, in bands when not, and as new when the sight changed", () => {
    expect(readingChange(bands, reading(30, "low"), reading(37, "high"))).toMatchObject({ text: "up 7" });
    expect(readingChange(bands, reading(null, "high"), reading(null, "low"))).toMatchObject({
      direction: "down",
    });
    expect(readingChange(bands, reading(null, "low"), reading(null, "low"))).toMatchObject({
      direction: "same",
    });
    expect(readingChange(bands, reading(null, "low"), reading(12, "low"))).toMatchObject({
      direction: "new",
    });
    expect(readingChange(bands, undefined, reading(12, "low"))).toMatchObject({ direction: "new" });
  });

  it("is gathered by indicator, the largest first, with every cause", () => {
    const change = (indicator: string, from: number, to: number) => ({
      indicator,
      from,
      to,
      cause: { kind: "ruling", reason: "r" } as const,
      why: "r",
      turnIndex: 0,
      at: 0,
    });
    const groups = changesByIndicator([
      change("a", 5, 7),
      change("b", 9, 1),
      change("a", 7, 6),
      change("c", 4, 4),
    ]);
    expect(groups.map(({ indicator, from, to, changes }) => [indicator, from, to, changes.length])).toEqual([
      ["b", 9, 1, 1],
      ["a", 5, 6, 2],
    ]);
  });
});
