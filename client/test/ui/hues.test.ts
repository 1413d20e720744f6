// Machado's matrices and OKLab stand in for eyes; a distance of 8 is seen across a room.
import { describe, expect, test } from "vitest";
import { distance, parseColour } from "../../src/features/gallery/colour.ts";
import { OUTCOMES, TEAMS } from "../../src/features/gallery/pairs.ts";
import { deficiencies, type Sight } from "../../src/features/gallery/sight.ts";
import { colour, schemes } from "../support/tokens.ts";

const sights: readonly Sight[] = ["full", ...deficiencies];
const LEAST = 8;

type Names = readonly string[];
const couples = (names: Names): readonly (readonly [string, string])[] =>
  names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));

const tooNear = (pairs: readonly (readonly [string, string])[], seen: readonly Sight[]): Names =>
  schemes.flatMap((scheme) =>
    seen.flatMap((sight) =>
      pairs
        .map(([one, other]) => ({
          one,
          other,
          is: distance(colour(one, scheme), colour(other, scheme), sight),
        }))
        .filter(({ is }) => is < LEAST)
        .map(({ one, other, is }) => `${one} and ${other}: ${is.toFixed(1)}, ${scheme}, ${sight}`),
    ),
  );

describe("colours that stand for somebody", () => {
  test("UI3: any two teams are told apart with all cones and without one kind of them", () => {
    expect(tooNear(couples(TEAMS), sights)).toEqual([]);
  });

  test("UI4: any two outcomes are told apart with all cones and without one kind of them", () => {
    expect(tooNear(couples(OUTCOMES), sights)).toEqual([]);
  });

  test("UI5: danger wears no team's hue", () => {
    expect(
      tooNear(
        TEAMS.map((team) => ["danger", team]),
        ["full"],
      ),
    ).toEqual([]);
  });
});

test("UI3: red and green are far apart for most eyes and near for those without the middle cone", () => {
  const [red, green] = [parseColour("#c03020"), parseColour("#5f7a10")];
  expect(distance(red, green)).toBeGreaterThan(15);
  expect(distance(red, green, "deuteranopia")).toBeLessThan(distance(red, green) / 2);
  expect(distance(red, red, "tritanopia")).toBe(0);
});
