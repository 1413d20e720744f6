import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { must } from "@whitecell/shared/lib/assert.ts";
import { hotwashAgenda } from "@whitecell/shared/record/hotwashAgenda.ts";
import { readRecord } from "@whitecell/shared/record/readRecord.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { reportOf } from "@whitecell/shared/record/report/report.ts";
import { sealAtEnd, verifyRecord } from "@whitecell/shared/record/verify.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../src/auth/secrets.ts";
import { runAgain } from "../src/tools/runAgain.ts";
import { goldenPlay } from "./goldenPlay.ts";
import { playedFile } from "./playedFile.ts";

const folder = fileURLToPath(new URL("../../shared/golden/", import.meta.url));
const ENDING = ".whitecell.json.gz";
const VERSION = "0.1.0";

if (process.env.GOLDEN === "write") {
  const record = await playedFile({ turns: 6, beside: goldenPlay });
  writeFileSync(
    `${folder}${record.scenario.id}-${VERSION}${ENDING}`,
    gzipSync(JSON.stringify(record), { level: 9 }),
  );
}

const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));

it("L8: there is a golden record of this version", () => {
  expect(names.some((name) => name.includes(VERSION))).toBe(true);
});

describe.each(names)("L8: the golden record %s", (name) => {
  let record: OpenRecord;
  beforeAll(() => {
    const read = readRecord(gunzipSync(readFileSync(`${folder}${name}`)).toString());
    if (!read.ok) throw new Error(read.error.kind);
    record = read.value;
  });

  it("L8: matches its seal, gives every roll again and ends where it ended", () => {
    const log = must(record.log, "no log");
    const anchor = must(sealAtEnd(log), "no end");
    const finding = verifyRecord(record, { sha256, anchor });
    expect(finding).toMatchObject({ is: "matches", entries: log.length });
    if (finding.is === "matches") expect(finding.rolls).toBeGreaterThan(20);
    expect(runAgain(record)).toBeNull();
  });

  it("L8: holds what a hotwash is about, and can be read for a report", () => {
    const { proposed, more } = hotwashAgenda(record);
    const kinds = new Set([...proposed, ...more].map(({ kind }) => kind));
    for (const kind of ["gap", "override", "split", "bookmark", "forecast", "rung"] as const)
      expect([...kinds]).toContain(kind);
    const sections = reportOf(record, "roles").sections.map(({ id }) => id);
    for (const id of ["chronology", "perception", "rulings", "forecasts", "bookmarks", "hotwash", "check"])
      expect(sections).toContain(id);
  });
});
