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
const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.yaml$/.test(name));

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

/** Where a planted fault should be found. */
export const here = "‸";

/**
 * Replaces `find` in the tiny scenario by `put`, in which each `‸` marks where one of the sentences `says`
 * should point. Gives back what was found and what should have been.
 */
export function plant(find: string, put: string, ...says: readonly string[]) {
  if (tinyFile.text.split(find).length !== 2) throw new Error(`"${find}" is not in tiny.yaml exactly once`);
  const marked = tinyFile.text.replace(find, () => put);
  const pieces = marked.split(here);
  const places = pieces.slice(0, -1).map((_, index) => {
    const before = pieces.slice(0, index + 1).join("");
    return `${before.split("\n").length}:${before.length - before.lastIndexOf("\n")}`;
  });
  const wanted = says.map((sentence, index) => `${places[index] ?? places.at(-1) ?? "?"} ${sentence}`);
  return { found: said(problemsOf(pieces.join(""))), wanted };
}
