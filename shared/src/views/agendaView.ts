// The run sheet as everybody may know it: how long phases last, how many turns are played, when each phase began.
import type { Millis } from "../engine/ids.ts";
import { type Phase, TURN_PHASES, type TurnPhase } from "../engine/phases.ts";
import { type Agenda, agendaAt, type Plan } from "../engine/timetable.ts";
import type { Scene } from "./scene.ts";
import type { View } from "./view.ts";

type Planned = Pick<View, "scene" | "agenda">;

export function openAgenda({ turnsPlanned: turns, durations }: Scene): Pick<View, "agenda"> {
  const plan: Plan = { turns, durations, merged: [] };
  return { agenda: { first: plan, plan, begun: [] } };
}

const inTurn = (phase: Phase): phase is TurnPhase => (TURN_PHASES as readonly Phase[]).includes(phase);

export function begun(
  { agenda }: View,
  { phase, turnIndex, at }: { phase: Phase; turnIndex: number; at: Millis },
): Pick<View, "agenda"> {
  if (!agenda || !inTurn(phase)) return { agenda };
  return { agenda: { ...agenda, begun: [...agenda.begun, { turnIndex, phase, at }] } };
}

export function withTurns({ scene, agenda }: View, turns: number): Planned {
  return {
    scene: scene && { ...scene, turnsPlanned: turns },
    agenda: agenda && { ...agenda, plan: { ...agenda.plan, turns } },
  };
}

export const replanned = (view: View, { turns, durations, merged }: Plan): View => ({
  ...view,
  scene: view.scene && { ...view.scene, turnsPlanned: turns },
  agenda: view.agenda && { ...view.agenda, plan: { turns, durations, merged } },
});

/** The session against real time, as this viewer may know it; null before play and after it. */
export function agendaOf({ agenda, turn, phase, clock }: View, now: Millis): Agenda | null {
  if (!agenda || !turn || !inTurn(phase)) return null;
  return agendaAt({ ...agenda, here: { turnIndex: turn.index, phase }, clock }, now);
}
