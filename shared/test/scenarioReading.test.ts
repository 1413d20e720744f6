import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";
import { expect, test } from "vitest";
import { plant } from "./support/plantedFaults.ts";
import { longReachFiles, problemsOf, said, tinyFile } from "./support/scenarioFiles.ts";

const tiny = tinyFile.text;
/** The problems of a text, without those about keys that the text does not try to have. */
const saidOf = (...texts: readonly string[]): readonly string[] =>
  said(problemsOf(...texts).filter(({ sentence }) => !/^the keys? .* (is|are) missing$/.test(sentence)));

/** The tiny scenario in two files, split before a top-level key. */
function halves(key: string): readonly [string, string] {
  const at = tiny.indexOf(`\n${key}:`) + 1;
  return [tiny.slice(0, at), tiny.slice(at)];
}

test("SCN3 a scenario may be split over files at any key", () => {
  expect(problemsOf(...halves("teams"))).toEqual([]);
  expect(parseScenario(halves("moves").map((text, i) => ({ path: `${i}`, text })))).toEqual(
    parseScenario([tinyFile]),
  );
});

test("SCN3 lists of the same key are joined", () => {
  const more = "facts:\n  - {id: F2, topic: t, text: t, source: s, grade: C}\n";
  const joined = parseScenario([tinyFile, { path: "more.yaml", text: more }]);
  expect(joined.ok && joined.value.facts.map(({ id }) => id)).toEqual(["F1", "F2"]);
});

test("SCN3 a problem in a joined list names its place in the whole list and its line in its own file", () => {
  const more = "facts:\n  - {id: F1, topic: t, text: t, source: s, grade: C}\n";
  expect(problemsOf(tiny, more)).toEqual([
    {
      file: "2.yaml",
      line: 2,
      column: 10,
      path: "facts[1].id",
      sentence: 'facts[1].id: another fact is already called "F1"',
    },
  ]);
});

test("SCN3 anything but a list may stand only once over all files", () => {
  const [line] = said(problemsOf(tiny, "\nsafety_note: Twice.\n"));
  expect(line).toMatch(
    /^2:1 the key "safety_note" stands twice \(first in 1\.yaml, line \d+\); only lists may be split/,
  );
});

test("SCN4 aliases and anchors are refused, wherever they stand", () => {
  const bomb = ["a: &a [x, x]", "b: &b [*a, *a]", "c: [*b, *b, *b]"].join("\n");
  expect(saidOf(bomb).filter((line) => /anchor|alias/.test(line))).toEqual([
    "1:7 the anchor &a is not allowed",
    "2:7 the anchor &b is not allowed",
    "2:8 the alias *a is not allowed; write it out",
    "2:12 the alias *a is not allowed; write it out",
    "3:5 the alias *b is not allowed; write it out",
    "3:9 the alias *b is not allowed; write it out",
    "3:13 the alias *b is not allowed; write it out",
  ]);
});

test("SCN4 tags are refused, known ones and one's own", () => {
  const { found, wanted } = plant(
    "Boats and names are invented.",
    "!note ‸Boats",
    "the tag !note is not allowed",
  );
  expect(found).toEqual(wanted);
  expect(saidOf(tiny.replace("version: 0.1.0", "version: !!str 0.1"))).toContain(
    "6:18 the tag !!str is not allowed",
  );
});

test("SCN4 more than 512 KB in all is refused unread", () => {
  const half = `# ${"x".repeat(260 * 1024)}\n`;
  expect(said(problemsOf(half, half))).toEqual(["1:1 521 KB in all; a scenario may have 512 KB"]);
  expect(said(problemsOf(`# ${"é".repeat(262 * 1024)}`))).toEqual([
    "1:1 525 KB in all; a scenario may have 512 KB",
  ]);
  expect(problemsOf(`# ${"x".repeat(400 * 1024)}\n${tiny}`)).toEqual([]);
});

test("SCN4 more than 32 levels are refused, without reading them", () => {
  const nested = (depth: number): string => `k: ${"[".repeat(depth)}${"]".repeat(depth)}`;
  expect(saidOf(nested(31)).join()).not.toContain("deep");
  expect(saidOf(nested(32))).toEqual(["1:35 nested more than 32 deep"]);
  expect(saidOf(`k: ${"[".repeat(20_000)}`)).toEqual(["1:35 nested more than 32 deep"]);
  expect(saidOf(`k: ${"{a: ".repeat(5_000)}`)).toEqual(["1:128 nested more than 32 deep"]);
  expect(saidOf("- ".repeat(5_000))).toEqual(["1:65 nested more than 32 deep"]);
});

test("SCN4 a key that stands twice is refused", () => {
  const { found, wanted } = plant(
    "  language: en",
    "  language: en\n  ‸language: de",
    'the key "language" stands twice here',
  );
  expect(found).toEqual(wanted);
});

test.each([
  ["text that is not YAML", "teams: [a, b\nmoves: }", /^2:1 this is not YAML: /],
  ["tabs", "teams:\n\t- a", /^2:1 this is not YAML: tabs are not allowed/],
  ["keys that are not text", "? [a]\n: b", /^1:3 a key must be text$/],
  [
    "a list",
    "- a",
    /^1:1 a scenario file is a mapping of keys such as teams: or moves:, but this is a list$/,
  ],
  [
    "a second document",
    "teams: []\n---\nmoves: []",
    /^2:1 a second document begins here; one file holds one$/,
  ],
  ["names every object has", "constructor: 1", /^1:1 "constructor" cannot be a key$/],
  ["a prototype", "__proto__: {a: 1}", /^1:1 "__proto__" cannot be a key$/],
])("SCN4 refused with place and reason: %s", (_name, text, sentence) => {
  expect(saidOf(text)[0]).toMatch(sentence);
});

test("SCN4 a file that cannot be read hides no problem of the others and makes none up", () => {
  const [head, tail] = halves("moves");
  const broken = tail.replace("moves:", "moves: [");
  const local = head.replace("points: 60", "points: 50");
  const sentences = problemsOf(local, broken).map(({ file, sentence }) => `${file} ${sentence}`);
  expect(sentences[0]).toBe("1.yaml teams[0].objectives: 50 + 40 is 90, must be 100 (board)");
  expect(sentences.slice(1).every((line) => line.startsWith("2.yaml this is not YAML"))).toBe(true);
});

test("SCN5 all problems of all kinds come at once, in the order of the files", () => {
  const text = tiny
    .replace("safety_note: Boats and names are invented.", "safety_notes: &x Boats.")
    .replace("odds: [55, 30, 15]", "odds: [55, 30, 25]")
    .replace("with: flt-cut-chain, kind: cancel", "with: flt-cut-chian, kind: cancel")
    .replace("grade: B}", "grade: E}");
  expect(problemsOf(text).map(({ path, sentence }) => [path, sentence])).toEqual([
    ["", 'the key "safety_note" is missing'],
    ["safety_notes", 'safety_notes: there is no key "safety_notes" here; did you mean "safety_note"?'],
    ["", "the anchor &x is not allowed"],
    ["moves[0].odds", "moves[0].odds: 55 + 30 + 25 is 110, must be 100 (brd-offer-table)"],
    [
      "moves[0].interactions[0].with",
      'moves[0].interactions[0].with: there is no move "flt-cut-chian"; did you mean "flt-cut-chain"? (brd-offer-table)',
    ],
    ["facts[0].grade", 'facts[0].grade: "E" is not one of A, B, C; did you mean "A"? (F1)'],
  ]);
});

test("SCN5 a problem of the default scenario says file, line, column and what adds up to what", () => {
  const files = longReachFiles.map((file) =>
    file.path === "moves/washington.yaml" ? { ...file, text: odd(file.text) } : file,
  );
  const parsed = parseScenario(files);
  const text = files.find(({ path }) => path === "moves/washington.yaml")?.text ?? "";
  const line = text.slice(0, text.indexOf("odds: [55, 30, 25]")).split("\n").length;
  expect(parsed.ok ? [] : parsed.error).toEqual([
    {
      file: "moves/washington.yaml",
      line,
      column: 11,
      path: "moves[12].odds",
      sentence: "moves[12].odds: 55 + 30 + 25 is 110, must be 100 (was-posture-signal)",
    },
  ]);
});

function odd(text: string): string {
  const at = text.indexOf("odds:", text.indexOf("id: was-posture-signal"));
  return `${text.slice(0, at)}odds: [55, 30, 25]${text.slice(text.indexOf("\n", at))}`;
}
