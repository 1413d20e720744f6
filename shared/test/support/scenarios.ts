// The two scenarios that the tests play: the default one, and a tiny one with other names.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function load(files: readonly { readonly path: string; readonly text: string }[]): Scenario {
  const parsed = parseScenario(files);
  if (!parsed.ok)
    throw new Error(
      parsed.error.map((problem) => `${problem.file}:${problem.line} ${problem.sentence}`).join("\n"),
    );
  return parsed.value;
}

const folder = here("../../scenarios/long-reach");
const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".yaml"),
);

export const longReach: Scenario = load(
  names.map((name) => ({ path: name, text: readFileSync(join(folder, name), "utf8") })),
);
export const tiny: Scenario = load([
  { path: "tiny.yaml", text: readFileSync(here("../fixtures/tiny.yaml"), "utf8") },
]);
