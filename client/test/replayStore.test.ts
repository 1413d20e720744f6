import { must } from "@whitecell/shared/lib/assert.ts";
import { viewerOf } from "@whitecell/shared/record/feedsOfLog.ts";
import { emptyView, evolveView } from "@whitecell/shared/views/evolveView.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDice } from "../src/features/replay/checkDice.ts";
import { differencesOf } from "../src/features/replay/differences.ts";
import { waitMs } from "../src/features/replay/usePlayer.ts";
import { marksOf } from "../src/state/replayMarks.ts";
import { chapterAt, createReplayStore } from "../src/state/replayStore.ts";
import { createTimeline } from "../src/state/replayTimeline.ts";
import { tinyRecord } from "./support/tinyRecord.ts";

const record = tinyRecord();
const timeline = createTimeline(record);
const last = timeline.steps.length - 1;

const foldedFromScratch = (key: string, step: number) => {
  const until = timeline.steps[step] ?? Number.NEGATIVE_INFINITY;
  const items = (record.feeds[key] ?? []).filter(({ at }) => at <= until);
  return items.reduce(evolveView, emptyView(viewerOf(key)));
};

describe("replay", () => {
  it("REP1: has one step for each moment at which anyone learned anything", () => {
    const moments = new Set(Object.values(record.feeds).flatMap((feed) => feed.map(({ at }) => at)));
    expect(timeline.steps).toEqual([...moments].sort((a, b) => a - b));
  });

  it("REP2: gives after any seeks what folding from the beginning gives", () => {
    const seek = fc.record({
      side: fc.constantFrom(...timeline.keys),
      step: fc.integer({ min: 0, max: last }),
    });
    fc.assert(
      fc.property(fc.array(seek, { minLength: 1, maxLength: 12 }), (seeks) => {
        const store = createReplayStore(record);
        for (const { side, step } of seeks) {
          store.look(side);
          store.seek(step);
          expect(store.getState().view).toEqual(foldedFromScratch(side, step));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("REP2: shows nothing before the first step of a side", () => {
    expect(timeline.viewAt("public", -1)).toEqual(emptyView({ kind: "public" }));
  });

  it("REP3: steps only where the chosen side learned something, there and back", () => {
    const store = createReplayStore(record);
    const visited = [store.getState().step];
    while (store.getState().step < last) {
      store.move(1);
      visited.push(store.getState().step);
    }
    const stops = timeline.stopsOf("public");
    expect(visited.filter((step) => step !== last)).toEqual(stops.filter((step) => step !== last));
    for (const expected of visited.toReversed().slice(1)) {
      store.move(-1);
      expect(store.getState().step).toBe(expected);
    }
    store.move(-1);
    expect(store.getState().step).toBe(0);
  });

  it("REP4: opens where the link says, and on the room's side when the file does not hold the side", () => {
    const there = createReplayStore(record, { step: 9, side: "team:fleet" }).getState();
    expect([there.step, there.side]).toEqual([9, "team:fleet"]);
    const open = createReplayStore(tinyRecord("public"), { step: 1e9, side: "control" }).getState();
    expect([open.side, open.step]).toEqual(["public", open.timeline.steps.length - 1]);
  });

  it("REP5: never plays by itself, and stops at the end", () => {
    const store = createReplayStore(record, { step: last - 1 });
    expect(store.getState().playing).toBe(false);
    store.play(true);
    store.move(1);
    expect(store.getState()).toMatchObject({ step: last, playing: false });
    store.play(true);
    expect(store.getState()).toMatchObject({ step: 0, playing: true });
  });

  it("REP6: waits between moments no longer than a breath and no shorter than a glance, by the speed", () => {
    const at = (step: number, speed: 1 | 4) =>
      waitMs({ timeline, side: "public", step, speed, pace: "brisk" });
    for (const step of timeline.stopsOf("public")) {
      expect(at(step, 1)).toBeGreaterThanOrEqual(350);
      expect(at(step, 1)).toBeLessThanOrEqual(2_500);
      expect(at(step, 4)).toBe(at(step, 1) / 4);
    }
  });

  it("REP6: waits in real time as long as it took then, and skips dead minutes when asked", () => {
    const [first = 0, second = 0] = timeline.stopsOf("public");
    const gap = (timeline.steps[second] ?? 0) - (timeline.steps[first] ?? 0);
    const at = { timeline, side: "public", step: first, speed: 2 } as const;
    expect(waitMs({ ...at, pace: "real" })).toBe(gap / 2);
    const slow = createTimeline({
      ...record,
      feeds: { public: (record.feeds.public ?? []).map((item) => ({ ...item, at: item.at * 100 })) },
    });
    const dead = { timeline: slow, side: "public", step: first, speed: 1 } as const;
    expect(waitMs({ ...dead, pace: "real" })).toBe(gap * 100);
    expect(waitMs({ ...dead, pace: "no-dead-minutes" })).toBe(2_500);
  });

  it("REP16: marks of a side tell only what it knew: the same as when the file holds no other", () => {
    const alone = createTimeline({ ...record, feeds: { public: record.feeds.public ?? [] } });
    const names = (marks: ReturnType<typeof marksOf>) => marks.map(({ kind, text }) => `${kind} ${text}`);
    expect(names(marksOf(timeline, "public"))).toEqual(names(marksOf(alone, "public")));
    expect(new Set(marksOf(timeline, "control").map(({ kind }) => kind))).toContain("ruling");
    const store = createReplayStore(record);
    const stops = [...new Set(marksOf(timeline, "public").map(({ step }) => step))].filter(
      (step) => step > 0,
    );
    for (const stop of stops) {
      store.mark(1);
      expect(store.getState().step).toBe(stop);
    }
  });

  it("REP16: two sides differ in what only one of them knew, and a side does not differ from itself", () => {
    const store = createReplayStore(record, { step: last, side: "control", against: "public" });
    const { view, viewAgainst } = store.getState();
    const found = differencesOf(view, must(viewAgainst, "no second side"));
    const covert = view.moves.filter((move) => move.covert && !move.exposed);
    for (const { team, title } of covert) expect(found.one).toContainEqual({ kind: "move", team, title });
    expect(found.other).toEqual([]);
    expect(differencesOf(view, view)).toEqual({ one: [], other: [], apart: [] });
    store.look("public");
    expect(store.getState()).toMatchObject({ side: "public", against: null, viewAgainst: null });
  });

  it("REP16: a team's drafts, talk and agreements are its own against the room, and never hidden from the white cell", () => {
    const own = new Set<string>();
    for (const side of timeline.keys.filter((key) => key.startsWith("team:")))
      for (let step = 0; step <= last; step += 1) {
        const [team, all, room] = [side, "control", "public"].map((key) => timeline.viewAt(key, step));
        if (!team || !all || !room) throw new Error("a side is missing");
        const words = new Set(["draft", "talk", "agreement", "cable"]);
        expect(differencesOf(team, all).one.filter(({ kind }) => words.has(kind))).toEqual([]);
        for (const { kind } of differencesOf(team, room).one) own.add(kind);
        expect(differencesOf(room, team).one.filter(({ kind }) => words.has(kind))).toEqual([]);
      }
    expect([...own]).toEqual(expect.arrayContaining(["draft", "talk"]));
  });

  it("REP17: with the future hidden, a jump goes no further than was watched, and a step does", () => {
    const store = createReplayStore(record, { spoilerFree: true });
    store.seek(last);
    expect(store.getState().step).toBe(0);
    store.move(1);
    store.chapter(1, "phase");
    const { step, furthest } = store.getState();
    expect(step).toBeGreaterThan(1);
    expect(furthest).toBe(step);
    store.tenth(9);
    expect(store.getState().step).toBe(step);
    store.seek(0);
    store.tenth(9);
    expect(store.getState().step).toBe(step);
  });

  it("REP8: finds a changed roll and a changed seed in the dice", () => {
    const end = timeline.viewAt("control", last);
    expect(checkDice(end)).toEqual({ kind: "right", rolls: end.control?.rulings.length });
    expect(checkDice(timeline.viewAt("public", last))).toEqual({ kind: "right", rolls: 0 });
    expect(checkDice(timeline.viewAt("control", 0))).toEqual({ kind: "not-yet" });
    const rulings = end.control?.rulings.map((ruling, at) =>
      at === 1 ? { ...ruling, roll: (ruling.roll + 1) % 100 } : ruling,
    );
    expect(checkDice({ ...end, control: end.control && { ...end.control, rulings: rulings ?? [] } })).toEqual(
      { kind: "wrong" },
    );
    expect(checkDice({ ...end, ending: end.ending && { ...end.ending, seed: "another" } })).toEqual({
      kind: "wrong",
    });
  });

  it("jumps from phase to phase and from turn to turn", () => {
    const store = createReplayStore(record);
    const here = () => chapterAt(timeline.chapters, store.getState().step);
    store.chapter(1, "turn");
    expect(here()).toMatchObject({ turnIndex: 0, phase: "situation" });
    store.chapter(1, "phase");
    expect(here()).toMatchObject({ turnIndex: 0, phase: "talks" });
    store.chapter(1, "turn");
    expect(here()).toMatchObject({ turnIndex: 1, phase: "situation" });
    store.chapter(-1, "phase");
    expect(here()).toMatchObject({ turnIndex: 0, phase: "consequences" });
  });

  it("keeps a feed in its order when a clock was set back", () => {
    const feed = (record.feeds.public ?? []).map((item) => (item.seq === 5 ? { ...item, at: 0 } : item));
    const odd = createTimeline({ ...record, feeds: { public: feed } });
    expect(odd.viewAt("public", odd.steps.length - 1)).toEqual(timeline.viewAt("public", last));
  });
});
