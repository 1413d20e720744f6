import { must } from "@whitecell/shared/lib/assert.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import { reportOf } from "@whitecell/shared/record/report/report.ts";
import { expect, test } from "vitest";
import { playedRecord } from "../support/record.ts";
import { longReach } from "../support/scenarios.ts";

const talkOf = (seed: number): readonly (readonly string[])[] => {
  const read = openRecord(playedRecord(longReach, seed));
  if (!read.ok) throw new Error(read.error.kind);
  const section = reportOf(read.value, "roles").sections.find(({ id }) => id === "knowledge");
  const tables = must(section, "no section").blocks.flatMap((block) =>
    block.kind === "table" ? [block] : [],
  );
  return tables.find(({ caption }) => caption.startsWith("What passed"))?.rows ?? [];
};

test("WHO4: the report names who knew of each agreement, cable and channel, and since when", () => {
  const rows = [3, 4, 5, 6].flatMap(talkOf);
  for (const kind of ["Agreement: ", "Cable: ", "Channel of "])
    expect(rows.some(([, what = ""]) => what.startsWith(kind))).toBe(true);
  const label = (id: string): string => longReach.teams.find((team) => team.id === id)?.label ?? id;
  for (const [, what = "", who = ""] of rows) {
    // The texts of random people name their readers.
    const readers = /‹([^›]*)›/u.exec(what)?.[1];
    const sides = who.replaceAll(/ since turn \d+/gu, "").split(/[,;] /);
    if (what.startsWith("Cable"))
      expect(sides.toSorted()).toEqual(must(readers, what).split("+").map(label).toSorted());
    if (readers !== "all") expect(sides).not.toContain("everyone");
    expect(who).toMatch(/since turn \d/);
  }
});
