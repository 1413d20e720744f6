import { readFileSync } from "node:fs";
import { scenarioJsonSchema } from "@whitecell/shared/protocol/scenarioJsonSchema.ts";
import { expect, test } from "vitest";
import { longReachFiles, pathOf, rawOf } from "./support/scenarioFiles.ts";

const schema = JSON.parse(scenarioJsonSchema()) as {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
};

test("SCN13 the committed JSON Schema is the one the format yields (npm run scenario -- schema)", () => {
  expect(readFileSync(pathOf("scenarios/scenario.schema.json"), "utf8")).toBe(scenarioJsonSchema());
});

test("SCN13 the JSON Schema knows every key, asks for none, so that it fits split files, and allows no other", () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(rawOf(longReachFiles)).toSorted());
  expect(schema.required).toEqual([]);
  expect(schema.additionalProperties).toBe(false);
});
