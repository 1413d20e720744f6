import { inWords } from "@whitecell/shared/model/conditions.ts";
import { oddsRange } from "@whitecell/shared/model/odds.ts";
import { prompts } from "@whitecell/shared/views/prompts.ts";
import { expect, test } from "vitest";
import { learnedSince, room, team, teamView } from "../support/feeds.ts";
import { after, eventsOf, gameOf, HOST, last, type Play, plan, until } from "../support/play.ts";
import {
  BOARD,
  bothMove,
  CUT,
  FLEET,
  free,
  given,
  KEY,
  nextTurn,
  OFFER,
  planning,
  rolls,
  startingAt,
  withCard,
} from "../support/rulebook.ts";
import { longReach, tiny } from "../support/scenarios.ts";

const whyNot = (play: Play, move: string): string | null =>
  last(play, "MenusDrawn")
    .menus.fleet?.concat(last(play, "MenusDrawn").menus.board ?? [])
    .find((item) => item.move === move)?.whyNot ?? null;
const rulingOf = (play: Play, key: string) =>
  eventsOf(play, "MoveRuled").find(({ order }) => order.key === key);
const indicator = (play: Play, id: string): number => gameOf(play).indicators[id] ?? Number.NaN;

test("MOV1: early steps are settled first, and inside a step chance decides", () => {
  expect(gameOf(bothMove("locked")).orders.map(({ key }) => key)).toEqual([
    "T1:fleet:minor",
    "T1:board:major",
  ]);
  const level = withCard(tiny, "flt-cut-chain", { order: 20 });
  const firsts = ["a", "b", "c", "d", "e", "f", "g", "h"].map(
    (key) => gameOf(bothMove("locked", { scenario: level, seed: { kind: "secret", key } })).orders[0]?.team,
  );
  expect(new Set(firsts)).toEqual(new Set(["board", "fleet"]));
});

test("MOV2: a closed card says in one sentence why", () => {
  const play = planning();
  expect(whyNot(play, "brd-offer-table")).toBeNull();
  expect(whyNot(play, "flt-turn-key")).toBe("needs: the board has offered a shared tide table");
  const later = withCard(tiny, "flt-cut-chain", { turns: [2, 2] });
  expect(whyNot(planning({ scenario: later }), "flt-cut-chain")).toBe("only in turn 2");
  const dear = withCard(tiny, "flt-cut-chain", { cost: { crew: 3 } });
  expect(whyNot(planning({ scenario: dear }), "flt-cut-chain")).toBe(
    "costs more than you have: Crew 3 needed, 2 left",
  );
  const offered = nextTurn(until(plan(play, "board", OFFER), "consequences"), "planning");
  expect(whyNot(offered, "brd-offer-table")).toBe(
    "no longer possible: the board has offered a shared tide table",
  );
});

test("MOV2: a requirement is told in words that read in one way only", () => {
  const card = longReach.moves.find(({ reaction, team: of }) => reaction && of === "moscow");
  expect(card?.requires && inWords(card.requires, longReach)).toBe(
    "a complete ceasefire text is on the table, and not yet: Moscow has accepted the text, and either Kremlin cost of continuing is 44 or more or Donbas front is 40 or less",
  );
});

test("MOV3: costs are paid when planning closes, whatever comes of the move", () => {
  const play = bothMove("planning", { seed: rolls({ "T1:board:major": 99 }) });
  expect(gameOf(play).resources["board.standing"]).toBe(4);
  expect(gameOf(until(play, "locked")).resources).toMatchObject({ "board.standing": 2, "fleet.crew": 1 });
  expect(gameOf(until(play, "consequences")).resources["board.standing"]).toBe(2);
});

test("MOV4: what a team drafts together costs at most what it has", () => {
  const dear = withCard(tiny, "flt-cut-chain", { cost: { purse: 3 } });
  const both = { type: "SaveDraft", team: "fleet", major: free("Strike"), minor: "flt-cut-chain" } as const;
  given(planning({ scenario: dear }))
    .when(FLEET, both)
    .refused("too-costly");
  given(planning({ scenario: dear }))
    .when(FLEET, { ...both, major: null })
    .tells("DraftSaved");
});

test("MOV6: conditions and interactions shift the odds, and the shifts are capped", () => {
  const friendly = startingAt(tiny, { trust: 60 });
  const proposal = (play: Play) => last(play, "ProposalDrawn").proposal;
  const [first, second] = [planning({ scenario: friendly }), planning()].map((play) =>
    proposal(until(plan(play, "board", OFFER), "adjudication")),
  );
  expect(first?.shifts).toEqual([{ source: "condition", shift: 8, why: "They know the harbour master" }]);
  expect(second?.shifts).toEqual([]);
  const eager = withCard(friendly, "brd-offer-table", {
    oddsMods: [1, 2, 3].map(() => ({ if: { always: true }, shift: 30, note: "again" })),
  });
  const capped = proposal(until(plan(planning({ scenario: eager }), "board", OFFER), "adjudication"));
  expect(capped).toMatchObject({ shift: 40, odds: [90, 5, 5] });
});

test("MOV9: the conditions of a result are read before the result changes anything", () => {
  const after8 = withCard(tiny, "brd-offer-table", {
    interactions: [],
    extraIf: [{ if: { ind: "trust", gte: 52 }, on: ["success"], deltas: { traffic: 20 }, note: "late" }],
  });
  // Success lifts trust from 44 to 52, which is too late for its own condition.
  const play = until(plan(planning({ scenario: after8 }), "board", OFFER), "consequences");
  expect(rulingOf(play, "T1:board:major")?.changes.map(({ cause }) => cause.kind)).toEqual(["move", "move"]);
});

test("MOV10: a result changes indicators, flags and stocks, and queues or postpones effects", () => {
  const won = until(plan(planning(), "board", OFFER), "consequences");
  expect(rulingOf(won, "T1:board:major")).toMatchObject({ flagsSet: ["offer_made"], flagsCleared: [] });
  expect(gameOf(won).pending).toEqual([
    { id: "T1:board:major>dl-pilots", effect: "dl-pilots", due: 1, queuedBy: "T1:board:major" },
  ]);
  const rich = withCard(tiny, "brd-offer-table", {
    success: { resources: { "fleet.purse": 9 }, clear: ["x"] },
  });
  const fed = until(plan(planning({ scenario: rich }), "board", OFFER), "consequences");
  expect(gameOf(fed).resources["fleet.purse"]).toBe(5);
});

test("MOV11: a move in play beside another adds what the two make together, unless it fails", () => {
  const play = (roll: number) => {
    const offered = nextTurn(until(plan(planning(), "board", OFFER), "consequences"), "planning");
    const scripted = { ...offered, game: { ...gameOf(offered), seed: rolls({ "T2:fleet:minor": roll }) } };
    return until(plan(scripted, "fleet", { ...KEY, ...CUT }), "consequences");
  };
  const kinds = (roll: number) =>
    rulingOf(play(roll), "T2:fleet:minor")?.changes.map(({ cause }) => cause.kind);
  expect(kinds(0)).toContain("interaction");
  expect(kinds(99)).not.toContain("interaction");
});

test("MOV12: an open move is told to all, a covert one to its team alone, unless it fails", () => {
  const before = bothMove("adjudication");
  const play = after(before, [HOST, { type: "ResolveRest" }]);
  const settled = (viewer: Parameters<typeof learnedSince>[2]) =>
    learnedSince(before, play, viewer).flatMap((event) =>
      event.type === "OrderSettled" ? [event.order.key] : [],
    );
  expect(settled({ kind: "public" })).toEqual(["T1:board:major"]);
  expect(settled(team("board"))).toEqual(["T1:board:major"]);
  expect(settled(team("fleet"))).toEqual(["T1:fleet:minor", "T1:board:major"]);
  const failed = bothMove("consequences", { seed: rolls({ "T1:fleet:minor": 99 }) });
  expect(room(failed).moves.map(({ key, exposed, grade }) => [key, exposed, grade])).toEqual([
    ["T1:board:major", false, "success"],
    ["T1:fleet:minor", true, "failure"],
  ]);
});

test("MOV13: a free-form move says what is done: half a sentence may be saved, but not played", () => {
  const half = { type: "SaveDraft", team: "board", major: free("  "), rationale: "hm" } as const;
  const saved = given(planning()).when(BOARD, half).tells("DraftSaved");
  given(saved).when(BOARD, { type: "CommitDraft", team: "board" }).refused("move-closed");
  expect(prompts(teamView(saved, "board"), { at: "team", team: "board", lead: true })).not.toContainEqual(
    expect.objectContaining({ kind: "commit" }),
  );
  const locked = until(saved, "locked");
  expect(gameOf(locked).orders).toEqual([]);
  expect(gameOf(locked).resources["board.standing"]).toBe(4);
});

test("MOV14: a free-form move takes the major's place, has its default cost and is open", () => {
  const drafted = after(planning(), [
    BOARD,
    { type: "SaveDraft", team: "board", major: free("Ring the bell") },
  ]);
  const locked = until(drafted, "locked");
  expect(gameOf(locked).orders).toMatchObject([
    { key: "T1:board:major", title: "Ring the bell", covert: false, size: "major" },
  ]);
  expect(gameOf(locked).resources["board.standing"]).toBe(2);
  expect(room(until(locked, "adjudication")).moves).toMatchObject([{ title: "Ring the bell", free: true }]);
});

test("MOV15: a card shows a word for its chances without shifts, and the range that the word stands for", () => {
  const cards = teamView(planning({ scenario: startingAt(tiny, { trust: 90 }) }), "board").team?.brief.cards;
  expect(cards?.map(({ oddsWord }) => oddsWord)).toEqual(["likely"]);
  const { oddsWords } = tiny.model.playerView;
  const likely = oddsWords.find(({ word }) => word === "likely")?.min ?? -1;
  expect(cards?.map(({ oddsRange }) => oddsRange)).toEqual([[likely, 100]]);
  const [low, next] = [...oddsWords].sort((a, b) => a.min - b.min);
  expect(oddsRange([0, 50, 50], tiny.model)).toEqual([low?.min, (next?.min ?? 101) - 1]);
});

test("MOV17: a card is played at most as often as it says", () => {
  const once = withCard(tiny, "flt-cut-chain", { maxUses: 1 });
  const second = nextTurn(
    until(plan(planning({ scenario: once }), "fleet", CUT), "consequences"),
    "planning",
  );
  expect(whyNot(second, "flt-cut-chain")).toBe("already played; it can be played once");
  given(second)
    .when(FLEET, { type: "SaveDraft", team: "fleet", minor: "flt-cut-chain" })
    .refused("move-closed");
  expect(indicator(second, "tension")).toBeGreaterThan(45);
});
