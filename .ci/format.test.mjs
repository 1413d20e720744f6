// The published format of records is the one that the types say, and real records fit it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Hex } from "@whitecell/shared/lib/chance.ts";
import { anonymousRecord } from "@whitecell/shared/record/anonymousRecord.ts";
import Ajv from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { root } from "../server/bootstrap.mjs";
import { playedFile } from "../server/test/playedFile.ts";
import { eventKinds } from "./format/dictionary.mjs";
import { publishedFormat } from "./format/record.mjs";

const published = publishedFormat(root);
const schema = JSON.parse(published["record.schema.json"]);
const fits = (name) =>
  new Ajv.default({ strict: false }).compile({ $ref: `#/$defs/${name}`, $defs: schema.$defs });

let record = null;
beforeAll(async () => {
  record = await playedFile({ turns: 3 });
}, 60_000);

test.each(Object.keys(published))("REP13: docs/record/%s is up to date (npm run record-format)", (name) => {
  expect(readFileSync(join(root, "docs", "record", name), "utf8")).toBe(published[name]);
});

test("REP13: a real record fits, and one with a field too many or too few does not", () => {
  const full = fits("FullRecord");
  expect(full(record), JSON.stringify(full.errors?.slice(-2))).toBe(true);
  expect(full({ ...record, extra: 1 })).toBe(false);
  const { hash: _, ...unsealed } = record.log[3];
  expect(full({ ...record, log: record.log.with(3, unsealed) })).toBe(false);
  expect(full({ ...record, log: record.log.with(3, { ...record.log[3], event: { type: "Nothing" } }) })).toBe(
    false,
  );
});

test("REP13: a record for studies fits", () => {
  const { log, final: _, format: __, version: ___, scope: ____, ...head } = record;
  const sides = fits("SidesRecord");
  expect(
    sides(JSON.parse(JSON.stringify(anonymousRecord(head, log, sha256Hex)))),
    JSON.stringify(sides.errors?.slice(-2)),
  ).toBe(true);
});

test("REP13: every kind of entry says what it means", () => {
  const kinds = eventKinds(schema);
  expect(kinds.length).toBeGreaterThan(40);
  expect(kinds.filter(({ schema: kind }) => !kind.description).map(({ type }) => type)).toEqual([]);
});
