import { viewerOf } from "@whitecell/shared/record/feedsOfLog.ts";
import { emptyView, evolveView } from "@whitecell/shared/views/evolveView.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDice } from "../src/features/replay/checkDice.ts";
import { waitMs } from "../src/features/replay/usePlayer.ts";
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
    const at = (step: number, speed: 1 | 4) => waitMs({ timeline, side: "public", step, speed });
    for (const step of timeline.stopsOf("public")) {
      expect(at(step, 1)).toBeGreaterThanOrEqual(350);
      expect(at(step, 1)).toBeLessThanOrEqual(2_500);
      expect(at(step, 4)).toBe(at(step, 1) / 4);
    }
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
