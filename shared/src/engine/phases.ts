// The steps of a session and of a turn, and how long each lasts by template.
import type { Millis } from "./ids.ts";

export const TURN_PHASES = [
  "situation",
  "talks",
  "planning",
  "locked",
  "reveal",
  "adjudication",
  "consequences",
] as const;
export type TurnPhase = (typeof TURN_PHASES)[number];
export type Phase = "lobby" | TurnPhase | "ended";

export type Durations = Readonly<Record<TurnPhase, Millis>>;
export type TemplateId = "half-day" | "classroom" | "demo" | "custom";
export type Template = { readonly id: TemplateId; readonly turns: number; readonly durations: Durations };

const minutes = (
  situation: number,
  talks: number,
  planning: number,
  locked: number,
  reveal: number,
  adjudication: number,
  consequences: number,
): Durations => {
  const list = [situation, talks, planning, locked, reveal, adjudication, consequences];
  return Object.fromEntries(TURN_PHASES.map((phase, i) => [phase, (list[i] ?? 0) * 60_000])) as Durations;
};

/** 6 × 30, 4 × 15 and 3 × 5 minutes. */
export const TEMPLATES: Readonly<Record<Exclude<TemplateId, "custom">, Template>> = {
  "half-day": { id: "half-day", turns: 6, durations: minutes(3, 4, 8, 1, 2, 9, 3) },
  classroom: { id: "classroom", turns: 4, durations: minutes(1, 2, 5, 0.5, 1, 4, 1.5) },
  demo: { id: "demo", turns: 3, durations: minutes(0.5, 0.5, 2, 0.25, 0.5, 0.75, 0.5) },
};
