import type { Seed } from "@whitecell/shared/engine/game.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { expect, test } from "vitest";
import { learnedSince, room, team, teamView, viewOf, whiteCell } from "../support/feeds.ts";
import { after, HOST, lobby, type Play, plan, until } from "../support/play.ts";
import { longReach, tiny } from "../support/scenarios.ts";

const rolls = (dice: Readonly<Record<string, number>>): Seed => ({
  kind: "script",
  rolls: Object.fromEntries(Object.entries(dice).map(([key, roll]) => [`roll:${key}`, roll])),
});

const rings = (view: View): readonly string[] =>
  view.theatre.rings.map(({ ring, state }) => `${ring} ${state}`);
const marks = (view: View): readonly string[] =>
  view.theatre.marks.map(
    ({ kind, place, label, team: whose, covert, turnIndex }) =>
      `${turnIndex + 1} ${kind} at ${place}: ${label}, ${whose ?? "news"}${covert ? ", covert" : ""}`,
  );

const planning = (scenario = tiny, seed: Seed = rolls({})): Play =>
  until(lobby({ scenario, seed }), "planning");

test("MAP2 everybody is told the land, and nobody by the land how far weapons reach", () => {
  const { scene } = room(planning());
  expect(scene?.theatre?.places.map(({ id }) => id)).toEqual(["gate", "boom", "bar", "capital"]);
  expect(Object.keys(scene?.theatre ?? {}).toSorted()).toEqual(["center", "extent", "front", "places"]);
});

test("MAP2 a scenario without a map is played as any other", () => {
  const { theatre: _, ...flat } = tiny;
  const scenario = {
    ...flat,
    moves: flat.moves.map(({ marks: __, ...move }) => move),
    injects: flat.injects.map(({ marks: __, ...inject }) => inject),
    delayedEffects: flat.delayedEffects.map(({ marks: __, ...effect }) => effect),
  };
  const view = room(until(planning(scenario), "consequences"));
  expect(view.scene?.theatre).toBeNull();
  expect(view.theatre).toEqual({ rings: [], marks: [] });
});

/** The fleet's chain is cut in the dark, and the board's table is read all the same. */
const cut = (play: Play): Play =>
  plan(plan(play, "fleet", { minor: "flt-cut-chain" }), "board", { major: "brd-offer-table" });
const TABLE_FAILS_THEN_OFFERED = rolls({ "T1:fleet:minor": 60, "T1:board:major": 60 });

test("MAP3 a ring is told to those it is known to, and to nobody else", () => {
  const play = until(cut(planning(tiny, TABLE_FAILS_THEN_OFFERED)), "consequences");
  expect(rings(teamView(play, "fleet"))).toEqual(["net in play", "horn offered", "saw in play"]);
  expect(rings(teamView(play, "board"))).toEqual(["net in play", "horn offered"]);
  expect(rings(room(play))).toEqual(["net in play", "horn offered"]);
  expect(rings(whiteCell(play))).toEqual(["net in play", "horn offered", "saw in play"]);
});

test("MAP3 who is not told of a ring is not told its name either", () => {
  const play = until(cut(planning(tiny, TABLE_FAILS_THEN_OFFERED)), "consequences");
  expect(JSON.stringify(learnedSince(lobby({ scenario: tiny }), play, team("board")))).not.toContain("Saw");
});

test("MAP4 rings change with a report and at no other moment", () => {
  const before = cut(planning(tiny, TABLE_FAILS_THEN_OFFERED));
  const ruled = after(until(before, "adjudication"), [HOST, { type: "ResolveRest" }]);
  for (const view of [room, whiteCell]) expect(view(ruled).theatre.rings).toEqual(view(before).theatre.rings);
  expect(rings(room(until(ruled, "consequences")))).toEqual(["net in play", "horn offered"]);
});

test("MAP4 the contract is open to all; the convoys are known to those who are told of them", () => {
  const sold = plan(planning(longReach, rolls({ "T1:washington:major": 0 })), "washington", {
    major: "was-approve-sale",
  });
  const second = until(until(sold, "consequences"), "situation");
  expect(rings(room(second))).toEqual([
    "in-service in play",
    "own-heavy in play",
    "cruise in play",
    "longest offered",
  ]);
  expect(rings(teamView(second, "moscow"))).toEqual(rings(room(second)));
  expect(rings(teamView(second, "nato"))).toEqual(rings(room(second)));
  for (const told of ["washington", "kyiv"])
    expect(rings(teamView(second, told))).toEqual([
      "in-service in play",
      "own-heavy in play",
      "cruise in play",
      "cruise-here in play",
      "longest offered",
    ]);
});

test("MAP5 an open move is on the map when it is revealed; a covert one for its own team when it is settled", () => {
  const seed = rolls({ "T1:fleet:minor": 0, "T1:board:major": 99 });
  const exposedNever = { ...tiny, moves: tiny.moves.map((move) => ({ ...move, interactions: [] })) };
  const play = cut(planning(exposedNever, seed));
  const locked = until(play, "reveal");
  expect(marks(teamView(locked, "fleet"))).toEqual([]);
  const settled = until(locked, "consequences");
  const own = "1 sabotage at boom: Cut the boom chain, fleet, covert";
  expect(marks(teamView(settled, "fleet"))).toContain(own);
  expect(marks(whiteCell(settled))).toContain(own);
  expect(marks(room(settled))).toEqual([]);
  expect(marks(teamView(settled, "board"))).toEqual([]);
});

test("MAP5 a covert move that is exposed is on everybody's map, openly", () => {
  const play = until(cut(planning(tiny, rolls({ "T1:fleet:minor": 99 }))), "consequences");
  for (const view of [room(play), teamView(play, "board"), teamView(play, "fleet"), whiteCell(play)])
    expect(marks(view)).toContain("1 sabotage at boom: Cut the boom chain, fleet");
});

test("MAP5 a move that is cancelled is taken off the map", () => {
  const cards = tiny.moves.map((move) =>
    move.id === "brd-offer-table" ? { ...move, marks: [{ place: "gate", kind: "talks" } as const] } : move,
  );
  const play = cut(planning({ ...tiny, moves: cards }, rolls({ "T1:fleet:minor": 0 })));
  const shown = after(until(play, "reveal"), [HOST, { type: "RevealNext" }]);
  expect(marks(room(shown))).toEqual(["1 talks at gate: Offer a shared tide table, board"]);
  expect(marks(room(until(shown, "consequences")))).toEqual([]);
});

test("MAP5 news is on the map of those who are told it", () => {
  const play = until(cut(planning(tiny, rolls({ "T1:fleet:minor": 99 }))), "consequences");
  const next = until(play, "situation");
  const news = "2 support at bar: Pilots go out, news";
  const rumour = "2 politics at gate: A saw is missing, news";
  expect(marks(room(next))).toContain(news);
  expect(marks(teamView(next, "fleet"))).toEqual(expect.arrayContaining([news, rumour]));
  expect(marks(room(next))).not.toContain(rumour);
  expect(marks(teamView(next, "board"))).not.toContain(rumour);
});

test("MAP5 the map tells nothing that moves and news do not tell", () => {
  const play = until(cut(planning(tiny, rolls({ "T1:fleet:minor": 0 }))), "consequences");
  for (const viewer of [team("board"), team("fleet"), { kind: "public" } as const]) {
    const view = viewOf(play, viewer);
    const known = [...view.moves.map(({ key }) => key), ...view.news.map(({ id }) => id)];
    for (const { source } of view.theatre.marks) expect(known).toContain(source);
  }
});
