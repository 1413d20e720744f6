import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtInScenarioFolder, readScenarioFolder } from "../src/scenarios.ts";

const tool = fileURLToPath(new URL("../src/tools/scenario.ts", import.meta.url));
const tiny = fileURLToPath(new URL("../../shared/test/fixtures/tiny.yaml", import.meta.url));
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whitecell-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function scenario(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
}

test("SCN15 a legal scenario is counted in one line", () => {
  const { status, stdout } = scenario("check", builtInScenarioFolder("long-reach"));
  expect(stdout).toBe(
    "Long Reach 0.2.0 is a legal scenario: 4 teams, 6 turns, 72 moves, 15 indicators, 21 flags, 16 drift rules, 20 delayed effects, 30 injects, 15 rungs, 3 outcomes, 10 variants, 25 article elements, 52 facts.\n",
  );
  expect(status).toBe(0);
});

test("SCN15 a bad file gets every problem as file:line:column and a sentence, and exit code 1", () => {
  const text = readFileSync(tiny, "utf8")
    .replace("odds: [55, 30, 15]", "odds: [55, 30, 25]")
    .replace("after: 1", "after: 0");
  writeFileSync(join(folder, "bad.yaml"), text);
  const { status, stdout } = scenario("check", "bad.yaml");
  const lines = stdout.trim().split("\n");
  expect(lines[0]).toMatch(
    /^bad\.yaml:\d+:11 {2}moves\[0\]\.odds: 55 \+ 30 \+ 25 is 110, must be 100 \(brd-offer-table\)$/,
  );
  expect(lines[1]).toMatch(
    /^bad\.yaml:\d+:12 {2}delayed_effects\[0\]\.after: must be at least 1, but is 0 \(dl-pilots\)$/,
  );
  expect(lines[2]).toBe("2 problems");
  expect(status).toBe(1);
});

test("SCN15 problems of a folder name the file inside it", () => {
  cpSync(builtInScenarioFolder("long-reach"), join(folder, "mine"), { recursive: true });
  writeFileSync(join(folder, "mine/moves/extra.yaml"), "movs: []\n");
  const { stdout } = scenario("check", "mine");
  expect(stdout).toBe(
    `${join("mine", "moves", "extra.yaml")}:1:1  movs: there is no key "movs" here; did you mean "moves"?\n1 problem\n`,
  );
});

test("SCN15 what is not there, or holds no scenario, is a problem and no crash", () => {
  expect(readScenarioFolder(join(folder, "nothing"))).toMatchObject({
    ok: false,
    error: [{ sentence: "there is no such file or folder" }],
  });
  expect(readScenarioFolder(folder)).toMatchObject({
    ok: false,
    error: [{ sentence: "there is no .yaml file in this folder" }],
  });
  expect(scenario("check", "nothing").status).toBe(1);
});

test("SCN15 without a command it says how it is used", () => {
  const { status, stderr } = scenario();
  expect(stderr).toContain("npm run scenario -- check FILE_OR_FOLDER");
  expect(status).toBe(2);
});
