// The rulebook and the tests keep each other honest.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

const ID = /[A-Z]+\d+/;
/** The name of a test, or of a group of tests: its ids, then a colon or a space, then a sentence. */
const NAME = /(?:\b(?:test|it|describe)(?:\.\w+)?|\))\(\s*(["'`])((?:[A-Z]+\d+[,:]? )+)/g;
/** A test's name without an id, where a line begins with the test. */
const NAMELESS = /^\s*(?:(?:test|it)(?:\.\w+)?|\]\))\(\s*(["'`])(?!(?:[A-Z]+\d+[,:]? )+)(.+)/gm;
const CITED = /(?:\/\/|\/\*\*|\*|\{\/\*)\s*([A-Z]{3,6}\d+):/g;

function filesUnder(folder: string, wanted: RegExp): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => wanted.test(name) && !name.includes("node_modules"))
    .map((name) => join(root, folder, name));
}

const textsOf = (folders: readonly string[], wanted: RegExp): readonly (readonly [string, string])[] =>
  folders
    .flatMap((folder) => filesUnder(folder, wanted))
    .map((file) => [file.slice(root.length), readFileSync(file, "utf8")]);

const tests = textsOf(
  ["shared/test", "server/test", "client/test", "e2e", ".ci"],
  /\.(test|spec)\.(tsx?|mjs)$|[cC]ontract\.ts$/,
);
const sources = textsOf(["shared/src", "server/src", "client/src"], /\.tsx?$/);
const spec = readFileSync(join(root, "shared/SPEC.md"), "utf8");

const rules = [...spec.matchAll(/^- \*\*([A-Z]+\d+)\*\* \S/gm)].map(([, id = ""]) => id);
const prefixOf = (id: string): string => id.replace(/\d+/, "");
const written = new Set(rules.map(prefixOf));

/** The ids at the beginning of every test name of a file. */
const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(NAME)].flatMap(([, , ids = ""]) => ids.match(new RegExp(ID, "g")) ?? []);

const named = tests.flatMap(([file, text]) => idsIn(text).map((id) => ({ file, id })));

describe("the rulebook", () => {
  test("every rule is there once, in order, and says something", () => {
    expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([]);
    for (const prefix of written) {
      const numbers = rules
        .filter((id) => prefixOf(id) === prefix)
        .map((id) => Number(id.slice(prefix.length)));
      expect([prefix, numbers]).toEqual([prefix, numbers.toSorted((a, b) => a - b)]);
    }
    for (const line of spec.split("\n").filter((each) => each.startsWith("- **")))
      expect(line).toMatch(/^- \*\*[A-Z]+\d+\*\* .{20,}[.]$/);
  });

  test("every rule has a test that begins with its number", () => {
    const tested = new Set(named.map(({ id }) => id));
    expect(rules.filter((id) => !tested.has(id))).toEqual([]);
  });

  test("every number at the beginning of a test's name is a rule", () => {
    const known = new Set(rules);
    expect(named.filter(({ id }) => !known.has(id)).map(({ file, id }) => `${file}: ${id}`)).toEqual([]);
  });

  test("every rule that a comment in the code cites is in the rulebook", () => {
    const known = new Set(rules);
    const cited = sources.flatMap(([file, text]) =>
      [...text.matchAll(CITED)].map(([, id = ""]) => ({ file, id })),
    );
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter(({ id }) => !known.has(id)).map(({ file, id }) => `${file}: ${id}`)).toEqual([]);
  });

  test("the tests of the rules themselves all begin with a number", () => {
    const own = tests.filter(([file]) =>
      /shared\/test\/(laws|engine|model|views)\//.test(file.replaceAll("\\", "/")),
    );
    const nameless = own.flatMap(([file, text]) =>
      [...text.matchAll(NAMELESS)].map(([, , name = ""]) => `${file}: ${name}`),
    );
    expect(nameless).toEqual([]);
  });
});

describe("the search", () => {
  test.each<[string, readonly string[]]>([
    ['test("MOV1: it moves", () => {', ["MOV1"]],
    ["it('L10: loud', ", ["L10"]],
    ['test.each(forms)("SCN6 told in plain words: %s"', ["SCN6"]],
    ['test.each([\n  ["a", 1],\n] as const)("SES2: %s is %i", ', ["SES2"]],
    ['test.each<[string, Odds]>([["x", [1]]])("MOV7: %s"', ["MOV7"]],
    ["it(`NET12: a command that is ", ["NET12"]],
    ['test("TURN2, RULE3: both at once"', ["TURN2", "RULE3"]],
    ['describe("REP7: a record file", () => {', ["REP7"]],
    ['expect(x).toBe("MOV1: no")', []],
  ])("%s", (line, ids) => expect(idsIn(line)).toEqual(ids));
});
