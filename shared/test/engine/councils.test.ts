import type { Command } from "@whitecell/shared/engine/commands.ts";
import { STEPS_KEPT } from "@whitecell/shared/model/stepBack.ts";
import { playerPrompts } from "@whitecell/shared/views/prompts/player.ts";
import { PUBLIC } from "@whitecell/shared/views/viewer.ts";
import { describe, expect, test } from "vitest";
import { learnedSince, team, teamView, whiteCell } from "../support/feeds.ts";
import { after, gameOf, HOST, type Play, person, SYSTEM, until } from "../support/play.ts";
import { BOARD, FLEET, free, given, lobbyOf, nextTurn, planning } from "../support/rulebook.ts";

const read: Command = { type: "ReadBrief", team: "board" };
const line = (threshold = "A key is turned"): Command => ({
  type: "FileRedLine",
  team: "board",
  threshold,
  answer: "We cut the chain",
});
const withdraw: Command = { type: "WithdrawRedLine", team: "board", line: "board:line:1" };
const table: Command = {
  type: "ProposeMove",
  team: "board",
  slot: "major",
  choice: { kind: "card", move: "brd-offer-table" },
  why: "It costs nothing",
};
const parade: Command = { ...table, choice: free("March past the harbour"), why: "They will look" };
const vote = (idea: string, how: "for" | "against" | null): Command => ({
  type: "VoteMove",
  team: "board",
  idea,
  vote: how,
});
const dissent = (dissents = true, why = ""): Command => ({ type: "Dissent", team: "board", dissents, why });
const OTHERS = [PUBLIC, team("fleet")];
const FIRST = "T1:board:idea:1";
const TWO = person("board-2");

const joined = (play: Play): Play =>
  after(play, [SYSTEM, { type: "TakeSeat", person: "board-2", seat: { at: "team", team: "board" } }]);
const desk = (play: Play) => teamView(play, "board").team;

describe("a team before play", () => {
  test("CNC1: whoever has read the brief says so once; the team and the white cell see who has", () => {
    const one = given(joined(lobbyOf())).when(BOARD, read).tells("BriefRead");
    given(one).when(BOARD, read).refused("already");
    const both = given(one).when(TWO, read).tells("BriefRead");
    expect(desk(both)?.inBrief.readBy.map(({ by }) => by)).toEqual(["board-1", "board-2"]);
    expect(whiteCell(both).control?.inBrief.readBy).toHaveLength(2);
    // In another team there is another brief to read.
    const moved = after(both, [
      HOST,
      { type: "SeatPerson", person: "board-2", seat: { at: "team", team: "fleet" } },
    ]);
    given(moved)
      .when(TWO, { ...read, team: "fleet" })
      .tells("BriefRead");
  });

  test("CNC2: a red line of one's own is filed and withdrawn until the first moves are locked", () => {
    given(lobbyOf()).when(BOARD, line("  ")).refused("nothing-left");
    const filed = given(lobbyOf()).when(BOARD, line()).tells("RedLineFiled");
    expect(desk(filed)?.inBrief.redLines).toMatchObject([
      { id: "board:line:1", threshold: "A key is turned", answer: "We cut the chain", by: "board-1" },
    ]);
    const none = given(filed).when(BOARD, withdraw).tells("RedLineWithdrawn");
    given(none).when(BOARD, withdraw).refused("unknown");
    given(filed)
      .when(FLEET, { ...withdraw, team: "fleet" })
      .refused("unknown");
    given(planning()).when(BOARD, line()).tells("RedLineFiled");
    given(nextTurn(planning())).when(BOARD, line()).refused("wrong-phase");
    const five = after(lobbyOf(), ...[1, 2, 3, 4, 5].map((n) => [BOARD, line(`${n}`)] as const));
    given(five).when(BOARD, line()).refused("already");
  });

  test("CNC3: what a team filed stays with it and the white cell until the hotwash opens it to all", () => {
    const before = lobbyOf();
    const filed = after(before, [BOARD, line()], [BOARD, read]);
    for (const viewer of OTHERS) expect(learnedSince(before, filed, viewer)).toEqual([]);
    expect(whiteCell(filed).control?.inBrief.redLines).toHaveLength(1);
    const open = after(
      filed,
      [HOST, { type: "StartSession" }],
      [HOST, { type: "EndSession" }],
      [HOST, { type: "OpenHotwash" }],
    );
    expect(teamView(open, "fleet").hotwash?.redLines).toMatchObject([{ team: "board" }]);
  });
});

describe("a team that decides", () => {
  test("CNC4: anyone proposes a card that is open or a move in own words, with a why, and is for it", () => {
    const play = planning();
    const one = given(play).when(BOARD, table).tells("MoveProposed");
    expect(desk(one)?.council.ideas).toMatchObject([
      { id: FIRST, by: "board-1", why: "It costs nothing", votes: { "board-1": "for" } },
    ]);
    given(one).when(BOARD, table).refused("already");
    given(one).when(BOARD, parade).tells("MoveProposed");
    given(play)
      .when(BOARD, { ...table, choice: free(" ") } as Command)
      .refused("nothing-left");
    given(play)
      .when(BOARD, { ...table, slot: "minor" } as Command)
      .refused("move-closed");
    given(play)
      .when(BOARD, { ...table, choice: { kind: "card", move: "flt-turn-key" } } as Command)
      .refused("unknown");
    given(nextTurn(one, "locked")).when(BOARD, table).refused("wrong-phase");
    expect(gameOf(one).drafts.board).toBeUndefined();
  });

  test("CNC5: members are for or against, and one who does not agree says so with one tap", () => {
    const play = after(joined(planning()), [BOARD, table]);
    const against = given(play).when(TWO, vote(FIRST, "against")).tells("MoveVoted");
    expect(desk(against)?.council.ideas[0]?.votes).toEqual({ "board-1": "for", "board-2": "against" });
    given(against).when(TWO, vote(FIRST, "against")).refused("already");
    const back = given(against).when(TWO, vote(FIRST, null)).tells("MoveVoted");
    expect(desk(back)?.council.ideas[0]?.votes).toEqual({ "board-1": "for" });
    given(play).when(TWO, vote("T1:fleet:idea:1", "for")).refused("unknown");
    given(nextTurn(play, "planning")).when(TWO, vote(FIRST, "for")).refused("unknown");

    const no = given(play).when(TWO, dissent()).tells("Dissented");
    given(no).when(TWO, dissent()).refused("already");
    const why = given(no).when(TWO, dissent(true, "Too soon")).tells("Dissented");
    expect(desk(why)?.council.dissents).toEqual([
      { team: "board", by: "board-2", turnIndex: 0, why: "Too soon" },
    ]);
    expect(desk(given(why).when(TWO, dissent(false)).accepted())?.council.dissents).toEqual([]);
    // Even when the lead has committed.
    const ready = after(
      play,
      [BOARD, { type: "SaveDraft", team: "board", rationale: "We wait" }],
      [BOARD, { type: "CommitDraft", team: "board" }],
    );
    given(ready).when(TWO, dissent()).tells("Dissented");
  });

  test("CNC6: a commitment carries what was considered, chosen and why, how sure the team is and who decided", () => {
    const draft: Command = {
      type: "SaveDraft",
      team: "board",
      major: { kind: "card", move: "brd-offer-table" },
      rationale: "They are tired",
    };
    const play = after(planning(), [BOARD, table], [BOARD, parade], [BOARD, draft]);
    const plain = given(play).when(BOARD, { type: "CommitDraft", team: "board" }).tells("DraftCommitted");
    const chosen = gameOf(plain).council.decisions[0]?.chosen;
    expect(gameOf(plain).council.decisions).toEqual([
      {
        team: "board",
        by: "board-1",
        turnIndex: 0,
        considered: ["March past the harbour"],
        chosen,
        why: "They are tired",
        confidence: null,
        how: null,
        usedMs: expect.any(Number),
      },
    ]);
    const said: Command = {
      type: "CommitDraft",
      team: "board",
      considered: ["Do nothing"],
      confidence: 70,
      how: "vote",
    };
    const again = after(plain, [BOARD, { type: "ReopenDraft", team: "board" }], [BOARD, said]);
    expect(whiteCell(again).control?.council.decisions).toMatchObject([
      { considered: ["Do nothing"], confidence: 70, how: "vote", chosen },
    ]);
    expect(desk(again)?.council.decisions).toEqual(gameOf(again).council.decisions);
  });

  test("CNC6: the time a team used is known however much the white cell has done meanwhile", () => {
    const began = until(lobbyOf(), "planning");
    const nudge: Command = { type: "AdjustIndicators", deltas: { trust: 1 }, reason: "A rumour" };
    const back: Command = { ...nudge, deltas: { trust: -1 } };
    const busy = after(
      began,
      ...Array.from({ length: STEPS_KEPT + 2 }, (_, n) => [HOST, n % 2 ? back : nudge] as const),
    );
    const draft: Command = { type: "SaveDraft", team: "board", rationale: "We wait" };
    const done = after(busy, [BOARD, draft], [BOARD, { type: "CommitDraft", team: "board" }]);
    expect(gameOf(done).council.decisions[0]?.usedMs).toBe(done.now - began.now);
    // Planning that is opened again counts from when it first began.
    const locked = until(began, "locked");
    const n = gameOf(locked).steps.at(-1)?.n ?? 0;
    expect(gameOf(after(locked, [HOST, { type: "UndoStep", n, reason: "" }])).phaseSince).toBe(began.now);
  });

  test("CNC7: what a team proposes, votes and objects is told to it and the white cell alone", () => {
    const play = joined(planning());
    const talked = after(play, [BOARD, table], [TWO, vote(FIRST, "against")], [TWO, dissent()]);
    for (const viewer of OTHERS) expect(learnedSince(play, talked, viewer)).toEqual([]);
    expect(whiteCell(talked).control?.council).toEqual(gameOf(talked).council);
  });
});

test("PRM17: before play and until the first planning a team is asked to read its brief and to set red lines of its own", () => {
  const kinds = (play: Play) =>
    playerPrompts(teamView(play, "board"), { at: "team", team: "board", lead: true }).map(({ kind }) => kind);
  const play = lobbyOf();
  expect(kinds(play)).toEqual(["read-brief", "file-red-lines"]);
  expect(kinds(after(play, [BOARD, line()]))).toEqual(["read-brief"]);
  expect(kinds(until(lobbyOf(), "talks"))).toContain("file-red-lines");
  expect(kinds(nextTurn(planning(), "talks"))).not.toContain("read-brief");
});
