import { describe, expect, it } from "vitest";
import { moved } from "../src/state/agendaOrder.ts";
import { createReplayStore } from "../src/state/replayStore.ts";
import { tinyRecord } from "./support/tinyRecord.ts";

describe("a screen that is led", () => {
  const record = tinyRecord();

  it("LED1: stands at the same moment, whatever its own file holds", () => {
    const leader = createReplayStore(record);
    const { public: room = [] } = record.feeds;
    const screen = createReplayStore({ ...record, scope: "public", log: null, feeds: { public: room } });
    for (const step of [3, 17, 40]) {
      leader.seek(step);
      const at = leader.getState().timeline.steps[step] ?? 0;
      screen.follow({ at, side: "control", against: "team:red" });
      const { side, against, step: here, timeline, view } = screen.getState();
      expect([side, against]).toEqual(["public", null]);
      expect(timeline.steps[here]).toBeLessThanOrEqual(at);
      expect(timeline.steps[here + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(at);
      leader.look("public");
      expect(view).toEqual(leader.getState().view);
      leader.look("control");
    }
  });

  it("LED1: looks from the side of whoever leads, and beside the same other", () => {
    const screen = createReplayStore(record);
    const [one, other] = screen.getState().timeline.keys.filter((key) => key.startsWith("team:"));
    screen.follow({ at: Number.MAX_SAFE_INTEGER, side: one ?? "", against: other ?? "" });
    const { side, against, step, timeline, playing } = screen.getState();
    expect({ side, against, step, playing }).toEqual({
      side: one,
      against: other,
      step: timeline.steps.length - 1,
      playing: false,
    });
  });
});

it("HOT4: the facilitator puts the moments of the hotwash in another order, and none is lost", () => {
  expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b"], "gone", 1)).toEqual(["a", "b"]);
});
