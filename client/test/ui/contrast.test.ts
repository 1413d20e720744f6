import { expect, test } from "vitest";
import { contrast, parseColour } from "../../src/features/gallery/colour.ts";
import { markPairs, type Pair, textPairs } from "../../src/features/gallery/pairs.ts";
import { sourcesOf } from "../support/sources.ts";
import { colour, colourNames, schemes } from "../support/tokens.ts";

const tooFaint = (pairs: readonly Pair[], least: number): readonly string[] =>
  schemes.flatMap((scheme) =>
    pairs
      .map(([one, other]) => ({ one, other, is: contrast(colour(one, scheme), colour(other, scheme)) }))
      .filter(({ is }) => is < least)
      .map(({ one, other, is }) => `--${one} on --${other} is ${is.toFixed(2)} in ${scheme}`),
  );

test("UI1: words have a contrast of at least 4.5 on every ground they stand on, by day and by night", () => {
  expect(tooFaint(textPairs, 4.5)).toEqual([]);
});

test("UI1: a ground and a colour of words that one class list names together are a measured pair", () => {
  const token: Readonly<Record<string, string>> = { soft: "ink-soft", edge: "rule-strong" };
  const known = new Set(textPairs.map(([words, ground]) => `${words} on ${ground}`));
  const named = (classes: string, kind: "bg" | "text"): readonly string[] =>
    [...classes.matchAll(new RegExp(`(?:^|[\\s:])${kind}-([a-z-]+)(?=\\s|$)`, "g"))]
      .map(([, name = ""]) => token[name] ?? name)
      .filter((name) => colourNames.includes(name));
  const met = sourcesOf(/\.tsx$/).flatMap(({ file, text }) =>
    [...text.matchAll(/"([^"\n]*)"/g)].flatMap(([, classes = ""]) =>
      named(classes, "text").flatMap((words) =>
        named(classes, "bg").map((ground) => ({ file, pair: `${words} on ${ground}` })),
      ),
    ),
  );
  expect(met.length).toBeGreaterThan(10);
  expect(met.filter(({ pair }) => !known.has(pair))).toEqual([]);
});

test("UI2: glyphs, marks and the edges of what can be pressed have a contrast of at least 3", () => {
  expect(tooFaint(markPairs, 3)).toEqual([]);
});

test("UI2: contrast is measured as WCAG measures it", () => {
  expect(contrast(parseColour("#000000"), parseColour("#ffffff"))).toBeCloseTo(21, 5);
  expect(contrast(parseColour("rgb(119, 119, 119)"), parseColour("#ffffff"))).toBeCloseTo(4.48, 2);
});
