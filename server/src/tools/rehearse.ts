// npm run rehearse -- --scenario long-reach --games 2000 --policy random|goal --seed 1 [--json]
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { err, ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { GameResult } from "@whitecell/shared/robots/rehearse.ts";
import { summarize } from "@whitecell/shared/robots/summary.ts";
import { builtInScenarioFolder, readScenarioFolder } from "../scenarios.ts";
import { type RehearseArguments, readArguments } from "./rehearseArguments.ts";
import { jsonOf, reportOf } from "./rehearseReport.ts";
import type { Share } from "./rehearseWorker.ts";

const usage = `Usage:
  npm run rehearse -- [--scenario ID_OR_PATH] [--games 500] [--policy random|goal] [--seed 1] [--json]
                      [--reactions never|random|gain] [--temperature 1.2]`;

/** A thread that plays fewer games than this is not worth starting. */
const FEWEST_GAMES = 20;

// npm runs scripts from the root of the workspace; paths are meant from where somebody typed them.
const typedIn = process.env.INIT_CWD ?? process.cwd();

function scenarioNamed(name: string): Result<Scenario, string> {
  const builtIn = /^[\w-]+$/.test(name) && existsSync(builtInScenarioFolder(name));
  const path = builtIn ? builtInScenarioFolder(name) : resolve(typedIn, name);
  if (!existsSync(path))
    return err(`There is no scenario “${name}” that comes with Whitecell, and no such file or folder.`);
  const read = readScenarioFolder(path);
  if (read.ok) return read;
  const [first] = read.error;
  const more = read.error.length > 1 ? ` (and ${read.error.length - 1} more)` : "";
  return err(
    `The scenario “${name}” cannot be played: ${first?.file}:${first?.line}:${first?.column} ${first?.sentence}${more}`,
  );
}

/** One thread's games; `onPlayed` is told of each batch. */
const playShare = (share: Share, onPlayed: (count: number) => void): Promise<readonly GameResult[]> =>
  new Promise((done, failed) => {
    const results: GameResult[] = [];
    const worker = new Worker(new URL("./rehearseWorker.ts", import.meta.url), { workerData: share });
    worker.on("message", (batch: readonly GameResult[]) => {
      results.push(...batch);
      onPlayed(batch.length);
    });
    worker.on("error", failed);
    worker.on("exit", () => done(results));
  });

async function playAll(scenario: Scenario, asked: RehearseArguments): Promise<readonly GameResult[]> {
  const { games, policy, reactions, temperature, seed } = asked;
  const spec = { scenario, policy, reactions, temperature, seed };
  const threads = Math.max(1, Math.min(availableParallelism(), Math.floor(games / FEWEST_GAMES)));
  let played = 0;
  const onPlayed = (count: number): void => {
    played += count;
    if (process.stderr.isTTY)
      process.stderr.write(`\r${played} of ${games} games${played < games ? "" : "\n"}`);
  };
  const shares = Array.from({ length: threads }, (_, first) => ({ spec, games, first, step: threads }));
  return (await Promise.all(shares.map((share) => playShare(share, onPlayed)))).flat();
}

async function rehearse(argv: readonly string[]): Promise<Result<string, string>> {
  const asked = readArguments(argv);
  if (!asked.ok) return err(`${asked.error}\n${usage}`);
  const scenario = scenarioNamed(asked.value.scenario);
  if (!scenario.ok) return scenario;
  const start = performance.now();
  const results = await playAll(scenario.value, asked.value);
  const seconds = Math.round(performance.now() - start) / 1000;
  const summary = summarize(scenario.value, results);
  const rehearsal = { scenario: scenario.value, asked: asked.value, seconds, summary };
  return ok(asked.value.json ? JSON.stringify(jsonOf(rehearsal)) : reportOf(rehearsal));
}

const told = await rehearse(process.argv.slice(2));
if (told.ok) console.log(told.value);
else console.error(told.error);
process.exitCode = told.ok ? 0 : 1;
