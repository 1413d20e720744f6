// Scenario files from a folder or a file on this machine.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { err, type Result } from "@whitecell/shared/lib/result.ts";
import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";
import type { Problem } from "@whitecell/shared/scenarioFile/problems.ts";

const scenarios = fileURLToPath(new URL("../../shared/scenarios/", import.meta.url));

/** Where the scenario that comes with Whitecell lies. */
export const builtInScenarioFolder = (id: string): string => join(scenarios, id);

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

/** Reads every YAML file of a folder and its subfolders, or one file. File names in problems are relative to `path`. */
export function readScenarioFolder(path: string): Result<Scenario, readonly Problem[]> {
  const nothing = (sentence: string) => err([{ file: path, line: 1, column: 1, path: "", sentence }]);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return nothing("there is no such file or folder");
  if (!found.isDirectory())
    return parseScenario([{ path: basename(path), text: readFileSync(path, "utf8") }]);
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter(isYaml).sort();
  if (names.length === 0) return nothing("there is no .yaml file in this folder");
  return parseScenario(
    names.map((name) => ({
      path: relative(path, join(path, name)).split(sep).join("/"),
      text: readFileSync(join(path, name), "utf8"),
    })),
  );
}
