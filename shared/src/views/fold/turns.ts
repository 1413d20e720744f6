// Turns as they open, with their phases, their reports and the clock.

import type { ClockEvent } from "../../engine/events/turn.ts";
import type { Clock } from "../../engine/game.ts";
import { begun, withTurns } from "../agendaView.ts";
import { withRings } from "../theatreView.ts";
import type { View } from "../view.ts";
import type { Folders } from "./folder.ts";

type Opened = Omit<NonNullable<View["turn"]>, "focus">;
const opened = (view: View, event: Opened, focus: string | null): View => {
  const { index, n, title, from, to, briefing, violations } = event;
  return { ...view, ready: {}, turn: { index, n, title, from, to, briefing, focus, violations } };
};

const rang = (clock: Clock): Clock => (clock.state === "running" ? { ...clock, rang: true } : clock);

export const turnFolders: Folders<
  "TurnStarted" | "TurnOpened" | "PhaseStarted" | "SituationReported" | "SituationTold" | "PlayedOn"
> = {
  TurnStarted: (view, event) => opened(view, event, null),
  TurnOpened: (view, event) => opened(view, event, event.focus),
  PhaseStarted: (view, { phase, turnIndex, clock }, at) => ({
    ...view,
    ...begun(view, { phase, turnIndex, at }),
    phase,
    clock,
    ready: phase === "planning" ? {} : view.ready,
  }),
  SituationReported: (view, { turnIndex, moment, rings, rung, highestRung, triangle }) => ({
    ...view,
    reports: [...view.reports, { turnIndex, moment, readings: [], rung, highestRung, triangle }],
    theatre: withRings(view.theatre, rings.control ?? []),
  }),
  SituationTold: (view, { turnIndex, moment, readings, rings, rung, highestRung, triangle }) => ({
    ...view,
    reports: [...view.reports, { turnIndex, moment, readings, rung, highestRung, triangle }],
    theatre: withRings(view.theatre, rings),
  }),
  PlayedOn: (view, { extraTurn }) => ({
    ...view,
    ...withTurns(view, (view.scene?.turnsPlanned ?? 0) + (extraTurn === null ? 0 : 1)),
  }),
};

export const clockFolders: Folders<ClockEvent["type"]> = {
  ClockPaused: (view, { reason, remainingMs }) => ({
    ...view,
    clock: { state: "paused", reason, remainingMs, rang: view.clock.state !== "stopped" && view.clock.rang },
  }),
  ClockResumed: (view, { endsAt }) => ({
    ...view,
    clock: { state: "running", endsAt, rang: view.clock.state === "paused" && view.clock.rang },
  }),
  ClockAdjusted: (view, { clock }) => ({ ...view, clock }),
  BellRang: (view) => ({ ...view, clock: rang(view.clock) }),
  OutageBridged: (view, { clock, lostMs }, at) => ({
    ...view,
    clock,
    outages: [...view.outages, { at, lostMs }],
  }),
};
