import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const tool = fileURLToPath(new URL("../src/tools/rehearse.ts", import.meta.url));
const tiny = fileURLToPath(new URL("../../shared/test/fixtures/tiny.yaml", import.meta.url));

const rehearse = (...args: readonly string[]) =>
  spawnSync(process.execPath, [tool, ...args], { encoding: "utf8" });

test("BOT10: --json prints one object with every share, count and range", { timeout: 60_000 }, () => {
  const { status, stdout } = rehearse(
    "--scenario",
    tiny,
    "--games",
    "40",
    "--policy",
    "goal",
    "--seed",
    "5",
    "--json",
  );
  expect(status).toBe(0);
  const told = JSON.parse(stdout);
  expect(Object.keys(told)).toEqual([
    ...["scenario", "version", "policy", "seed", "games", "seconds"],
    ...["outcomes", "variants", "moves", "indicators"],
  ]);
  expect(told).toMatchObject({ scenario: "two-keys", policy: "goal", seed: 5, games: 40 });
  const sum = (shares: Readonly<Record<string, number>>): number =>
    Object.values(shares).reduce((total, share) => total + share, 0);
  expect(sum(told.outcomes)).toBeCloseTo(1, 10);
  expect(sum(told.variants)).toBeCloseTo(1, 10);
  expect(told.moves[0]).toEqual({
    id: "brd-offer-table",
    eligible: expect.any(Number),
    picked: expect.any(Number),
  });
  expect(told.indicators.traffic).toHaveLength(3);
});

test("BOT5: the same seed gives the same object but for the time it took", { timeout: 60_000 }, () => {
  const played = (): unknown => {
    const { stdout } = rehearse("--scenario", tiny, "--games", "45", "--seed", "3", "--json");
    return { ...JSON.parse(stdout), seconds: 0 };
  };
  expect(played()).toEqual(played());
});

test("BOT10: without --json a report names outcomes, moves and dead moves", { timeout: 60_000 }, () => {
  const { status, stdout } = rehearse("--scenario", tiny, "--games", "10");
  expect(status).toBe(0);
  for (const heading of ["Outcomes", "Indicators at the end", "Mean scores", "Moves picked", "Dead moves"])
    expect(stdout).toContain(heading);
  expect(stdout).toMatch(/games a second/);
});

test.each([
  [["--games", "none"], "--games is a whole number from 1 to 100000, not “none”."],
  [["--policy", "clever"], "--policy is random or goal, not “clever”."],
  [["--seed", "1.5"], "--seed is a whole number, not “1.5”."],
  [["--temperature", "0"], "--temperature is a number of score points above 0, not “0”."],
  [["--reactions", "often"], "--reactions is never, random or gain, not “often”."],
  [["--sceanrio", "long-reach"], "Unknown option '--sceanrio'."],
  [
    ["--scenario", "nowhere"],
    "There is no scenario “nowhere” that comes with Whitecell, and no such file or folder.",
  ],
])("BOT11: %j is answered by a sentence and exit code 1", (args, sentence) => {
  const { status, stdout, stderr } = rehearse(...args);
  expect(stderr.split("\n")[0]).toBe(sentence);
  expect(stdout).toBe("");
  expect(status).toBe(1);
});
