// Faults planted into the tiny scenario, each with the exact sentence and place that must come back.
import { expect } from "vitest";
import { problemsOf, said, tinyFile } from "./scenarioFiles.ts";

export type Planted = readonly [name: string, find: string, put: string, ...says: readonly string[]];

/** Where a planted fault should be found. */
const here = "‸";

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

/** The planted fault, and nothing else, is found where the marks stand; without marks the place is left open. */
export function expectPlanted(_name: string, find: string, put: string, ...says: readonly string[]): void {
  const { found, wanted } = plant(find, put, ...says);
  if (put.includes(here)) expect(found).toEqual(wanted);
  else expect(found.map((line) => line.replace(/^\d+:\d+ /, ""))).toEqual(says);
}
