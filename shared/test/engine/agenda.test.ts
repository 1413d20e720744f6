import { finishOf } from "@whitecell/shared/engine/timetable.ts";
import { agendaOf } from "@whitecell/shared/views/agendaView.ts";
import { foretell } from "@whitecell/shared/views/replanView.ts";
import { expect, test } from "vitest";
import { allKinds, room, whiteCell } from "../support/feeds.ts";
import { after, gameOf, HOST, last, MINUTES, type Play, until } from "../support/play.ts";
import { bothMove, given, lobbyOf, nextTurn, planning } from "../support/rulebook.ts";
import { tiny } from "../support/scenarios.ts";

type How = Extract<Parameters<typeof after>[1][1], { readonly type: "ReplanAgenda" }>["how"];
const replan = (how: How) => ({ type: "ReplanAgenda", how }) as const;
const replanned = (play: Play, how: How): Play => after(play, [HOST, replan(how)]);
const TURN = Object.values(MINUTES).reduce((sum, ms) => sum + ms, 0);
const finish = (play: Play): number => {
  const { turnPlan, durations, merged, clock, turnIndex, phase } = gameOf(play);
  if (phase === "lobby" || phase === "ended") throw new Error("not in a turn");
  const plan = { turns: turnPlan.length, durations, merged };
  return finishOf(plan, { turnIndex, phase }, { clock, now: play.now });
};
const sheet = (play: Play, now = play.now) => {
  const agenda = agendaOf(room(play), now);
  if (!agenda) throw new Error("no agenda");
  return agenda;
};

test("AGD1: the run sheet begins on time and shows how late it becomes", () => {
  const situation = until(lobbyOf(), "situation");
  const start = situation.now;
  expect(sheet(situation)).toMatchObject({
    plannedFinish: start + tiny.turns.length * TURN,
    expectedFinish: start + tiny.turns.length * TURN,
    lateMs: 0,
  });
  expect(sheet(situation).rows).toHaveLength(tiny.turns.length * 7);
  // Nobody ends the phase for two minutes after its bell.
  expect(sheet(situation, start + 180_000).lateMs).toBe(120_000);
  const talks = until({ ...situation, now: start + 30_000 }, "talks");
  const [first, second, third] = sheet(talks).rows;
  expect(first).toMatchObject({
    phase: "situation",
    plannedMs: 60_000,
    startedAt: start,
    endedAt: talks.now,
  });
  expect(second).toMatchObject({
    phase: "talks",
    plannedAt: start + 60_000,
    startedAt: talks.now,
    endedAt: null,
  });
  expect(third).toMatchObject({ phase: "planning", startedAt: null, expectedAt: talks.now + 60_000 });
  expect(sheet(talks).lateMs).toBe(talks.now - start - 60_000);
  expect(agendaOf(room(lobbyOf()), 0)).toBeNull();
});

test("AGD1: a phase that was taken back has not begun", () => {
  const planned = planning();
  const n = gameOf(planned).steps.at(-1)?.n ?? 0;
  const undone = after(planned, [HOST, { type: "UndoStep", n, reason: "" }]);
  const row = sheet(undone).rows.find(({ phase }) => phase === "planning");
  expect(row).toMatchObject({ startedAt: null, endedAt: null });
});

test("AGD2: the running phase keeps its clock, and everybody learns of the new plan", () => {
  const play = planning();
  const short = given(play)
    .when(HOST, replan({ kind: "shorten", byMs: 300_000 }))
    .tells("AgendaReplanned");
  expect(gameOf(short).clock).toEqual(gameOf(play).clock);
  for (const kinds of allKinds(play, short))
    expect(["AgendaReplanned", "AgendaChanged"]).toContain(kinds.join());
  expect(room(short).agenda?.plan.durations).toEqual(gameOf(short).durations);
  expect(room(short).agenda?.first.durations).toEqual(MINUTES);
  given(lobbyOf())
    .when(HOST, replan({ kind: "shorten", byMs: 1 }))
    .refused("wrong-phase");
});

test("AGD3: the rest is made shorter evenly, by so much or to end at a moment", () => {
  const play = planning();
  const short = replanned(play, { kind: "shorten", byMs: 300_000 });
  const saved = finish({ ...play, now: short.now }) - finish(short);
  // Each phase is a multiple of five seconds.
  expect(Math.abs(saved - 300_000)).toBeLessThan(tiny.turns.length * 7 * 2_500);
  const { planning: before, talks } = gameOf(play).durations;
  const { planning: later, talks: shortTalks } = gameOf(short).durations;
  expect(later / before).toBeCloseTo(shortTalks / talks, 1);
  const at = finish(play) + 600_000;
  const longer = replanned(play, { kind: "finish-at", at });
  expect(Math.abs(finish(longer) - at)).toBeLessThan(tiny.turns.length * 7 * 2_500);
});

test("AGD3: what would leave too little of each phase is refused", () => {
  const play = planning();
  given(play)
    .when(HOST, replan({ kind: "finish-at", at: play.now }))
    .refused("bad-time");
  const over = until(nextToLast(play), "consequences");
  given(over)
    .when(HOST, replan({ kind: "shorten", byMs: 1 }))
    .refused("bad-time");
});

const nextToLast = (play: Play): Play =>
  gameOf(play).turnIndex + 1 < gameOf(play).turnPlan.length ? nextToLast(nextTurn(play)) : play;

test("AGD4: the least essential turn to come is dropped, and stays dropped", () => {
  const play = planning();
  const { turnPlan } = gameOf(play);
  const dropped = replanned(play, { kind: "drop-turn" });
  const left = gameOf(dropped).turnPlan;
  expect(left).toHaveLength(turnPlan.length - 1);
  const gone = turnPlan.find((n) => !left.includes(n));
  const essential = (n: number | undefined) => tiny.turns.find((turn) => turn.n === n)?.essential ?? 0;
  expect(essential(gone)).toBe(Math.max(...turnPlan.slice(1).map(essential)));
  expect(room(dropped).scene?.turnsPlanned).toBe(left.length);
  expect(gameOf(replanned(dropped, { kind: "as-planned" })).turnPlan).toEqual(left);
  const last = nextToLast(dropped);
  given(last)
    .when(HOST, replan({ kind: "drop-turn" }))
    .refused("bad-time");
});

test("AGD5: a merged turn goes from the lock to adjudication and shows its open moves there", () => {
  const locked = replanned(bothMove("locked"), { kind: "merge-reveal", turns: "one" });
  expect(whiteCell(locked).agenda?.plan.merged).toEqual([0]);
  const step = { type: "AdvancePhase", from: "locked", turnIndex: 0 } as const;
  const settled = given(locked).when(HOST, step).tells("MoveRevealed", "PhaseStarted", "ProposalDrawn");
  expect(gameOf(settled).phase).toBe("adjudication");
  expect(last(settled, "PhaseStarted").clock).toMatchObject({ endsAt: settled.now + MINUTES.adjudication });
  expect(finish({ ...locked, now: locked.now })).toBe(finish(bothMove("locked")) - MINUTES.reveal);
  const rest = replanned(settled, { kind: "merge-reveal", turns: "rest" });
  expect(gameOf(rest).merged).toHaveLength(gameOf(rest).turnPlan.length);
  given(rest)
    .when(HOST, replan({ kind: "merge-reveal", turns: "one" }))
    .refused("bad-time");
});

test("AGD6: first lengths come back, and the plan does not go back with a step", () => {
  const play = planning();
  const short = replanned(play, { kind: "shorten", byMs: 300_000 });
  const n = gameOf(short).steps.at(-1)?.n ?? 0;
  const undone = after(short, [HOST, { type: "UndoStep", n, reason: "" }]);
  expect(gameOf(undone).phase).toBe("talks");
  expect(gameOf(undone).durations).toEqual(gameOf(short).durations);
  expect(gameOf(replanned(undone, { kind: "as-planned" })).durations).toEqual(MINUTES);
});

test("AGD7: what is said before is what then is", () => {
  const play = planning();
  const ways: readonly How[] = [
    { kind: "shorten", byMs: 300_000 },
    { kind: "finish-at", at: finish(play) + 600_000 },
    { kind: "drop-turn" },
    { kind: "merge-reveal", turns: "one" },
    { kind: "merge-reveal", turns: "rest" },
  ];
  for (const how of ways) {
    const done = replanned(play, how);
    const foretold = foretell(room(play), how, done.now);
    expect(foretold?.finish, how.kind).toBeDefined();
    expect(Math.abs((foretold?.finish ?? 0) - finish(done)), how.kind).toBeLessThan(
      tiny.turns.length * 7 * 2_500,
    );
  }
  const short = replanned(play, { kind: "shorten", byMs: 300_000 });
  const back = foretell(room(short), { kind: "as-planned" }, short.now);
  expect(back?.finish).toBe(finish({ ...replanned(short, { kind: "as-planned" }), now: short.now }));
  expect(back?.pace).toBeGreaterThan(1);
});

test("AGD7: nothing is offered where nothing of the kind is left", () => {
  const play = planning();
  expect(foretell(room(play), { kind: "as-planned" }, play.now)).toBeNull();
  expect(foretell(room(lobbyOf()), { kind: "drop-turn" }, 0)).toBeNull();
  const over = until(nextToLast(play), "consequences");
  const ways: readonly How[] = [
    { kind: "shorten", byMs: 60_000 },
    { kind: "drop-turn" },
    { kind: "merge-reveal", turns: "one" },
    { kind: "merge-reveal", turns: "rest" },
  ];
  for (const how of ways) expect(foretell(room(over), how, over.now), how.kind).toBeNull();
});
