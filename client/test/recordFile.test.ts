import { describe, expect, it } from "vitest";
import { tryFold } from "../src/state/openRecordFile.ts";
import { checkRecord, readRecordFile } from "../src/state/recordFile.ts";
import { tinyRecord } from "./support/tinyRecord.ts";

const good = tinyRecord();
const problem = (record: unknown): string => {
  const read = checkRecord(JSON.parse(JSON.stringify(record)));
  return read.ok ? "none" : read.error.kind;
};

describe("REP7: a record file that somebody kept", () => {
  it("is read back as it was written", () => {
    const read = readRecordFile(JSON.stringify(good));
    expect(read.ok && read.value).toEqual(JSON.parse(JSON.stringify(good)));
  });

  it("is refused with one problem when it is something else", () => {
    expect(readRecordFile("PK\u0003\u0004 not json")).toMatchObject({ error: { kind: "not-json" } });
    expect(readRecordFile("")).toMatchObject({ error: { kind: "not-json" } });
    for (const other of [
      null,
      7,
      [],
      {},
      { format: "other" },
      { ...good, feeds: null },
      { ...good, names: [] },
    ])
      expect(problem(other)).toBe("not-a-record");
  });

  it("is refused when a later version wrote it", () => {
    expect(problem({ ...good, version: 2 })).toBe("newer");
  });

  it("is refused when it holds no side", () => {
    expect(problem({ ...good, feeds: {} })).toBe("no-feeds");
  });

  it("names the entry that is missing, doubled or torn", () => {
    const items = good.feeds.public ?? [];
    const damaged = (feed: unknown) => checkRecord({ ...good, feeds: { public: feed } });
    const error = (entry: number) => ({ ok: false, error: { kind: "damaged", feed: "public", entry } });
    expect(damaged([...items.slice(0, 2), ...items.slice(3)])).toEqual(error(3));
    expect(damaged([items[0], items[0]])).toEqual(error(2));
    expect(damaged([{ ...items[0], event: null }])).toEqual(error(1));
    expect(damaged([{ ...items[0], at: "noon" }])).toEqual(error(1));
    expect(damaged("no list")).toEqual(error(0));
  });

  it("is refused when it holds what this page cannot fold", () => {
    const [first] = good.feeds.public ?? [];
    const odd = { ...good, feeds: { public: [{ ...first, event: { type: "SomethingNew" } }] } };
    const read = checkRecord(odd);
    expect(read.ok && tryFold(read.value)).toEqual({ ok: false, error: { kind: "unfoldable" } });
    expect(tryFold(good).ok).toBe(true);
  });
});
