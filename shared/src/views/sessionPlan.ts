// What a host chooses before there is a session: the phases of a turn, and how long they last by template.
import { type Durations, TEMPLATES, type TemplateId, TURN_PHASES, type TurnPhase } from "../engine/phases.ts";

export const phasesOfTurn: readonly TurnPhase[] = TURN_PHASES;

export type SessionPlan = { readonly turns: number; readonly durations: Durations };

/** Turns and lengths of a template that has them. */
export const planOf = (template: Exclude<TemplateId, "custom">): SessionPlan => TEMPLATES[template];
