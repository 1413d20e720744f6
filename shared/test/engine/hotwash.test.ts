import type { Command } from "@whitecell/shared/engine/commands.ts";
import { expect, test } from "vitest";
import { allKinds, room, teamView, whiteCell } from "../support/feeds.ts";
import { after, HOST, type Play, until } from "../support/play.ts";
import { BOARD, FLEET, given, planning } from "../support/rulebook.ts";

const ASK: Command = {
  type: "AskHotwash",
  id: "t1",
  title: "The second night",
  question: "What did you expect?",
};
const says = (text: string): Command => ({ type: "AnswerHotwash", id: "t1", text });
const OPEN: Command = { type: "OpenHotwashLines", id: "t1" };
const hotwash = (): Play =>
  after(until(planning(), "planning"), [HOST, { type: "EndSession" }], [HOST, { type: "OpenHotwash" }]);

test("HOT3: lines are the white cell's alone until they are opened, and everybody's from then on", () => {
  const asked = after(hotwash(), [HOST, ASK]);
  const answered = after(asked, [BOARD, says("That they would wait.")], [FLEET, says("A bluff.")]);
  const [toRoom, toControl, ...toTeams] = allKinds(asked, answered);
  expect([toRoom, ...toTeams].flat()).toEqual([]);
  expect(toControl).toEqual(["HotwashAnswered", "HotwashAnswered"]);
  expect(room(answered).topics[0]).toMatchObject({ open: false, lines: [] });
  expect(whiteCell(answered).topics[0]?.lines.map(({ text }) => text)).toEqual([
    "That they would wait.",
    "A bluff.",
  ]);
  const opened = after(answered, [HOST, OPEN]);
  const said = after(opened, [BOARD, says("We never asked.")]);
  for (const view of [room(said), teamView(said, "board"), whiteCell(said)]) {
    expect(view.topics[0]?.open).toBe(true);
    expect(view.topics[0]?.lines.map(({ text }) => text)).toEqual([
      "That they would wait.",
      "A bluff.",
      "We never asked.",
    ]);
  }
});

test("HOT4: the white cell asks and opens, everybody with a seat answers, and only in the hotwash", () => {
  given(planning()).when(HOST, ASK).refused("wrong-phase");
  const open = hotwash();
  given(open).when(BOARD, ASK).refused("not-allowed");
  const asked = after(open, [HOST, ASK]);
  given(asked).when(HOST, ASK).refused("already");
  given(asked).when(BOARD, OPEN).refused("not-allowed");
  given(asked).when(BOARD, says("  ")).refused("nothing-left");
  given(asked).when(BOARD, { type: "AnswerHotwash", id: "none", text: "x" }).refused("unknown");
  given(asked).when(HOST, OPEN).tells("HotwashLinesOpened");
  given(after(asked, [HOST, OPEN]))
    .when(HOST, OPEN)
    .refused("already");
});
