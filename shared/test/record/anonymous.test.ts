import { must } from "@whitecell/shared/lib/assert.ts";
import { sha256Hex } from "@whitecell/shared/lib/chance.ts";
import { anonymousRecord } from "@whitecell/shared/record/anonymousRecord.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { FullRecord, LogEntry } from "@whitecell/shared/record/recordFile.ts";
import { STRUCK, strikerOf } from "@whitecell/shared/record/strikeNames.ts";
import { verifyRecord } from "@whitecell/shared/record/verify.ts";
import { expect, test } from "vitest";
import { bothScenarios } from "../support/laws.ts";
import { playedRecord } from "../support/record.ts";

/** The plays of the tests name people after their offices; real sessions do not. */
function withOpaqueIds(record: FullRecord): FullRecord {
  const text = Object.keys(record.names).reduce(
    (sofar, person, at) => sofar.replaceAll(`"${person}"`, `"opaque${at}id"`),
    JSON.stringify(record),
  );
  return JSON.parse(text);
}

test.each(bothScenarios)(
  "REP12: the record of %s for a study has offices, no people and no dates",
  (_title, scenario) => {
    const {
      log,
      final: _,
      format: __,
      version: ___,
      scope: ____,
      ...head
    } = withOpaqueIds(playedRecord(scenario, 5));
    const people = Object.keys(head.names);
    const names = Object.fromEntries(
      people.map((person, at) => [person, at === 0 ? "Zoë Quillon-Ñandú" : `Xerxes${at}`]),
    );
    const start = must(log[0], "no log").at;
    const talk = must(
      log.find(({ event }) => event.type === "MessageSent" || event.type === "DraftSaved"),
      "no word",
    );
    const said = `Ask ZOË, quillon or Xerxes1; xerxes12 is nobody.`;
    const spoken = log.map(
      (entry): LogEntry =>
        entry === talk
          ? {
              ...entry,
              audience: "public",
              event: {
                type: "MessageSent",
                team: scenario.teamOrder[0] ?? "",
                by: people[0] ?? "",
                text: said,
              },
            }
          : entry,
    );
    const file = JSON.parse(
      JSON.stringify(anonymousRecord({ ...head, names, title: "Quillon's table" }, spoken, sha256Hex)),
    );
    const text = JSON.stringify(file);
    expect(people.filter((person) => text.includes(person))).toEqual([]);
    expect(/zoë|quillon|xerxes1\b/i.test(text)).toBe(false);
    expect(text.includes(`Ask ${STRUCK}, ${STRUCK} or ${STRUCK}; xerxes12 is nobody.`)).toBe(true);
    expect(file.title).toBe(`${STRUCK}'s table`);
    expect(file.held).toContainEqual({ feed: "control", seq: expect.any(Number), field: "text" });
    expect(new RegExp(`\\b${String(start).slice(0, 3)}\\d{10}\\b`).test(text)).toBe(false);
    expect(file.feeds.public[0].at).toBe(0);
    expect(Object.values(file.names)).toContain("White cell 1");
    const opened = openRecord(file);
    expect(opened.ok && verifyRecord(opened.value, { sha256: sha256Hex })).toMatchObject({ is: "sealed" });
  },
);

test("REP12: a name that is also a team's or an everyday word is not struck where it names the team", () => {
  const strike = strikerOf(["Anna", "Lead of Kyiv", "Bo", "A"], ["Kyiv", "lead", "of"]);
  expect(strike("Kyiv asks anna, Bo and a board; the lead of Kyiv agrees.")).toBe(
    `Kyiv asks ${STRUCK}, ${STRUCK} and a board; the ${STRUCK} agrees.`,
  );
});
