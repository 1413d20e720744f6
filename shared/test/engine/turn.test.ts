import { TURN_PHASES } from "@whitecell/shared/engine/phases.ts";
import { expect, test } from "vitest";
import { room, whiteCell } from "../support/feeds.ts";
import { after, eventsOf, gameOf, HOST, last, plan, SYSTEM, until } from "../support/play.ts";
import {
  bothMove,
  CUT,
  FLEET,
  given,
  KEY,
  lobbyOf,
  nextTurn,
  OFFER,
  planning,
  rolls,
  startingAt,
} from "../support/rulebook.ts";
import { longReach, tiny } from "../support/scenarios.ts";

const typesSince = (before: number, play: ReturnType<typeof lobbyOf>) =>
  play.recorded
    .slice(before)
    .map(({ event }) => event.type)
    .filter((type) => type !== "StepOpened");

test("TURN1: a turn opens with income, due effects, wear, scheduled injects and conditional ones", () => {
  const first = bothMove("consequences", {
    scenario: startingAt(tiny, { tension: 49 }),
    seed: rolls({ "T1:fleet:minor": 60 }),
    options: ["early-storm"],
  });
  const second = nextTurn(first);
  expect(typesSince(first.recorded.length, second)).toEqual([
    "TurnStarted",
    "EffectLanded",
    "OptionApplied",
    "InjectReleased",
    "SituationReported",
    "MenusDrawn",
    "PhaseStarted",
  ]);
  expect(last(second, "InjectReleased")).toMatchObject({ inject: "inj-saw", by: "condition" });
});

test("TURN2: income comes from the second turn on, and lifts nothing above its cap", () => {
  const first = planning();
  expect(gameOf(first).resources).toEqual({ "board.standing": 4, "fleet.purse": 3, "fleet.crew": 2 });
  const rich = {
    ...tiny,
    teams: tiny.teams.map((team) => ({
      ...team,
      resources: team.resources.map((each) => ({ ...each, initial: each.max, income: 2 })),
    })),
  };
  expect(gameOf(nextTurn(first)).resources["fleet.purse"]).toBe(4);
  expect(gameOf(nextTurn(planning({ scenario: rich }))).resources["fleet.purse"]).toBe(5);
});

test("TURN3: a turn goes through its phases, forward only", () => {
  const seen: string[] = [];
  let play = until(lobbyOf(), "situation");
  for (const phase of TURN_PHASES) {
    seen.push(gameOf(play).phase);
    for (const from of TURN_PHASES.filter((other) => other !== phase))
      given(play).when(HOST, { type: "AdvancePhase", from, turnIndex: 0 }).refused("phase-over");
    if (phase !== "consequences")
      play = after(play, [HOST, { type: "AdvancePhase", from: phase, turnIndex: 0 }]);
  }
  expect(seen).toEqual(TURN_PHASES);
});

test("TURN4: when planning closes, drafts are committed as they stand and empty teams hold", () => {
  const drafted = after(planning(), [FLEET, { type: "SaveDraft", team: "fleet", minor: "flt-cut-chain" }]);
  const play = after(drafted, [HOST, { type: "AdvancePhase", from: "planning", turnIndex: 0 }]);
  expect(last(play, "OrdersLocked")).toMatchObject({ holds: ["board"], byBell: ["fleet"] });
  expect(gameOf(play).orders.map(({ key }) => key)).toEqual(["T1:fleet:minor"]);
});

test("WAIT3: the record says whether time or the white cell ended planning, and whom that forced", () => {
  const drafted = after(planning(), [FLEET, { type: "SaveDraft", team: "fleet", minor: "flt-cut-chain" }]);
  const forced = after(drafted, [HOST, { type: "AdvancePhase", from: "planning", turnIndex: 0 }]);
  expect(last(forced, "OrdersLocked")).toMatchObject({ byBell: ["fleet"], closedBy: "white cell" });
  expect(whiteCell(forced).control).toMatchObject({ byBell: ["fleet"], lockedBy: "white cell" });
  const { clock } = gameOf(drafted);
  const due = { ...drafted, now: clock.state === "running" ? clock.endsAt : drafted.now };
  const rung = after(due, [SYSTEM, { type: "RingBell", phase: "planning", turnIndex: 0 }]);
  expect(last(rung, "OrdersLocked")).toMatchObject({ byBell: ["fleet"], closedBy: "bell" });
  expect(whiteCell(rung).control?.lockedBy).toBe("bell");
});

test("TURN5: a second press on the same phase does not end the next one", () => {
  const press = { type: "AdvancePhase", from: "situation", turnIndex: 0 } as const;
  const once = given(until(lobbyOf(), "situation")).when(HOST, press).tells("PhaseStarted");
  given(once).when(HOST, press).refused("phase-over");
});

test("TURN6: a turn ends with its sums, then the reports, then crossed lines and stop rules", () => {
  const tense = startingAt(tiny, { tension: 76 });
  const play = bothMove("consequences", { scenario: tense });
  const from = play.recorded.findIndex(({ event }) => event.type === "TurnClosed");
  expect(typesSince(from, play)).toEqual([
    "TurnClosed",
    "SituationReported",
    "RedLineCrossed",
    "StopRuleMet",
    "PhaseStarted",
  ]);
  expect(gameOf(play).peaks).toEqual(last(play, "TurnClosed").indicators);
});

test("TURN7: a turn does not end while a move is unsettled", () => {
  const play = bothMove("adjudication");
  given(play).when(HOST, { type: "AdvancePhase", from: "adjudication", turnIndex: 0 }).refused("unresolved");
});

test("TURN8: a briefing adds what has become true, also by what has just landed", () => {
  const second = nextTurn(bothMove("consequences", { seed: rolls({ "T1:fleet:minor": 99 }) }));
  expect(last(second, "TurnStarted").briefing).toEqual(["The tide is here.", "A table hangs on the quay."]);
  const quiet = nextTurn(planning());
  expect(last(quiet, "TurnStarted").briefing).toEqual(["The tide is here."]);
});

test("TURN8: in Long Reach the briefing of turn 3 knows of launchers that arrive at its start", () => {
  const queued = until(
    plan(until(lobbyOf({ scenario: longReach }), "planning"), "washington", { major: "was-approve-sale" }),
    "consequences",
  );
  const third = nextTurn(nextTurn(queued, "consequences"));
  const landed = eventsOf(third, "EffectLanded").map(({ effect }) => effect);
  expect(landed).toContain("dl-first-batch");
  expect(last(third, "TurnStarted").briefing.length).toBeGreaterThan(1);
});

test("TURN9: drift rules apply in order, each to what the one before left", () => {
  // d-nerves asks for tension of 60 or more, which d-wind brings about.
  const wind = { id: "d-wind", if: { always: true }, deltas: { tension: 20 }, why: "Wind" } as const;
  const [tide, nerves] = tiny.model.drift;
  if (!tide || !nerves) throw new Error("the tiny scenario has two drift rules");
  const trust = (drift: typeof tiny.model.drift) =>
    gameOf(until(planning({ scenario: { ...tiny, model: { ...tiny.model, drift } } }), "consequences"))
      .indicators.trust;
  expect(trust([wind, nerves])).toBe(42);
  expect(trust([nerves, wind])).toBe(44);
});

test("TURN10: open moves are shown one by one, and the rest when the reveal ends", () => {
  const play = until(plan(bothMovesOpen(), "fleet", CUT), "reveal");
  const one = given(play).when(HOST, { type: "RevealNext" }).tells("MoveRevealed");
  expect(room(one).moves.map(({ key, revealed }) => [key, revealed])).toEqual([["T1:board:major", true]]);
  given(one).when(HOST, { type: "RevealNext" }).refused("nothing-left");
  const rest = given(play).when(HOST, { type: "AdvancePhase", from: "reveal", turnIndex: 0 });
  rest.tells("MoveRevealed", "PhaseStarted", "ProposalDrawn");
});

const bothMovesOpen = () => plan(planning(), "board", OFFER);

test("TURN11: a computed flag is set at the end of the turn in which its condition holds, and stays", () => {
  const offered = nextTurn(until(plan(planning(), "board", OFFER), "consequences"), "planning");
  const turned = until(plan(offered, "fleet", KEY), "adjudication");
  expect(gameOf(after(turned, [HOST, { type: "ResolveRest" }])).flags).not.toContain("both_keys");
  const closed = until(turned, "consequences");
  expect(last(closed, "TurnClosed").flags).toEqual(["both_keys"]);
  expect(gameOf(closed).flags).toContain("both_keys");
});

test("TURN12: after the last turn there is no next one", () => {
  const play = nextTurn(planning(), "consequences");
  given(play)
    .when(HOST, { type: "AdvancePhase", from: "consequences", turnIndex: 1 })
    .refused("nothing-left");
  given(play).when(SYSTEM, { type: "RingBell", phase: "consequences", turnIndex: 1 }).refused("bad-time");
});
