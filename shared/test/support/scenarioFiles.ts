// Scenario files as texts, for tests that read, break and count them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mergeFiles } from "@whitecell/shared/scenarioFile/mergeFiles.ts";
import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";
import type { Problem } from "@whitecell/shared/scenarioFile/problems.ts";
import { readYaml, type SourceFile } from "@whitecell/shared/scenarioFile/readYaml.ts";

export const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const folder = pathOf("scenarios/long-reach");
const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.yaml$/.test(name),
);

export const longReachFiles: readonly SourceFile[] = names.map((name) => ({
  path: name.replaceAll("\\", "/"),
  text: readFileSync(join(folder, name), "utf8"),
}));

export const tinyFile: SourceFile = {
  path: "tiny.yaml",
  text: readFileSync(pathOf("test/fixtures/tiny.yaml"), "utf8"),
};

/** What stands in files, merged, before anything is checked. */
export function rawOf(files: readonly SourceFile[]): Readonly<Record<string, unknown>> {
  const places = new Map();
  return mergeFiles(
    files.map((file) => readYaml(file, places)),
    places,
  ).raw;
}

/** The problems of one text, as the check tool prints them. */
export const said = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);

export function problemsOf(...texts: readonly string[]): readonly Problem[] {
  const parsed = parseScenario(texts.map((text, index) => ({ path: `${index + 1}.yaml`, text })));
  return parsed.ok ? [] : parsed.error;
}
