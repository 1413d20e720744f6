import { expect, test } from "vitest";
import { kindsSince, learnedSince, room, team, teamView, whiteCell } from "../support/feeds.ts";
import { after, eventsOf, gameOf, HOST, last, type Play, person, SYSTEM, until } from "../support/play.ts";
import {
  BOARD,
  bothMove,
  FLEET,
  free,
  given,
  lobbyOf,
  nextTurn,
  planning,
  rolls,
} from "../support/rulebook.ts";
import { tiny } from "../support/scenarios.ts";

const lastStep = (play: Play) => gameOf(play).steps.at(-1);
const undo = (play: Play, reason = "") => ({ type: "UndoStep", n: lastStep(play)?.n ?? 0, reason }) as const;
const back = (play: Play, reason = ""): Play => after(play, [HOST, undo(play, reason)]);
const advance = (play: Play): Play => {
  const { phase, turnIndex } = gameOf(play);
  return after(play, [HOST, { type: "AdvancePhase", from: phase, turnIndex }]);
};

test("UNDO2: a step is named, so that a second press does not take back the one before", () => {
  const play = until(lobbyOf(), "talks");
  const first = undo(play);
  const undone = given(play).when(HOST, first).tells("StepUndone");
  expect(gameOf(undone).phase).toBe("situation");
  given(undone).when(HOST, first).refused("not-last");
  expect(gameOf(back(undone)).phase).toBe("lobby");
  given(back(undone)).when(HOST, first).refused("nothing-left");
});

test("UNDO2: a number is never used twice, so that a late press means what it meant", () => {
  const play = until(lobbyOf(), "talks");
  const again = advance(back(play));
  expect(lastStep(again)?.n).toBe((lastStep(play)?.n ?? 0) + 1);
  given(again).when(HOST, undo(play)).refused("not-last");
});

test("UNDO4: the record keeps the step, and who took it back and why", () => {
  const play = bothMove("reveal");
  const undone = back(play, "the fleet was still talking");
  expect(undone.recorded.slice(0, play.recorded.length)).toEqual(play.recorded);
  expect(last(undone, "StepUndone")).toMatchObject({ by: "host", reason: "the fleet was still talking" });
  expect(last(undone, "StepUndone").step).toMatchObject({ kind: "phase", about: "locked" });
  expect(learnedSince(play, undone, team("fleet"))).toMatchObject([
    { type: "StepTakenBack", kind: "phase", reason: "the fleet was still talking" },
  ]);
});

test("UNDO3: seats, settings, messages and sentences stay when a step goes back", () => {
  const play = after(
    until(lobbyOf(), "talks"),
    [SYSTEM, { type: "TakeSeat", person: "late", seat: { at: "team", team: "fleet" } }],
    [FLEET, { type: "SendMessage", team: "fleet", text: "Who is this?" }],
    [HOST, { type: "ChangeSettings", doorLocked: true }],
  );
  const undone = back(play);
  expect(gameOf(undone)).toMatchObject({ phase: "situation", settings: { doorLocked: true } });
  expect(gameOf(undone).people.late).toEqual({ at: "team", team: "fleet", lead: false });
  expect(teamView(undone, "fleet").team?.messages).toHaveLength(1);
});

test("UNDO5: reopened planning holds every draft as it was; before planning drafts wait unready", () => {
  const locked = bothMove("locked");
  const reopened = back(locked);
  expect(gameOf(reopened).phase).toBe("planning");
  expect(gameOf(reopened).drafts.board).toMatchObject({ ready: true });
  expect(room(reopened).ready).toEqual({ board: true, fleet: true });
  const talks = back(reopened);
  expect(gameOf(talks).drafts.board).toMatchObject({ ready: false, rationale: "because it serves us" });
  expect(teamView(talks, "board").team?.draft).toMatchObject({ ready: false, major: { kind: "card" } });
  expect(room(talks).ready).toEqual({});
  const planned = advance(talks);
  expect(teamView(planned, "board").team?.draft).toMatchObject({ rationale: "because it serves us" });
  given(planned).when(BOARD, { type: "CommitDraft", team: "board" }).tells("DraftCommitted");
});

test("UNDO6: a covert ruling goes back unnoticed by all but its team and the white cell", () => {
  const play = bothMove("adjudication", { seed: rolls({}) });
  const order = gameOf(play).orders.find(({ covert }) => covert);
  expect(order).toBeDefined();
  const upTo = (sofar: Play): Play => {
    const next = gameOf(sofar).orders.find(({ key }) => !gameOf(sofar).rulings[key]);
    if (!next || next.key === order?.key) return sofar;
    return upTo(settle(sofar, next.key));
  };
  const settle = (sofar: Play, key: string): Play => {
    const rolled = after(sofar, [HOST, { type: "RollMove", key, shift: 0, reason: "" }]);
    const ruled = gameOf(rolled).rolls[key]?.settled ?? "failure";
    return after(rolled, [HOST, { type: "RuleMove", key, ruled, reason: "" }]);
  };
  const before = upTo(play);
  const ruled = settle(before, order?.key ?? "");
  const undone = back(ruled);
  const others = tiny.teamOrder.filter((id) => id !== order?.team);
  for (const id of others) expect(kindsSince(ruled, undone, team(id))).toEqual([]);
  expect(kindsSince(ruled, undone, team(order?.team ?? ""))).toEqual(["StepTakenBack"]);
  expect(whiteCell(undone).control?.roll?.key).toBe(order?.key);
});

test("UNDO7: a phase gets back the time that was left when it was ended", () => {
  const talks = until(lobbyOf(), "talks");
  const left = 60_000 - 5 * 1000;
  const later = { ...advance({ ...talks, now: talks.now + 4000 }) };
  const undone = back({ ...later, now: later.now + 120_000 });
  expect(gameOf(undone).clock).toEqual({ state: "running", endsAt: undone.now + left, rang: false });
});

test("UNDO7: a bell that closed planning does not ring again until there is more time; a pause stays", () => {
  const play = planning();
  const { clock, turnIndex } = gameOf(play);
  const due = { ...play, now: clock.state === "running" ? clock.endsAt : 0 };
  const rang = after(due, [SYSTEM, { type: "RingBell", phase: "planning", turnIndex }]);
  const undone = back(rang);
  expect(gameOf(undone)).toMatchObject({ phase: "planning", clock: { state: "running", rang: true } });
  given(undone).when(SYSTEM, { type: "RingBell", phase: "planning", turnIndex }).refused("bad-time");
  const paused = back(after(rang, [HOST, { type: "PauseClock", reason: "Wait." }]));
  expect(gameOf(paused).clock).toEqual({ state: "paused", reason: "Wait.", remainingMs: 0, rang: true });
});

test("UNDO7: taking back a ruling leaves the clock alone", () => {
  const play = after(bothMove("adjudication"), [HOST, { type: "ResolveRest" }]);
  const paused = after(play, [HOST, { type: "PauseClock", reason: "Tea." }]);
  expect(gameOf(back(paused)).clock).toEqual(gameOf(paused).clock);
});

test("UNDO8: once dice of the turn have been seen its planning stays closed", () => {
  const settled = after(bothMove("adjudication"), [HOST, { type: "ResolveRest" }]);
  const locked = back(back(back(settled)));
  expect(gameOf(locked).phase).toBe("locked");
  given(locked).when(HOST, undo(locked)).refused("cannot-undo");
  const unseen = bothMove("adjudication");
  expect(gameOf(back(back(back(unseen)))).phase).toBe("planning");
});

test("UNDO8: a turn in which a team has begun to plan stays open; one that has only begun goes back", () => {
  const next = nextTurn(bothMove("consequences"));
  expect(gameOf(back(next))).toMatchObject({ phase: "consequences", turnIndex: 0 });
  expect(teamView(back(next), "board").team?.draft.rationale).toBe("because it serves us");
  const drafted = after(until(next, "planning"), [
    BOARD,
    { type: "SaveDraft", team: "board", rationale: "perhaps" },
  ]);
  const situation = back(back(drafted));
  expect(gameOf(situation)).toMatchObject({ phase: "situation", turnIndex: 1 });
  given(situation).when(HOST, undo(situation)).refused("cannot-undo");
});

test("UNDO8: after the end nothing is taken back", () => {
  const play = until(lobbyOf(), "talks");
  const ended = after(play, [HOST, { type: "EndSession" }]);
  given(ended).when(HOST, undo(play)).refused("session-over");
});

test("UNDO9: the dice come again as they fell, and another shift than the first says why", () => {
  const play = bothMove("adjudication", { seed: { kind: "secret", key: "dice" } });
  const key = gameOf(play).orders[0]?.key ?? "";
  const roll = (shift: number, reason: string) => ({ type: "RollMove", key, shift, reason }) as const;
  const rolled = after(play, [HOST, roll(5, "well argued")]);
  const undone = back(rolled);
  expect(gameOf(undone).rolls).toEqual({});
  given(undone).when(HOST, roll(0, "")).refused("reason-needed");
  const again = after(undone, [HOST, roll(0, "the shift was a slip")]);
  expect(eventsOf(again, "MoveRolled").map((event) => event.roll)).toEqual([
    gameOf(rolled).rolls[key]?.roll,
    gameOf(rolled).rolls[key]?.roll,
  ]);
  given(undone).when(HOST, roll(5, "well argued")).accepted();
});

test("UNDO1: an assessment, an inject and a ruling on indicators are steps of their own", () => {
  const major = free("A letter to the harbour");
  const planned = after(
    planning(),
    [BOARD, { type: "SaveDraft", team: "board", major, rationale: "why not" }],
    [BOARD, { type: "CommitDraft", team: "board" }],
  );
  const [indicator = ""] = Object.keys(gameOf(planned).indicators);
  const adHoc = {
    title: "Fog",
    text: "It is foggy.",
    kind: "news",
    audience: ["board"],
    deltas: {},
  } as const;
  const play = after(
    until(planned, "locked"),
    [HOST, { type: "ReleaseAdHoc", ...adHoc }],
    [HOST, { type: "AdjustIndicators", deltas: { [indicator]: 3 }, reason: "the model missed it" }],
  );
  expect(
    gameOf(play)
      .steps.slice(-2)
      .map(({ kind, about }) => [kind, about]),
  ).toEqual([
    ["inject", "Fog"],
    ["adjustment", ""],
  ]);
  const once = back(play);
  expect(gameOf(once).indicators).toEqual(gameOf(planned).indicators);
  expect(teamView(once, "board").news).toHaveLength(teamView(play, "board").news.length);
  const twice = back(once);
  expect(teamView(twice, "board").news).toHaveLength(teamView(play, "board").news.length - 1);
  expect(kindsSince(once, twice, team("fleet"))).toEqual([]);
  expect(gameOf(after(twice, [person("host"), { type: "ReleaseAdHoc", ...adHoc }])).steps.at(-1)?.kind).toBe(
    "inject",
  );
});

test("UNDO6: the reason stands in every view that goes back", () => {
  const undone = back(planning(), "One word more.");
  const said = { at: undone.now, kind: "phase", reason: "One word more." };
  for (const view of [room(undone), whiteCell(undone), teamView(undone, "board")])
    expect(view.takenBack).toEqual([said]);
});
