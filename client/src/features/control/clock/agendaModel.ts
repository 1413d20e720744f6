// The run sheet as rows of words: what was planned, what was, what is expected.
import type { Millis } from "@whitecell/shared/engine/ids.ts";
import type { TurnPhase } from "@whitecell/shared/engine/phases.ts";
import type { Agenda, AgendaRow } from "@whitecell/shared/engine/timetable.ts";

const MINUTE = 60_000;

export type SheetState = "done" | "here" | "left-out" | "merged" | "to-come";
export type SheetRow = {
  readonly id: string;
  readonly phase: TurnPhase;
  readonly state: SheetState;
  readonly plannedAt: Millis | null;
  readonly plannedMs: Millis | null;
  /** When it began, or is expected to. */
  readonly at: Millis;
  readonly ms: Millis;
  /** Against the plan, in whole minutes; null without one. */
  readonly off: number | null;
};
export type SheetTurn = { readonly turnIndex: number; readonly rows: readonly SheetRow[] };

/** Whole minutes, so that seconds do not flicker: half a minute counts as one. */
export const wholeMinutes = (ms: Millis): number => Math.round(ms / MINUTE) + 0;

function stateOf(row: AgendaRow, isHere: boolean): SheetState {
  if (isHere) return "here";
  if (row.endedAt !== null) return "done";
  // What is expected to end when it begins takes no time: merged, or passed over.
  if (row.expectedEnd === row.expectedAt && row.plannedMs !== 0)
    return row.phase === "reveal" ? "merged" : "left-out";
  return "to-come";
}

/** AGD1: by turn, in order. */
export function sheetOf({ rows }: Agenda, here: { turnIndex: number; phase: string }): readonly SheetTurn[] {
  const turns = new Map<number, SheetRow[]>();
  for (const row of rows) {
    const { turnIndex, phase, plannedAt, plannedMs, expectedAt, expectedEnd } = row;
    const isHere = turnIndex === here.turnIndex && phase === here.phase;
    const state = stateOf(row, isHere);
    const sofar = turns.get(turnIndex) ?? [];
    sofar.push({
      id: `${turnIndex}:${phase}`,
      phase,
      state,
      plannedAt,
      plannedMs,
      at: expectedAt,
      ms: expectedEnd - expectedAt,
      off: plannedAt === null ? null : wholeMinutes(expectedAt - plannedAt),
    });
    turns.set(turnIndex, sofar);
  }
  return [...turns].map(([turnIndex, all]) => ({ turnIndex, rows: all }));
}

/** The moment of today, or of tomorrow where that is over, that somebody typed as hh:mm. */
export function momentOf(typed: string, now: Millis): Millis | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(typed.trim());
  if (!found) return null;
  const day = new Date(now);
  day.setHours(Number(found[1]), Number(found[2]), 0, 0);
  const at = day.getTime();
  return at > now ? at : at + 24 * 60 * MINUTE;
}
