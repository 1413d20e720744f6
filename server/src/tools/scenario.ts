// npm run scenario -- check FILE_OR_FOLDER | schema
import { statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { scenarioJsonSchema } from "@whitecell/shared/protocol/scenarioJsonSchema.ts";
import { readScenarioFolder } from "../scenarios.ts";

const usage = `Usage:
  npm run scenario -- check FILE_OR_FOLDER   print every problem of a scenario, or what it holds
  npm run scenario -- schema                 write the JSON Schema that editors use`;

// npm runs scripts from the root of the workspace; paths are meant from where somebody typed them.
const typedIn = process.env.INIT_CWD ?? process.cwd();

function check(argument: string): number {
  const path = resolve(typedIn, argument);
  const read = readScenarioFolder(path);
  if (read.ok) {
    console.log(summary(read.value));
    return 0;
  }
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
  for (const { file, line, column, sentence } of read.error) {
    console.log(`${relative(typedIn, resolve(folder, file))}:${line}:${column}  ${sentence}`);
  }
  console.log(`${read.error.length} ${read.error.length === 1 ? "problem" : "problems"}`);
  return 1;
}

function summary(scenario: Scenario): string {
  const variants = scenario.outcomes.list.flatMap((outcome) => outcome.variants);
  const counts = {
    teams: scenario.teams,
    turns: scenario.turns,
    moves: scenario.moves,
    indicators: scenario.indicators,
    flags: scenario.flags,
    "drift rules": scenario.model.drift,
    "delayed effects": scenario.delayedEffects,
    injects: scenario.injects,
    rungs: scenario.ladder.rungs,
    outcomes: scenario.outcomes.list,
    variants,
    "article elements": scenario.articleElements,
    facts: scenario.facts,
  };
  const parts = Object.entries(counts).map(([noun, list]) => `${list.length} ${noun}`);
  return `${scenario.title} ${scenario.version} is a legal scenario: ${parts.join(", ")}.`;
}

function writeSchema(): number {
  const path = join(
    fileURLToPath(new URL("../../../shared/scenarios/", import.meta.url)),
    "scenario.schema.json",
  );
  writeFileSync(path, scenarioJsonSchema());
  console.log(`Wrote ${relative(typedIn, path)}.`);
  return 0;
}

function run([command, argument]: readonly string[]): number {
  if (command === "check" && argument !== undefined) return check(argument);
  if (command === "schema") return writeSchema();
  console.error(usage);
  return 2;
}

process.exitCode = run(process.argv.slice(2));
