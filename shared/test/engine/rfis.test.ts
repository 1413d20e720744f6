import type { Command } from "@whitecell/shared/engine/commands.ts";
import { describe, expect, test } from "vitest";
import { allKinds, learnedSince, room, teamView, whiteCell } from "../support/feeds.ts";
import { after, gameOf, HOST, type Play, person, SYSTEM } from "../support/play.ts";
import { BOARD, FLEET, given, lobbyOf, planning } from "../support/rulebook.ts";

const ID = "rfi:board:1";
const ask: Command = { type: "AskRfi", team: "board", text: "Who cut the chain?" };
const take: Command = { type: "TakeRfi", rfi: ID };
const answer = (text = "Nobody saw it."): Command => ({ type: "AnswerRfi", rfi: ID, text });
const release = (...to: readonly string[]): Command => ({ type: "ReleaseRfi", rfi: ID, to });
const asked = (): Play => after(planning(), [BOARD, ask]);
const answered = (): Play => after(asked(), [HOST, take], [HOST, answer()]);
const ADJ = person("adj");

describe("a question to the white cell", () => {
  test("RFI1: it is open, in progress, answered, released, and belongs to whoever sees to it", () => {
    given(lobbyOf()).when(BOARD, ask).tells("RfiAsked");
    given(planning())
      .when(BOARD, { ...ask, text: " " } as Command)
      .refused("nothing-left");
    const state = (play: Play) => gameOf(play).rfis[0];
    expect(state(asked())).toMatchObject({ id: ID, state: "open", owner: null });
    const taken = given(asked()).when(HOST, take).tells("RfiTaken");
    expect(state(taken)).toMatchObject({ state: "in progress", owner: "host" });
    given(taken).when(HOST, take).refused("already");
    const two = after(taken, [
      SYSTEM,
      { type: "TakeSeat", person: "adj", seat: { at: "control", role: "adjudicator" } },
    ]);
    const done = given(two).when(ADJ, answer()).tells("RfiAnswered");
    expect(state(done)).toMatchObject({ state: "answered", owner: "adj", answer: "Nobody saw it." });
    const out = given(done).when(HOST, release()).tells("RfiReleased");
    for (const command of [take, answer(), release()]) given(out).when(HOST, command).refused("already");
    given(planning()).when(HOST, take).refused("unknown");
    given(after(asked(), [HOST, { type: "EndSession" }]))
      .when(BOARD, ask)
      .refused("session-over");
  });

  test("RFI1: an answer can be given at once, and is not empty", () => {
    given(asked()).when(HOST, answer()).tells("RfiAnswered");
    given(asked()).when(HOST, answer("  ")).refused("nothing-left");
    given(asked()).when(HOST, release()).refused("nothing-left");
  });

  test("RFI2: the team sees who has taken it, and the answer only when it is released", () => {
    const play = answered();
    expect(teamView(play, "board").team?.rfis).toMatchObject([{ state: "in progress", owner: "host" }]);
    expect(JSON.stringify(teamView(play, "board"))).not.toContain("Nobody saw it");
    expect(whiteCell(play).control?.rfis).toMatchObject([{ state: "answered", turnIndex: 0 }]);
    const out = after(play, [HOST, answer("A gull did.")], [HOST, release()]);
    expect(teamView(out, "board").team?.rfis).toMatchObject([{ state: "released", answer: "A gull did." }]);
    expect(whiteCell(out).control?.rfis).toEqual(gameOf(out).rfis.map((rfi) => expect.objectContaining(rfi)));
  });

  test("RFI3: others to whom it is released are told the answer, not the question or who asked", () => {
    const play = answered();
    const toFleet = after(play, [HOST, release("fleet")]);
    expect(learnedSince(play, toFleet, { kind: "team", team: "fleet" })).toEqual([
      { type: "AnswerTold", text: "Nobody saw it.", toAll: false },
    ]);
    expect(room(toFleet).answers).toEqual([]);
    expect(teamView(toFleet, "board").answers).toEqual([]);
    const toAll = after(play, [HOST, release("all")]);
    expect(room(toAll).answers).toMatchObject([{ text: "Nobody saw it.", toAll: true, turnIndex: 0 }]);
    expect(JSON.stringify(room(toAll))).not.toContain(ID);
    expect(teamView(toAll, "board").team?.rfis).toMatchObject([{ state: "released", to: ["all"] }]);
    given(play).when(HOST, release("atlantis")).refused("unknown");
  });

  test("RFI4: nobody else learns that a team asked, or how often", () => {
    const play = after(answered(), [HOST, release()]);
    const [toRoom, , , toFleet] = allKinds(planning(), play);
    expect([toRoom, toFleet]).toEqual([[], []]);
    const fleet = after(play, [FLEET, { type: "AskRfi", team: "fleet", text: "And we?" }]);
    expect(teamView(fleet, "fleet").team?.rfis.map(({ id }) => id)).toEqual(["rfi:fleet:1"]);
  });
});

test("RFI5: a hand is raised once, and lowered by its owner, by the white cell, or by leaving", () => {
  const raise: Command = { type: "RaiseHand", team: "board" };
  const lower: Command = { type: "LowerHand", team: "board", person: "board-1" };
  const [member, OTHER] = ["board-2", person("board-2")];
  const base = after(planning(), [
    SYSTEM,
    { type: "TakeSeat", person: member, seat: { at: "team", team: "board" } },
  ]);
  const play = given(base).when(BOARD, raise).tells("HandRaised");
  const [toRoom, , toBoard, toFleet] = allKinds(base, play);
  expect([toRoom, toBoard, toFleet]).toEqual([[], ["HandRaised"], []]);
  expect(teamView(play, "board").team?.hands).toEqual(["board-1"]);
  expect(whiteCell(play).control?.hands).toMatchObject([{ person: "board-1", team: "board" }]);
  given(play).when(BOARD, raise).refused("already");
  given(play).when(OTHER, lower).refused("not-allowed");
  given(base).when(BOARD, lower).refused("already");
  given(play)
    .when(HOST, { ...lower, person: "fleet-1" } as Command)
    .refused("unknown");
  for (const who of [BOARD, HOST]) {
    const down = given(play).when(who, lower).tells("HandLowered");
    expect(teamView(down, "board").team?.hands).toEqual([]);
    expect(gameOf(down).hands).toEqual([]);
  }
  const moved = after(play, [
    HOST,
    { type: "SeatPerson", person: "board-1", seat: { at: "team", team: "fleet" } },
  ]);
  const gone = after(play, [HOST, { type: "RemovePerson", person: "board-1" }]);
  for (const left of [moved, gone]) {
    expect(gameOf(left).hands).toEqual([]);
    expect(whiteCell(left).control?.hands).toEqual([]);
    expect(teamView(left, "board").team?.hands).toEqual([]);
  }
});
