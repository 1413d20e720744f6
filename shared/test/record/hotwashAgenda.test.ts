import { must } from "@whitecell/shared/lib/assert.ts";
import { hotwashAgenda } from "@whitecell/shared/record/hotwashAgenda.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { describe, expect, test } from "vitest";
import { playedRecord } from "../support/record.ts";
import { longReach } from "../support/scenarios.ts";

const opened = (seed: number): OpenRecord => {
  const read = openRecord(playedRecord(longReach, seed));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};
const record = opened(3);
const all = [record, ...[4, 5, 6, 7, 8, 9].map(opened)];

describe("what the hotwash goes back to", () => {
  test("HOT1: at most six moments, in order, of as many kinds as there are, each with a reason", () => {
    for (const each of all) {
      const { proposed, more } = hotwashAgenda(each);
      expect(proposed.length).toBeLessThanOrEqual(6);
      expect(proposed.map(({ at }) => at)).toEqual(proposed.map(({ at }) => at).toSorted((a, b) => a - b));
      const kinds = new Set([...proposed, ...more].map(({ kind }) => kind));
      expect(new Set(proposed.map(({ kind }) => kind)).size).toBe(Math.min(6, kinds.size));
      for (const { title, reason, weight } of [...proposed, ...more]) {
        expect(title).toMatch(/\S/);
        expect(reason).toMatch(/^[A-Z].*\S$/);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
      expect(new Set([...proposed, ...more].map(({ id }) => id)).size).toBe(proposed.length + more.length);
    }
  });

  test("HOT1: gaps, overrides, jumps, red lines, bookmarks and forecasts are all found in some play", () => {
    const kinds = all.flatMap((each) => {
      const { proposed, more } = hotwashAgenda(each);
      return [...proposed, ...more].map(({ kind }) => kind);
    });
    for (const kind of ["gap", "override", "rung", "red-line", "bookmark", "forecast", "split"])
      expect(kinds).toContain(kind);
  });

  test("HOT2: every moment is one at which the white cell learned something", () => {
    const moments = new Set((record.feeds.control ?? []).map(({ at }) => at));
    const { proposed, more } = hotwashAgenda(record);
    for (const { at } of [...proposed, ...more]) expect(moments.has(at)).toBe(true);
  });

  test("HOT1: of the room's side alone it tells only what the room knew", () => {
    const room: OpenRecord = {
      ...record,
      log: null,
      feeds: { public: must(record.feeds.public, "no room") },
    };
    const { proposed, more } = hotwashAgenda(room);
    const kinds = new Set([...proposed, ...more].map(({ kind }) => kind));
    for (const hidden of ["override", "red-line", "bookmark"] as const) expect(kinds.has(hidden)).toBe(false);
  });
});
