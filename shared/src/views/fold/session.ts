// The session as a whole: how it opens and ends, its plan, and the steps that can be taken back.
import { openAgenda, replanned } from "../agendaView.ts";
import { steppedBack, withCheckpoint } from "../checkpoints.ts";
import { openControl } from "../controlDesk.ts";
import { forked } from "../forkView.ts";
import { openTeam } from "../teamDesk.ts";
import type { Folders } from "./folder.ts";

export const sessionFolders: Folders<
  | "SceneSet"
  | "SettingsChanged"
  | "SessionEnded"
  | "ReplayPublished"
  | "ForkTold"
  | "AgendaReplanned"
  | "AgendaChanged"
  | "StepOpened"
  | "StepMarked"
  | "StepUndone"
  | "StepTakenBack"
> = {
  SceneSet: (view, { scene, settings, brief, scenario, options }) => ({
    ...view,
    ...openAgenda(scene),
    scene,
    settings,
    team: brief ? openTeam(brief) : null,
    control: scenario ? openControl(scenario, options, scene.turnsPlanned) : null,
  }),
  SettingsChanged: (view, { settings }) => ({ ...view, settings }),
  SessionEnded: (view, { verdict, label, text, triangle, seed }) => ({
    ...view,
    phase: "ended",
    clock: { state: "stopped" },
    ending: { verdict, label, text, triangle, seed: seed.kind === "secret" ? seed.key : "" },
  }),
  ReplayPublished: (view, { scope }) => ({ ...view, published: scope }),

  ForkTold: forked,
  AgendaReplanned: (view, { turnPlan, ...plan }) => replanned(view, { ...plan, turns: turnPlan.length }),
  AgendaChanged: (view, { turnsPlanned: turns, ...plan }) => replanned(view, { ...plan, turns }),
  StepOpened: withCheckpoint,
  StepMarked: withCheckpoint,
  StepUndone: (view, { clock, turnPlan, step: { kind }, reason }, at) =>
    steppedBack(view, { clock, turnsPlanned: turnPlan.length, said: { at, kind, reason } }),
  StepTakenBack: (view, { clock, turnsPlanned, kind, reason }, at) =>
    steppedBack(view, { clock, turnsPlanned, said: { at, kind, reason } }),
};
