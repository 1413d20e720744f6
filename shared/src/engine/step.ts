// One press of the white cell that can be taken back, as it is told and recorded.
import type { Millis, TeamId } from "./ids.ts";

/** What was done in one command that can be taken back. */
export type StepKind =
  | "start"
  | "phase"
  | "reveal"
  | "assessment"
  | "roll"
  | "ruling"
  | "rest"
  | "adjustment"
  | "inject"
  | "script"
  | "play-on"
  | "answer";

/** `n` counts the steps of a session and is never used twice; `about` is the phase left, or a title. */
export type StepMark = {
  readonly n: number;
  readonly kind: StepKind;
  readonly about: string;
  readonly at: Millis;
};

/** Who learned anything of a step, and so learns that it is taken back. */
export type Hearers = "public" | "control" | readonly TeamId[];

/** The parts of a game that a step may change. */
export type SituationPart =
  | "phase"
  | "turnPlan"
  | "turnIndex"
  | "phaseSince"
  | "clock"
  | "indicators"
  | "peaks"
  | "troughs"
  | "resources"
  | "flags"
  | "pending"
  | "injectsReleased"
  | "injectsKept"
  | "news"
  | "newsRead"
  | "held"
  | "uses"
  | "momentum"
  | "highestRung"
  | "drafts"
  | "orders"
  | "revealed"
  | "assessments"
  | "rolls"
  | "rulings"
  | "exposed"
  | "reactions"
  | "debates"
  | "council"
  | "intents"
  | "readings"
  | "path"
  | "unreported"
  | "crossedRedLines"
  | "stop"
  | "violations";
