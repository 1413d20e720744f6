import { expect, test } from "vitest";
import { after, gameOf, HOST, last, person, plan, SYSTEM, until } from "../support/play.ts";
import {
  BOARD,
  bothMove,
  FLEET,
  free,
  given,
  KEY,
  lobbyOf,
  nextTurn,
  OFFER,
  planning,
} from "../support/rulebook.ts";
import { longReach } from "../support/scenarios.ts";

const save = { type: "SaveDraft", team: "board" } as const;
const offer = { ...save, major: { kind: "card", move: "brd-offer-table" } } as const;
const commit = { type: "CommitDraft", team: "board" } as const;
const reopen = { type: "ReopenDraft", team: "board" } as const;

test("DRAFT1: anyone of the team changes the draft, and what is not named stays", () => {
  const clerk = person("clerk");
  const seat = { type: "TakeSeat", person: "clerk", seat: { at: "team", team: "board" } } as const;
  const play = after(
    planning(),
    [SYSTEM, seat],
    [BOARD, offer],
    [clerk, { ...save, rationale: "They will like it." }],
  );
  expect(gameOf(play).drafts.board).toMatchObject({
    major: { move: "brd-offer-table" },
    rationale: "They will like it.",
  });
  given(planning()).when(FLEET, offer).refused("not-allowed");
  given(until(lobbyOf(), "talks")).when(BOARD, offer).refused("wrong-phase");
});

test("DRAFT2: choosing is checked, and a reason is never refused for what is chosen beside it", () => {
  const choose = (move: string) => given(planning()).when(BOARD, { ...save, major: { kind: "card", move } });
  choose("no-such-move").refused("unknown");
  choose("flt-turn-key").refused("unknown");
  given(planning())
    .when(BOARD, { ...save, minor: "brd-offer-table" })
    .refused("move-closed");
  // A scandal closes the drafted card; the reason may still be written.
  const drafted = after(planning({ scenario: longReach }), [
    person("washington-1"),
    { type: "SaveDraft", team: "washington", major: { kind: "card", move: "was-approve-sale" } },
  ]);
  const closed = after(drafted, [
    HOST,
    { type: "AdjustIndicators", deltas: { us_capital: -60 }, reason: "a scandal" },
  ]);
  const lead = person("washington-1");
  const reasoned = given(closed)
    .when(lead, { type: "SaveDraft", team: "washington", rationale: "still" })
    .tells("DraftSaved");
  given(reasoned).when(lead, { type: "CommitDraft", team: "washington" }).refused("move-closed");
});

test("DRAFT3: the lead commits, with a reason", () => {
  const drafted = after(planning(), [BOARD, offer]);
  given(drafted).when(BOARD, commit).refused("no-rationale");
  const reasoned = after(drafted, [BOARD, { ...save, rationale: "  because  " }]);
  given(reasoned).when(BOARD, commit).tells("DraftCommitted");
  const clerk = { type: "TakeSeat", person: "clerk", seat: { at: "team", team: "board" } } as const;
  given(after(reasoned, [SYSTEM, clerk]))
    .when(person("clerk"), commit)
    .refused("not-allowed");
});

test("DRAFT4: the white cell commits for a team: marked, and without a reason", () => {
  const play = given(after(planning(), [BOARD, offer]))
    .when(HOST, commit)
    .tells("DraftCommitted");
  expect(last(play, "DraftCommitted")).toMatchObject({ by: "host", onBehalf: true });
  expect(last(plan(planning(), "board", OFFER), "DraftCommitted").onBehalf).toBe(false);
  given(planning()).when(HOST, offer).refused("not-allowed");
});

test("DRAFT5: a committed draft changes only after it is reopened", () => {
  const ready = plan(planning(), "board", OFFER);
  given(ready)
    .when(BOARD, { ...save, minor: null })
    .refused("committed");
  given(ready).when(BOARD, commit).refused("already");
  const again = given(ready).when(BOARD, reopen).tells("DraftReopened");
  given(again)
    .when(BOARD, { ...save, major: null })
    .tells("DraftSaved");
  given(again).when(BOARD, reopen).refused("already");
  given(until(ready, "locked")).when(BOARD, reopen).refused("wrong-phase");
});

test("DRAFT6: one major, one minor and one answer, and no card twice", () => {
  const second = nextTurn(until(plan(planning(), "board", OFFER), "consequences"), "planning");
  const twice = {
    type: "SaveDraft",
    team: "fleet",
    major: { kind: "card", move: KEY.major },
    reaction: KEY.major,
  };
  given(second)
    .when(FLEET, twice as never)
    .refused("already");
  const three = {
    type: "SaveDraft",
    team: "fleet",
    major: free("Send a delegation"),
    minor: "flt-cut-chain",
    reaction: "flt-turn-key",
    rationale: "all at once",
  } as const;
  const play = until(after(second, [FLEET, three]), "locked");
  expect(
    gameOf(play)
      .orders.map(({ key }) => key)
      .sort(),
  ).toEqual(["T2:fleet:major", "T2:fleet:minor", "T2:fleet:reaction"]);
});

test("DRAFT7: what has closed or can no longer be paid when planning closes is left out", () => {
  const ready = plan(planning({ scenario: longReach }), "washington", {
    major: "was-approve-sale",
    minor: "was-widen-intel",
  });
  const closed = after(ready, [
    HOST,
    { type: "AdjustIndicators", deltas: { us_capital: -60 }, reason: "a scandal" },
  ]);
  expect(gameOf(until(closed, "locked")).orders.map(({ key }) => key)).toEqual(["T1:washington:minor"]);
  expect(gameOf(until(closed, "locked")).resources["washington.political"]).toBe(8);
});

test("DRAFT8: a team may commit to doing nothing, with a reason", () => {
  given(planning()).when(BOARD, commit).refused("no-rationale");
  const waits = after(planning(), [BOARD, { ...save, rationale: "Let them come to us." }], [BOARD, commit]);
  expect(last(until(waits, "locked"), "OrdersLocked")).toMatchObject({
    holds: ["board", "fleet"],
    byBell: [],
  });
  expect(gameOf(bothMove("locked")).orders).toHaveLength(2);
});
