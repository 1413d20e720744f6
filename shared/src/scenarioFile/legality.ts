// Everything the rules of play ask of a scenario beyond its form.
import type { Fault } from "../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../protocol/scenarioSchema.ts";
import { collectNames, type Names } from "./names.ts";
import { headerFaults } from "./rules/header.ts";
import { indicatorFaults } from "./rules/indicators.ts";
import { freeFormFaults, modelFaults } from "./rules/model.ts";
import { moveFaults } from "./rules/moves.ts";
import { outcomeFaults } from "./rules/outcomes.ts";
import { reachabilityFaults } from "./rules/reachable.ts";
import { delayedEffectFaults, injectFaults, ladderFaults, turnFaults } from "./rules/story.ts";
import { teamFaults } from "./rules/teams.ts";
import { theatreFaults } from "./rules/theatre.ts";
import type { Spot } from "./spots.ts";

const rules: readonly ((file: Spot<FileScenario>, names: Names) => Iterable<Fault>)[] = [
  headerFaults,
  modelFaults,
  indicatorFaults,
  teamFaults,
  ladderFaults,
  moveFaults,
  delayedEffectFaults,
  injectFaults,
  turnFaults,
  outcomeFaults,
  freeFormFaults,
  theatreFaults,
  reachabilityFaults,
];

export function legalityFaults(raw: unknown, complete: boolean): readonly Fault[] {
  const file: Spot<FileScenario> = { value: raw, path: [] };
  const names = collectNames(file, complete);
  return rules.flatMap((rule) => [...rule(file, names)]);
}
