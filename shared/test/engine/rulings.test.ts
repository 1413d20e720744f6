import { draw } from "@whitecell/shared/lib/chance.ts";
import { expect, test } from "vitest";
import { whiteCell } from "../support/feeds.ts";
import { after, attempt, eventsOf, gameOf, HOST, last, type Play, plan, until } from "../support/play.ts";
import {
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
import { tiny } from "../support/scenarios.ts";

const roll = (key: string, shift = 0, reason = "") => ({ type: "RollMove", key, shift, reason }) as const;
const rule = (key: string, ruled: "success" | "partial" | "failure" | "cancelled", reason = "") =>
  ({ type: "RuleMove", key, ruled, reason }) as const;
const OFFERED = "T1:board:major";
const SAWN = "T1:fleet:minor";
const offering = (spec = {}): Play => until(plan(planning(spec), "board", OFFER), "adjudication");
const ruling = (play: Play, key: string) => gameOf(play).rulings[key];

test("RULE1: the white cell settles one move after another, first the roll, then the ruling", () => {
  const play = bothMove("adjudication");
  given(play).when(HOST, roll(OFFERED)).refused("not-next");
  given(play).when(HOST, rule(SAWN, "success")).refused("not-rolled");
  const rolled = given(play).when(HOST, roll(SAWN)).tells("MoveRolled");
  given(rolled).when(HOST, roll(SAWN)).refused("already");
  const ruled = given(rolled).when(HOST, rule(SAWN, "success")).tells("MoveRuled", "ProposalDrawn");
  given(ruled).when(HOST, rule(SAWN, "success")).refused("not-next");
  given(bothMove("reveal")).when(HOST, roll(SAWN)).refused("wrong-phase");
});

test("RULE2: whatever moves the situation while moves are settled moves the odds that are shown", () => {
  const play = offering();
  const odds = (at: Play) => whiteCell(at).control?.proposal?.odds;
  expect(odds(play)).toEqual([55, 30, 15]);
  const trusted = given(play)
    .when(HOST, { type: "AdjustIndicators", deltas: { trust: 10 }, reason: "a good dinner" })
    .tells("RulingMade", "ProposalDrawn");
  expect(odds(trusted)).toEqual([63, 30, 7]);
  const rolled = after(trusted, [HOST, roll(OFFERED)]);
  expect(last(rolled, "MoveRolled").proposal.odds).toEqual(odds(trusted));
  // Once the dice are thrown the odds stand.
  given(rolled).when(HOST, { type: "ReleaseInject", inject: "inj-gull" }).tells("InjectReleased");
});

test("RULE3: the facilitator shifts by at most 20 either way, with a reason", () => {
  const play = offering();
  given(play)
    .when(HOST, roll(OFFERED, 21, "brilliant"))
    .refused("shift-too-large");
  given(play)
    .when(HOST, roll(OFFERED, -21, "awful"))
    .refused("shift-too-large");
  given(play)
    .when(HOST, roll(OFFERED, 20, " "))
    .refused("reason-needed");
  const rolled = given(play)
    .when(HOST, roll(OFFERED, 20, "brilliant"))
    .tells("MoveRolled");
  expect(last(rolled, "MoveRolled").proposal).toMatchObject({
    base: [55, 30, 15],
    shifts: [{ source: "facilitator", shift: 20, why: "brilliant" }],
    odds: [75, 20, 5],
  });
});

test("RULE4: ruling otherwise takes a reason, and both results stay on the record", () => {
  const rolled = after(offering(), [HOST, roll(OFFERED)]);
  given(rolled)
    .when(HOST, rule(OFFERED, "failure", " "))
    .refused("reason-needed");
  const ruled = after(rolled, [HOST, rule(OFFERED, "failure", "Nobody reads it.")]);
  expect(ruling(ruled, OFFERED)).toMatchObject({
    rolled: "success",
    settled: "success",
    ruled: "failure",
    reason: "Nobody reads it.",
  });
  const followed = after(rolled, [HOST, rule(OFFERED, "success", "not needed")]);
  expect(ruling(followed, OFFERED)?.reason).toBeNull();
});

test("RULE5: a move settled earlier cancels a later one, whose cost and use are gone all the same", () => {
  const play = until(bothMove("adjudication"), "consequences");
  expect(ruling(play, OFFERED)).toMatchObject({
    rolled: "success",
    settled: "cancelled",
    ruled: "cancelled",
  });
  expect(gameOf(play)).toMatchObject({
    flags: ["chain_cut"],
    pending: [],
    uses: { "brd-offer-table": 1 },
    resources: { "board.standing": 2 },
  });
  const pulls = eventsOf(play, "MoveRuled").map(({ momentum }) => momentum);
  expect(pulls[1]).toEqual(pulls[0]);
});

test("RULE5: a move settled earlier lowers a later result by a grade, each such move once", () => {
  const lower = { kind: "downgrade", when: ["success", "partial", "failure"], note: "a grade less" } as const;
  const key = (interactions: readonly { readonly with: string }[]) => {
    const scenario = withCard(withCard(tiny, "flt-turn-key", { order: 5 }), "brd-offer-table", {
      requires: { always: true },
      interactions: interactions.map((each) => ({ ...each, ...lower })),
    });
    const offered = nextTurn(until(plan(planning({ scenario }), "board", OFFER), "consequences"), "planning");
    const play = until(plan(plan(offered, "board", OFFER), "fleet", { ...KEY, ...CUT }), "consequences");
    return ruling(play, "T2:board:major")?.settled;
  };
  expect(key([])).toBe("success");
  expect(key([{ with: "flt-cut-chain" }])).toBe("partial");
  expect(key([{ with: "flt-cut-chain" }, { with: "flt-turn-key" }])).toBe("failure");
});

test("RULE6: what a ruling makes possible may be answered in the same turn, after all in the queue", () => {
  const before = until(plan(planning(), "board", OFFER), "adjudication");
  const answer = { type: "CommitReaction", team: "fleet", move: "flt-turn-key", rationale: "Now." } as const;
  given(before).when(FLEET, answer).refused("wrong-phase");
  const settled = given(before)
    .when(HOST, { type: "ResolveRest" })
    .tells("MoveRolled", "MoveRuled", "ReactionOpened");
  given(settled)
    .when(FLEET, { ...answer, rationale: " " })
    .refused("no-rationale");
  given(settled)
    .when(FLEET, { ...answer, move: "flt-cut-chain" })
    .refused("wrong-phase");
  const answered = given(settled).when(FLEET, answer).tells("ReactionCommitted", "ProposalDrawn");
  expect(gameOf(answered).resources["fleet.purse"]).toBe(2);
  given(answered).when(FLEET, answer).refused("wrong-phase");
  const done = until(answered, "consequences");
  expect(gameOf(done).orders.map(({ key }) => key)).toEqual([OFFERED, "T1:fleet:reaction"]);
  expect(gameOf(done).flags).toContain("both_keys");
});

test("RULE6: what was possible already when planning closed is no answer", () => {
  const second = nextTurn(until(plan(planning(), "board", OFFER), "consequences"), "planning");
  const settled = until(plan(second, "fleet", CUT), "adjudication");
  given(settled).when(HOST, { type: "ResolveRest" }).tells("MoveRolled", "MoveRuled");
});

test("RULE9: a move that reaches the gap above where the last turn ended is a leap, whatever its result, unless cancelled", () => {
  const tension = (spec: object, key = SAWN) => {
    const play = bothMove("consequences", spec);
    const ruled = eventsOf(play, "MoveRuled").find(({ order }) => order.key === key);
    return ruled?.changes.filter(({ cause }) => cause.kind === "leap").map(({ indicator }) => indicator);
  };
  expect(tension({})).toEqual(["tension"]);
  expect(tension({ seed: rolls({ [SAWN]: 99 }) })).toEqual(["tension"]);
  // The first turn ended two rungs up, and from there the saw is no leap.
  const second = nextTurn(planning({ scenario: startingAt(tiny, { tension: 60 }) }), "planning");
  const sawn = last(until(plan(second, "fleet", CUT), "consequences"), "MoveRuled");
  expect(sawn.changes.map(({ cause }) => cause.kind)).not.toContain("leap");
  expect(tension({ scenario: withCard(tiny, "brd-offer-table", { rung: 4 }) }, OFFERED)).toEqual([]);
});

test("RULE10: the white cell moves indicators by a ruling, with a reason", () => {
  const ruled = { type: "AdjustIndicators", deltas: { trust: -3 }, reason: "A leak." } as const;
  given(planning())
    .when(HOST, { ...ruled, reason: "" })
    .refused("reason-needed");
  given(planning())
    .when(HOST, { ...ruled, deltas: { calm: 3 } })
    .refused("unknown");
  const play = given(planning()).when(HOST, ruled).tells("RulingMade");
  expect(last(play, "RulingMade").changes).toEqual([
    { indicator: "trust", from: 44, to: 41, cause: { kind: "ruling", reason: "A leak." }, why: "A leak." },
  ]);
});

test("RULE11: the rest is settled as the dice fall, up to a free-form move without an assessment", () => {
  const drafted = after(planning(), [
    FLEET,
    { type: "SaveDraft", team: "fleet", major: free("Row out"), minor: "flt-cut-chain" },
  ]);
  const stopped = after(until(drafted, "adjudication"), [HOST, { type: "ResolveRest" }]);
  expect(Object.keys(gameOf(stopped).rulings)).toEqual([SAWN]);
  given(stopped).when(HOST, { type: "ResolveRest" }).refused("needs-assessment");
  given(until(planning(), "adjudication")).when(HOST, { type: "ResolveRest" }).refused("nothing-left");
});

test("RULE12: a roll is drawn from the seed by the name of the move and by nothing else", () => {
  const seed = { kind: "secret", key: "open sesame" } as const;
  const both = bothMove("consequences", { seed });
  const alone = until(plan(planning({ seed }), "board", OFFER), "consequences");
  const expected = draw("open sesame", `roll:${OFFERED}`, 100);
  expect(ruling(both, OFFERED)?.roll).toBe(expected);
  expect(ruling(alone, OFFERED)?.roll).toBe(expected);
  expect(attempt(alone, HOST, { type: "EndSession" }).ok).toBe(true);
});

test("RULE18: settling the rest stops before the move named, and has nothing to do at it", () => {
  const play = bothMove("adjudication");
  const some = given(play)
    .when(HOST, { type: "ResolveRest", before: OFFERED })
    .tells("MoveRolled", "MoveRuled", "ProposalDrawn");
  expect(Object.keys(gameOf(some).rulings)).toEqual(["T1:fleet:minor"]);
  given(some).when(HOST, { type: "ResolveRest", before: OFFERED }).refused("nothing-left");
  given(some).when(HOST, { type: "ResolveRest", before: "T1:nobody:major" }).accepted();
});
