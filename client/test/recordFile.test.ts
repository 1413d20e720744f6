import { openRecord, readRecord } from "@whitecell/shared/record/readRecord.ts";
import { describe, expect, it } from "vitest";
import { tinyFile, tinyRecord } from "./support/tinyRecord.ts";

const file = tinyFile();
const good = tinyFile("public");
const opened = tinyRecord();
const problem = (record: unknown): string => {
  const read = openRecord(JSON.parse(JSON.stringify(record)));
  return read.ok ? "none" : read.error.kind;
};

describe("REP7: a record file that somebody kept", () => {
  it("is read back as it was written", () => {
    for (const written of [file, good]) {
      const read = readRecord(JSON.stringify(written));
      expect(read.ok && read.value).toMatchObject(JSON.parse(JSON.stringify(written)));
    }
  });

  it("is opened when it is of the first form, which held every side's feed and no log", () => {
    const { log: _, final: __, seals: ___, held: ____, ...old } = opened;
    const read = readRecord(JSON.stringify({ ...old, version: 1 }));
    expect(read.ok && read.value).toMatchObject({ feeds: opened.feeds, log: null, seals: null });
  });

  it("is refused with one problem when it is something else", () => {
    expect(readRecord("PK\u0003\u0004 not json")).toMatchObject({ error: { kind: "not-json" } });
    expect(readRecord("")).toMatchObject({ error: { kind: "not-json" } });
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
    expect(problem({ ...good, version: 3 })).toBe("newer");
  });

  it("is refused when it holds no side", () => {
    expect(problem({ ...good, feeds: {} })).toBe("no-feeds");
    expect(problem({ ...file, log: [] })).toBe("no-feeds");
  });

  it("names the entry that is missing, doubled or torn", () => {
    const items = opened.feeds.public ?? [];
    const damaged = (feed: unknown) => openRecord({ ...good, feeds: { public: feed } });
    const error = (entry: number) => ({ ok: false, error: { kind: "damaged", feed: "public", entry } });
    expect(damaged([...items.slice(0, 2), ...items.slice(3)])).toEqual(error(3));
    expect(damaged([items[0], items[0]])).toEqual(error(2));
    expect(damaged([{ ...items[0], event: null }])).toEqual(error(1));
    expect(damaged([{ ...items[0], at: "noon" }])).toEqual(error(1));
    expect(damaged("no list")).toEqual(error(0));
  });

  it("is refused when it holds what this page cannot fold", () => {
    const [first] = opened.feeds.public ?? [];
    expect(problem({ ...good, feeds: { public: [{ ...first, event: { type: "SomethingNew" } }] } })).toBe(
      "unfoldable",
    );
    expect(problem({ ...file, log: [{ at: 1, hash: "", event: { type: "SomethingNew" } }] })).toBe(
      "unfoldable",
    );
  });
});
