import { must } from "@whitecell/shared/lib/assert.ts";
import { type AgendaItem, hotwashAgenda } from "@whitecell/shared/record/hotwashAgenda.ts";
import { placedOf } from "@whitecell/shared/record/placed.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import type { ViewEvent } from "@whitecell/shared/views/viewEvents.ts";
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

const linesOf = (each: OpenRecord): readonly AgendaItem[] => {
  const { proposed, more } = hotwashAgenda(each);
  return [...proposed, ...more].filter(({ kind }) => kind === "red-line" || kind === "unknowing");
};

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
        expect(reason).not.toMatch(/\b1 (rungs|minutes)\b/);
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
    for (const kind of ["gap", "override", "rung", "unknowing", "bookmark", "forecast", "split"])
      expect(kinds).toContain(kind);
  });

  test("HOT2: every moment is one at which the white cell learned something", () => {
    const moments = new Set((record.feeds.control ?? []).map(({ at }) => at));
    const { proposed, more } = hotwashAgenda(record);
    for (const { at } of [...proposed, ...more]) expect(moments.has(at)).toBe(true);
  });

  test("HOT5: a line is crossed unknowingly where another team's moves pushed toward it in that turn", () => {
    const found = all.flatMap((each) => {
      const lines = linesOf(each);
      const { items, end } = placedOf(each);
      const { rulings, redLinesCrossed, scenario } = must(end.control, "no white cell");
      expect(lines).toHaveLength(redLinesCrossed.length);
      return redLinesCrossed.flatMap(({ team, redLine, text, turnIndex }) => {
        const owner = must(
          scenario.teams.find(({ id }) => id === team),
          team,
        );
        const said = must(
          lines.find(({ title }) => title === `${owner.label}: ${text}`),
          text,
        );
        const rule = must(
          owner.redLines.find(({ id }) => id === redLine),
          redLine,
        ).if;
        const [watched, way] =
          "peak" in rule ? [rule.peak, 1] : "trough" in rule ? [rule.trough, -1] : [null, 0];
        if (watched === null) return [];
        const pushers = rulings.flatMap((ruling) => {
          const { key } = ruling;
          const made = items.findLast(({ event }) => event.type === "MoveRuled" && event.order.key === key);
          if (ruling.turnIndex !== turnIndex || ruling.team === team) return [];
          const changes = made?.event.type === "MoveRuled" ? made.event.changes : [];
          const own = changes.filter(({ indicator }) => indicator === watched);
          return own.reduce((sum, { from, to }) => sum + way * (to - from), 0) > 0 ? [ruling] : [];
        });
        expect(said.kind).toBe(pushers.length > 0 ? "unknowing" : "red-line");
        for (const { team: pusher } of pushers)
          expect(said.reason).toContain(
            must(
              scenario.teams.find(({ id }) => id === pusher),
              pusher,
            ).label,
          );
        if (pushers.length > 0) expect(pushers.some(({ title }) => said.reason.includes(title))).toBe(true);
        return [said.kind];
      });
    });
    expect(found).toContain("unknowing");
  });

  test("HOT5: what comes back of a move made turns before counts, and is named with its move", () => {
    const played = opened(43);
    const unknowing = (each: OpenRecord) => linesOf(each).find(({ reason }) => reason.includes("came back"));
    const found = must(unknowing(played), "nothing came back");
    const { items, end } = placedOf(played);
    const { rulings } = must(end.control, "no white cell");
    const landed = items.flatMap(({ turnIndex, event }) =>
      event.type === "EffectLanded" && turnIndex === found.turnIndex ? [event.id] : [],
    );
    const made = rulings.find(
      ({ key, title, turnIndex }) =>
        found.reason.includes(`what came back of “${title}” from turn ${turnIndex + 1}`) &&
        landed.some((id) => id.startsWith(`${key}>`)),
    );
    expect(made?.turnIndex).toBeLessThan(found.turnIndex);
    const control = (played.feeds.control ?? []).map((each) =>
      each.event.type === "EffectLanded"
        ? { ...each, event: { ...each.event, changes: [], flags: [] } }
        : each,
    );
    expect(unknowing({ ...played, log: null, feeds: { control } })).toBeUndefined();
  });

  test("HOT5: a crossing that was taken back is not gone back to", () => {
    const taken = all.flatMap((each) => {
      const control = each.feeds.control ?? [];
      const at = control.findIndex(({ event }) => event.type === "RedLineCrossed");
      if (at < 0) return [];
      const crossing: OpenRecord = { ...each, log: null, feeds: { control: control.slice(0, at + 1) } };
      const { items, end } = placedOf(crossing);
      const step = items.flatMap(({ event }) => (event.type === "StepOpened" ? [event.step] : [])).at(-1);
      const { turnPlan } = must(end.control, "no white cell");
      const undone = { type: "StepUndone", step: must(step, "no step"), by: "host", reason: "No" } as const;
      const last = must(control[at], "no crossing");
      const back = {
        ...last,
        seq: last.seq + 1,
        event: { ...undone, clock: end.clock, turnPlan } as ViewEvent,
      };
      const feeds = { control: [...control.slice(0, at + 1), back] };
      return [[linesOf(crossing).length, linesOf({ ...crossing, feeds }).length]];
    });
    expect(taken.length).toBeGreaterThan(0);
    for (const counts of taken) expect(counts).toEqual([1, 0]);
  });

  test("HOT6: lines of a team's own are asked about once the hotwash has opened them, and never judged", () => {
    const own = { id: "kyiv:line:1", team: "kyiv", by: "p", threshold: "Troops in Odesa", answer: "Strike" };
    const control = (record.feeds.control ?? []).map((each) =>
      each.event.type === "HotwashOpened"
        ? { ...each, event: { ...each.event, redLines: [own] } as ViewEvent }
        : each,
    );
    const open = control.findIndex(({ event }) => event.type === "HotwashOpened");
    const agendaOf = (items: typeof control) =>
      hotwashAgenda({ ...record, log: null, feeds: { control: items } });
    const { toAsk, proposed, more } = agendaOf(control);
    const { id, threshold, answer } = own;
    expect(toAsk).toEqual([{ id, team: "Kyiv", threshold, answer }]);
    expect(JSON.stringify([proposed, more])).not.toContain(threshold);
    expect(agendaOf(control.slice(0, open)).toAsk).toEqual([]);
  });

  test("HOT1: of the room's side alone it tells only what the room knew", () => {
    const room: OpenRecord = {
      ...record,
      log: null,
      feeds: { public: must(record.feeds.public, "no room") },
    };
    const { proposed, more } = hotwashAgenda(room);
    const kinds = new Set([...proposed, ...more].map(({ kind }) => kind));
    for (const hidden of ["override", "red-line", "unknowing", "bookmark"] as const)
      expect(kinds.has(hidden)).toBe(false);
  });
});
