import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";
import type { Problem } from "@whitecell/shared/scenarioFile/problems.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tinyFile } from "./support/scenarioFiles.ts";

const lines = tinyFile.text.split("\n");
const line = fc.nat(lines.length - 1);
const scrap = fc.oneof(
  fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ":",
    "- ",
    "&a ",
    "*a",
    "!t ",
    "|",
    ">-",
    "#",
    "---",
    "? ",
    "<<: ",
    "%YAML 1.1",
    "\t",
    '"',
    "'",
    "~",
    ".nan",
    "0x1F",
    "__proto__: 1",
  ),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(...lines),
);

/** A change to a list of lines: drop, repeat, move, indent, or put a scrap somewhere. */
const change = fc.oneof(
  line.map((at) => (text: readonly string[]) => text.toSpliced(at, 1)),
  fc.tuple(line, line).map(
    ([from, to]) =>
      (text: readonly string[]) =>
        text.toSpliced(to, 0, text[from] ?? ""),
  ),
  fc.tuple(line, line).map(
    ([from, to]) =>
      (text: readonly string[]) =>
        text.with(Math.min(to, text.length - 1), text[from] ?? ""),
  ),
  fc.tuple(line, fc.nat(6)).map(
    ([at, by]) =>
      (text: readonly string[]) =>
        text.with(Math.min(at, text.length - 1), " ".repeat(by) + (text[at] ?? "")),
  ),
  fc.tuple(line, fc.nat(80), scrap).map(([at, column, put]) => (text: readonly string[]) => {
    const old = text[at] ?? "";
    return text.with(Math.min(at, text.length - 1), old.slice(0, column) + put + old.slice(column));
  }),
  fc.tuple(line, fc.nat(80), fc.nat(8)).map(([at, column, length]) => (text: readonly string[]) => {
    const old = text[at] ?? "";
    return text.with(Math.min(at, text.length - 1), old.slice(0, column) + old.slice(column + length));
  }),
);

/** The problems of a text that say nothing, or point outside it. */
function badProblems(text: string): readonly Problem[] {
  const rows = text.split("\n");
  const parsed = parseScenario([{ path: "x.yaml", text }]);
  if (parsed.ok) return [];
  expect(parsed.error.length).toBeGreaterThan(0);
  return parsed.error.filter(({ file, line: row, column, sentence }) => {
    const inside =
      row >= 1 && row <= rows.length && column >= 1 && column <= (rows[row - 1] ?? "").length + 1;
    return file !== "x.yaml" || !inside || /^$|undefined|\[object|NaN/.test(sentence);
  });
}

test("SCN14 a scenario changed at random is read or gets located problems; it never throws", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const text = changes.reduce((rows, apply) => apply(rows), lines as readonly string[]).join("\n");
      expect(badProblems(text)).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("SCN14 whichever name is left out, every problem says what it means and where", () => {
  const named = [...tinyFile.text.matchAll(/\b(id|kind|outcome|place|slot|team|variant): *[\w-]+,?/g)];
  expect(named.length).toBeGreaterThan(60);
  for (const { index, 0: entry } of named) {
    const nameless = entry.replace(/: *[\w-]+/, ": 7");
    for (const instead of ["", nameless]) {
      const text = tinyFile.text.slice(0, index) + instead + tinyFile.text.slice(index + entry.length);
      expect(badProblems(text)).toEqual([]);
    }
  }
}, 60_000);

test("SCN14 any text at all gets located problems; it never throws", () => {
  fc.assert(
    fc.property(
      fc.array(scrap, { maxLength: 30 }),
      fc.constantFrom("", " ", "\n", "\n  "),
      (scraps, glue) => {
        expect(badProblems(scraps.join(glue))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);
