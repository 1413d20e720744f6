import { decide } from "@whitecell/shared/engine/decide.ts";
import type { Clock } from "@whitecell/shared/engine/game.ts";
import { expect, test } from "vitest";
import { room, whiteCell } from "../support/feeds.ts";
import { after, eventsOf, gameOf, HOST, type Play, SYSTEM, until } from "../support/play.ts";
import { BOARD, given, lobbyOf, planning } from "../support/rulebook.ts";

const clockOf = (play: Play): Clock => gameOf(play).clock;
/** The moment at which a running clock ends. */
const endOf = (play: Play): number => {
  const clock = clockOf(play);
  return clock.state === "running" ? clock.endsAt : Number.NaN;
};
/** The play a second before this moment, so that the next command falls on it. */
const at = (play: Play, moment: number): Play => ({ ...play, now: moment - 1000 });
const bell = (play: Play) => {
  const { phase, turnIndex } = gameOf(play);
  return { type: "RingBell", phase, turnIndex } as const;
};
const pause = { type: "PauseClock", reason: "Tea." } as const;

test("CLK1: every phase starts a running clock of its own length, also after a pause", () => {
  const play = after(planning(), [HOST, pause]);
  const { turnIndex, durations } = gameOf(play);
  const next = after(play, [HOST, { type: "AdvancePhase", from: "planning", turnIndex }]);
  expect(clockOf(next)).toEqual({ state: "running", endsAt: next.now + durations.locked, rang: false });
  expect(clockOf(lobbyOf())).toEqual({ state: "stopped" });
});

test("CLK2: at the bell planning closes, and every other phase waits", () => {
  const play = planning();
  const rung = given(at(play, endOf(play)))
    .when(SYSTEM, bell(play))
    .tells("BellRang", "OrdersLocked", "PhaseStarted");
  expect(gameOf(rung).phase).toBe("locked");
  const talks = until(lobbyOf(), "talks");
  const waiting = given(at(talks, endOf(talks)))
    .when(SYSTEM, bell(talks))
    .tells("BellRang");
  expect(gameOf(waiting).phase).toBe("talks");
});

test("CLK5: a pause keeps what is left, and resuming goes on from there", () => {
  const play = planning();
  const left = endOf(play) - (play.now + 1000);
  const paused = given(play).when(HOST, pause).tells("ClockPaused");
  expect(clockOf(paused)).toMatchObject({ state: "paused", remainingMs: left });
  given(paused).when(HOST, pause).refused("bad-time");
  const later = given(at(paused, paused.now + 3_600_000))
    .when(HOST, { type: "ResumeClock" })
    .tells("ClockResumed");
  expect(endOf(later)).toBe(later.now + left);
  given(later).when(HOST, { type: "ResumeClock" }).refused("bad-time");
});

test("CLK6: time can be given and taken, and the clock never ends before now", () => {
  const play = planning();
  const adjust = (byMs: number) => ({ type: "AdjustClock", byMs }) as const;
  expect(endOf(given(play).when(HOST, adjust(60_000)).tells("ClockAdjusted"))).toBe(endOf(play) + 60_000);
  const short = given(play).when(HOST, adjust(-86_400_000)).accepted();
  expect(endOf(short)).toBe(short.now);
  const paused = after(play, [HOST, pause]);
  expect(clockOf(given(paused).when(HOST, adjust(-86_400_000)).accepted())).toMatchObject({ remainingMs: 0 });
  given(lobbyOf()).when(HOST, adjust(1)).refused("bad-time");
});

test("CLK6: time given after the bell counts from now, and then the bell may ring again", () => {
  const talks = until(lobbyOf(), "talks");
  const rung = after(at(talks, endOf(talks)), [SYSTEM, bell(talks)]);
  const given2 = given(rung).when(HOST, { type: "AdjustClock", byMs: 60_000 }).accepted();
  expect(endOf(given2)).toBe(given2.now + 60_000);
  const again = given(at(given2, endOf(given2)))
    .when(SYSTEM, bell(talks))
    .tells("BellRang");
  expect(eventsOf(again, "BellRang")).toHaveLength(2);
});

test("CLK4: a bell that had rung before an outage or a pause stays rung", () => {
  const talks = until(lobbyOf(), "talks");
  const rung = after(at(talks, endOf(talks)), [SYSTEM, bell(talks)]);
  const bridged = after(rung, [SYSTEM, { type: "BridgeOutage", lostMs: 90_000 }]);
  expect(clockOf(bridged)).toEqual(clockOf(rung));
  given(bridged).when(SYSTEM, bell(talks)).refused("bad-time");
  const resumed = after(rung, [HOST, pause], [HOST, { type: "ResumeClock" }]);
  given(resumed).when(SYSTEM, bell(talks)).refused("bad-time");
});

test("CLK3: an outage gives a running clock just the time that was lost", () => {
  const play = planning();
  const bridged = given(play).when(SYSTEM, { type: "BridgeOutage", lostMs: 90_000 }).tells("OutageBridged");
  expect(endOf(bridged)).toBe(endOf(play) + 90_000);
  const paused = after(play, [HOST, pause]);
  given(paused).when(SYSTEM, { type: "BridgeOutage", lostMs: 90_000 }).refused("bad-time");
});

test("CLK7: a bell that is early, late or stale is refused", () => {
  const play = planning();
  given(play).when(SYSTEM, bell(play)).refused("bad-time");
  const past = after(play, [HOST, { type: "AdvancePhase", from: "planning", turnIndex: 0 }]);
  given(at(past, endOf(play)))
    .when(SYSTEM, bell(play))
    .refused("phase-over");
  const decided = decide(gameOf(play), { actor: BOARD, at: endOf(play), command: bell(play) });
  expect(decided).toMatchObject({ ok: false, error: { code: "not-allowed" } });
});

test("CLK8: the reason for a pause may follow, and changes nothing else", () => {
  const talks = until(lobbyOf(), "talks");
  const rung = after(at(talks, endOf(talks)), [SYSTEM, bell(talks)]);
  const play = after(rung, [HOST, { type: "PauseClock", reason: "" }]);
  const said = given(play).when(HOST, pause).tells("ClockPaused");
  expect(clockOf(said)).toEqual({ ...clockOf(play), reason: "Tea." });
  expect(clockOf(said)).toMatchObject({ rang: true });
  expect(room(said).clock).toEqual(clockOf(said));
  given(said).when(HOST, pause).refused("bad-time");
});

test("CLK9: grace opens planning as it stood, and what is drafted then counts", () => {
  const play = after(planning(), [BOARD, { type: "SaveDraft", team: "board", rationale: "Late." }]);
  const locked = after(at(play, endOf(play)), [SYSTEM, bell(play)]);
  const n = gameOf(locked).steps.at(-1)?.n ?? 0;
  const open = after(
    locked,
    [HOST, { type: "UndoStep", n, reason: "Grace." }],
    [HOST, { type: "AdjustClock", byMs: 30_000 }],
  );
  expect(gameOf(open).phase).toBe("planning");
  expect(gameOf(open).drafts.board?.rationale).toBe("Late.");
  expect(endOf(open)).toBe(open.now + 30_000);
  const closed = given(at(open, endOf(open)))
    .when(SYSTEM, bell(open))
    .tells("BellRang", "OrdersLocked", "PhaseStarted");
  expect(eventsOf(closed, "OrdersLocked")).toHaveLength(2);
  expect(gameOf(closed).phase).toBe("locked");
});

test("CLK10: the desk knows what was done to the run of the session", () => {
  const talks = until(lobbyOf(), "talks");
  const rung = after(
    at(talks, endOf(talks)),
    [SYSTEM, bell(talks)],
    [HOST, { type: "AdjustClock", byMs: -60_000 }],
    [HOST, pause],
    [HOST, { type: "ResumeClock" }],
    [HOST, { type: "ReplanAgenda", how: { kind: "drop-turn" } }],
    [HOST, { type: "AdvancePhase", from: "talks", turnIndex: 0 }],
    [HOST, { type: "AdvancePhase", from: "planning", turnIndex: 0 }],
  );
  const n = gameOf(rung).steps.at(-1)?.n ?? 0;
  const back = after(rung, [HOST, { type: "UndoStep", n, reason: "Too early." }]);
  const done = whiteCell(back).control?.run.map(({ act }) => act);
  expect(done?.slice(-9)).toEqual([
    { kind: "bell", phase: "talks" },
    { kind: "adjusted", byMs: -60_000 },
    { kind: "paused", reason: "Tea." },
    { kind: "resumed" },
    { kind: "replanned", how: { kind: "drop-turn" } },
    { kind: "phase", phase: "planning" },
    { kind: "locked", closedBy: "white cell", byBell: [], holds: gameOf(rung).scenario.teamOrder },
    { kind: "phase", phase: "locked" },
    { kind: "undone", step: "phase", about: expect.any(String), reason: "Too early." },
  ]);
  expect(room(back).control).toBeNull();
});
