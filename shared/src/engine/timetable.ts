// The plan of the session against real time: what was planned, what was, and when it will end.
import { sum } from "../lib/numbers.ts";
import type { Clock } from "./game.ts";
import type { Millis } from "./ids.ts";
import { type Durations, TURN_PHASES, type TurnPhase } from "./phases.ts";

/** How the rest of the session is laid out now. Phases that have begun are past planning. */
export type Plan = {
  readonly turns: number;
  readonly durations: Durations;
  /** Turns whose moves are revealed when they are settled. */
  readonly merged: readonly number[];
};
export type Begun = { readonly turnIndex: number; readonly phase: TurnPhase; readonly at: Millis };

export type AgendaRow = {
  readonly turnIndex: number;
  readonly phase: TurnPhase;
  /** By the plan with which play began; null for a turn that was added later. */
  readonly plannedAt: Millis | null;
  readonly plannedMs: Millis | null;
  readonly startedAt: Millis | null;
  readonly endedAt: Millis | null;
  /** When a phase that is running or to come will begin and end, as things stand. */
  readonly expectedAt: Millis;
  readonly expectedEnd: Millis;
};
export type Agenda = {
  readonly rows: readonly AgendaRow[];
  readonly plannedFinish: Millis;
  readonly expectedFinish: Millis;
  /** Positive when the session runs late. */
  readonly lateMs: Millis;
};

type Spot = { readonly turnIndex: number; readonly phase: TurnPhase };
const place = ({ turnIndex, phase }: Spot): number =>
  turnIndex * TURN_PHASES.length + TURN_PHASES.indexOf(phase);

/** Every phase of these turns, in order. */
const spotsOf = (turns: number): readonly Spot[] =>
  Array.from({ length: turns }, (_, turnIndex) => TURN_PHASES.map((phase) => ({ turnIndex, phase }))).flat();

export const lengthIn = ({ durations, merged }: Plan, { turnIndex, phase }: Spot): Millis =>
  phase === "reveal" && merged.includes(turnIndex) ? 0 : durations[phase];

/** What is left of the phase that runs now. */
const leftOf = (clock: Clock, now: Millis): Millis => {
  if (clock.state === "running") return Math.max(0, clock.endsAt - now);
  return clock.state === "paused" ? clock.remainingMs : 0;
};

/** The phases that have not begun. */
export const toCome = (plan: Plan, now: Spot): readonly Spot[] =>
  spotsOf(plan.turns).filter((spot) => place(spot) > place(now));

/** When play ends, if every phase that is to come takes its time. */
export const finishOf = (plan: Plan, here: Spot, { clock, now }: { clock: Clock; now: Millis }): Millis =>
  now + leftOf(clock, now) + sum(toCome(plan, here), (spot) => lengthIn(plan, spot));

export type AgendaOf = {
  /** The plan with which play began. */
  readonly first: Plan;
  readonly plan: Plan;
  /** Every start of a phase, in order; a phase that was taken back may begin twice. */
  readonly begun: readonly Begun[];
  readonly here: Spot;
  readonly clock: Clock;
};

/** AGD1: the run sheet at this moment; null before play. */
export function agendaAt({ first, plan, begun, here, clock }: AgendaOf, now: Millis): Agenda | null {
  const [opening] = begun;
  if (!opening) return null;
  const starts = new Map<number, Millis>();
  // A phase that has been taken back has not begun.
  for (const each of begun) if (place(each) <= place(here)) starts.set(place(each), each.at);
  let planned = opening.at;
  let expected = opening.at;
  const rows: AgendaRow[] = [];
  for (const spot of spotsOf(Math.max(plan.turns, here.turnIndex + 1))) {
    const known = spot.turnIndex < first.turns;
    const plannedMs = known ? first.durations[spot.phase] : null;
    const startedAt = starts.get(place(spot)) ?? null;
    const isHere = place(spot) === place(here);
    const next = [...starts].filter(([at]) => at > place(spot)).map(([, at]) => at);
    const endedAt = startedAt !== null && !isHere ? (next[0] ?? null) : null;
    const skipped = startedAt === null && place(spot) < place(here);
    const expectedAt = startedAt ?? expected;
    const left = isHere ? Math.max(now, expectedAt) + leftOf(clock, now) : expectedAt + lengthIn(plan, spot);
    const expectedEnd = endedAt ?? (skipped ? expectedAt : left);
    rows.push({
      ...spot,
      plannedAt: known ? planned : null,
      plannedMs,
      startedAt,
      endedAt,
      expectedAt,
      expectedEnd,
    });
    planned += plannedMs ?? 0;
    expected = expectedEnd;
  }
  const plannedFinish = opening.at + sum(spotsOf(first.turns), (spot) => lengthIn(first, spot));
  return { rows, plannedFinish, expectedFinish: expected, lateMs: expected - plannedFinish };
}
