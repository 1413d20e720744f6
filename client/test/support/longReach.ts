import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";

const folder = fileURLToPath(new URL("../../../shared/scenarios/long-reach/", import.meta.url));

/** The default scenario. */
export function longReach(): Scenario {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  const parsed = parseScenario(
    names.map((path) => ({ path, text: readFileSync(`${folder}/${path}`, "utf8") })),
  );
  if (!parsed.ok) throw new Error(parsed.error.map(({ sentence }) => sentence).join("\n"));
  return parsed.value;
}
