import { expect, test } from "vitest";
import { whiteCell } from "../support/feeds.ts";
import { after, type Play } from "../support/play.ts";
import { BOARD, FLEET, planning } from "../support/rulebook.ts";

const activity = (play: Play) => whiteCell(play).control?.activity;
const why = { type: "SaveDraft", team: "board", rationale: "We need time." } as const;

test("DSK5: the desk knows what each seat did last and when", () => {
  const begun = planning();
  expect(activity(begun)?.acts["board-1"]?.act).toBe("seated");
  const play = after(begun, [BOARD, why], [FLEET, { type: "RaiseHand", team: "fleet" }]);
  expect(activity(play)?.acts).toMatchObject({
    "board-1": { act: "draft", at: play.now - 1000 },
    "fleet-1": { act: "hand", at: play.now },
  });
});

test("DSK5: the desk knows since when a team stands where it does, not since it last typed", () => {
  const begun = planning();
  const first = after(begun, [BOARD, why]);
  const more = after(first, [BOARD, { ...why, rationale: "We need time, and an ally." }]);
  expect(activity(more)?.stepAt.board).toBe(first.now);
  expect(activity(more)?.phaseAt).toBe(begun.now);
  const ready = after(more, [BOARD, { type: "CommitDraft", team: "board" }]);
  expect(activity(ready)?.stepAt).toEqual({ board: ready.now });
});
