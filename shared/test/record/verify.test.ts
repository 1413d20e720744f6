import { must } from "@whitecell/shared/lib/assert.ts";
import { sha256Hex } from "@whitecell/shared/lib/chance.ts";
import { type Finding, sayFinding } from "@whitecell/shared/record/finding.ts";
import { publicRecord } from "@whitecell/shared/record/makeRecord.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { FullRecord, LogEntry, RecordFile } from "@whitecell/shared/record/recordFile.ts";
import { sayRecordProblem } from "@whitecell/shared/record/sayRecordProblem.ts";
import { sealAtEnd, verifyRecord } from "@whitecell/shared/record/verify.ts";
import { describe, expect, test } from "vitest";
import { diceOf } from "../support/dice.ts";
import { bothScenarios } from "../support/laws.ts";
import { playedRecord, sealedLog } from "../support/record.ts";
import { tiny } from "../support/scenarios.ts";

const PLACES = 200;

function check(file: RecordFile, anchor: string | null = null): Finding | { readonly is: "unreadable" } {
  const opened = openRecord(file);
  return opened.ok ? verifyRecord(opened.value, { sha256: sha256Hex, anchor }) : { is: "unreadable" };
}

const record = playedRecord(tiny, 3);
const end = must(sealAtEnd(record.log), "the play has no end");

/** Sealed anew by somebody who knows how, with a head that fits. */
function resealed(file: FullRecord, log: readonly LogEntry[]): FullRecord {
  const sealed = sealedLog(file.sessionId, log);
  return { ...file, log: sealed, chainHead: must(sealed.at(-1), "nothing left").hash };
}

/** What the room may keep of it. */
const theRooms = (() => {
  const opened = openRecord(record);
  const items = must(opened.ok ? opened.value.feeds.public : null, "no room");
  const { log: _, final: __, version: ___, scope: ____, format: _____, ...head } = record;
  return JSON.parse(JSON.stringify(publicRecord(head, items, sha256Hex)));
})();

type Path = readonly (string | number)[];
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

function changed(value: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) {
    if (typeof value === "number") return value + 1;
    if (typeof value === "boolean") return !value;
    return typeof value === "string" ? `${value}.` : "something";
  }
  if (Array.isArray(value))
    return value.map((part, index) => (index === Number(first) ? changed(part, rest) : part));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [first]: changed(object[first], rest) };
}

const { log } = record;
const withLog = (entries: readonly LogEntry[]): FullRecord => ({ ...record, log: entries });

type Forgery = (dice: ReturnType<typeof diceOf>) => FullRecord;
const forgeries: Readonly<Record<string, Forgery>> = {
  edited: (dice) => {
    const at = dice.upTo(log.length);
    const leaves = leavesOf(log[at]);
    const leaf = leaves[dice.upTo(leaves.length)] ?? [];
    return withLog(log.map((entry, index) => (index === at ? (changed(entry, leaf) as LogEntry) : entry)));
  },
  inserted: (dice) => {
    const [at, from] = [dice.upTo(log.length + 1), dice.upTo(log.length)];
    const copy = must(log[from], "no entry");
    const numbered = dice.upTo(2) === 0 ? copy : { ...copy, rev: at + 1 };
    return withLog([...log.slice(0, at), numbered, ...log.slice(at)]);
  },
  deleted: (dice) => {
    const at = dice.upTo(log.length - 1);
    const rest = [...log.slice(0, at), ...log.slice(at + 1)];
    return withLog(dice.upTo(2) === 0 ? rest : rest.map((entry, index) => ({ ...entry, rev: index + 1 })));
  },
  reordered: (dice) => {
    const a = dice.upTo(log.length - 1);
    const b = a + 1 + dice.upTo(log.length - a - 1);
    const swapped = log.map((entry, at) => (at === a ? log[b] : at === b ? log[a] : entry) as LogEntry);
    return withLog(dice.upTo(2) === 0 ? swapped : swapped.map((entry, at) => ({ ...entry, rev: at + 1 })));
  },
  truncated: (dice) => withLog(log.slice(0, 1 + dice.upTo(log.length - 1))),
};

describe("a record that somebody kept", () => {
  test.each(bothScenarios)(
    "REP9: %s as it was played matches, with its seal and without",
    (_title, scenario) => {
      const played = playedRecord(scenario, 7);
      const rolls = played.log.filter(({ event }) => event.type === "MoveRolled").length;
      const found = { is: "matches", entries: played.log.length, rolls, anchored: null, parent: null };
      expect(check(played)).toEqual(found);
      const seal = must(sealAtEnd(played.log), "no end");
      expect(check(played, seal)).toMatchObject({ is: "matches", anchored: expect.any(Number) });
      expect(check(played, played.chainHead)).toEqual({ ...found, anchored: played.log.length });
    },
  );

  test("REP9: plays in which steps were taken back match too", () => {
    const plays = Array.from({ length: 40 }, (_, seed) => playedRecord(tiny, seed));
    const undone = plays.flatMap((play) => play.log.filter(({ event }) => event.type === "StepUndone"));
    expect(undone.length).toBeGreaterThan(5);
    for (const play of plays) expect(check(play)).toMatchObject({ is: "matches" });
  });

  test.each(Object.entries(forgeries))(
    `REP9: ${PLACES} times %s at random, it is reported each time`,
    (_name, forge) => {
      const dice = diceOf(11);
      for (let place = 0; place < PLACES; place += 1) {
        const found = check(forge(dice));
        expect(["differs", "unreadable"]).toContain(found.is);
        if (found.is === "differs") expect(sayFinding(found)).toMatch(/^The record does not match\. .+\.$/);
      }
    },
  );

  test("REP10: shortened and sealed anew, it is told by the seal that was noted at the end", () => {
    const dice = diceOf(12);
    for (let place = 0; place < PLACES; place += 1) {
      const until = 1 + dice.upTo(log.findIndex(({ hash }) => hash === end));
      const short = resealed(record, log.slice(0, until));
      expect(check(short, end)).toEqual({ is: "differs", entry: null, why: { what: "anchor" } });
    }
  });

  test("REP10: changed and sealed anew, a roll, a sum, a seed, a name of the play or an end gives it away", () => {
    const altered = (type: string, change: (event: never) => object): FullRecord => {
      const at = log.findIndex(
        ({ event }) => event.type === type && !("changes" in event && event.changes.length === 0),
      );
      return resealed(
        record,
        log.map((entry, index) =>
          index === at
            ? { ...entry, event: { ...entry.event, ...change(entry.event as never) } as LogEntry["event"] }
            : entry,
        ),
      );
    };
    const why = (file: FullRecord) => {
      const found = check(file);
      return found.is === "differs" ? found.why.what : found.is;
    };
    expect(why(altered("MoveRolled", ({ roll }: { roll: number }) => ({ roll: (roll + 1) % 100 })))).toBe(
      "roll",
    );
    expect(why(altered("SessionEnded", () => ({ seed: { kind: "secret", key: "another" } })))).toBe(
      "sealed-seed",
    );
    expect(why(altered("SessionCreated", () => ({ commitment: "0".repeat(64) })))).toBe("sealed-seed");
    expect(why(altered("SessionCreated", () => ({ title: "Another play" })))).toBe("header");
    const moved = log.find(({ event }) => "changes" in event && event.changes.length > 0);
    const elsewhere = ({ changes }: { changes: readonly { from: number }[] }) => ({
      changes: changes.map((change) => ({ ...change, from: change.from + 1 })),
    });
    expect(why(altered(must(moved, "nothing moved").event.type, elsewhere))).toBe("change");
    expect(why({ ...record, final: record.final && { ...record.final, outcome: "another" } })).toBe("final");
  });

  test("REP10: a file that keeps back a part of the end, or all of it, does not match", () => {
    const final = must(record.final, "the play has no end");
    const told = (end: unknown) => check({ ...record, final: end as FullRecord["final"] }).is;
    expect(told(final)).toBe("matches");
    for (const part of Object.keys(final))
      expect(told(Object.fromEntries(Object.entries(final).filter(([key]) => key !== part)))).toBe("differs");
    for (const end of [{}, 7, "the end", []]) expect(told(end)).toBe("differs");
  });

  test("REP7: a seal that is no text is a record that does not match, and no fault", () => {
    const noText = { toString: null } as unknown as string;
    expect(check({ ...record, chainHead: noText }).is).toBe("differs");
    expect(check({ ...theRooms, chainHead: noText }).is).toBe("differs");
  });

  test("LIB2: what a check says is short and on one line, whatever the file holds", () => {
    const long = `\u202e\n${"x".repeat(1_000_000)}`;
    const swollen = (change: (entry: LogEntry) => object): FullRecord =>
      withLog(
        log.map((entry, index) => (index === 1 ? ({ ...entry, ...change(entry) } as LogEntry) : entry)),
      );
    const files: readonly FullRecord[] = [
      swollen(() => ({ rev: long })),
      { ...record, final: { ...must(record.final, "no end"), phase: long } },
      { ...record, final: { ...must(record.final, "no end"), indicators: { [long]: 1 } } },
    ];
    for (const file of files) {
      const found = check(file);
      if (found.is !== "differs") throw new Error(`found: ${found.is}`);
      expect(sayFinding(found)).toMatch(/^[^\n\u202e]{10,400}\.$/);
    }
    const opened = openRecord({ ...theRooms, feeds: { [long]: [{}] } });
    expect(opened.ok ? "" : sayRecordProblem(opened.error)).toMatch(/^[^\n\u202e]{10,400}\.$/);
  });

  test("REP11: the room's record has a seal of its own, which a changed entry breaks", () => {
    const file = theRooms;
    expect(check(file)).toEqual({ is: "sealed", feeds: 1 });
    expect(file.names).toEqual({});
    const dice = diceOf(13);
    for (let place = 0; place < PLACES; place += 1) {
      const feed = file.feeds.public;
      const at = dice.upTo(feed.length);
      const leaves = leavesOf(feed[at].event).filter(([key]) => key !== "type");
      const leaf = leaves[dice.upTo(leaves.length)];
      if (!leaf) continue;
      const event = changed(feed[at].event, leaf);
      const forged = feed.map((item: object, index: number) => (index === at ? { ...item, event } : item));
      expect(["differs", "unreadable"]).toContain(check({ ...file, feeds: { public: forged } }).is);
    }
  });
});
