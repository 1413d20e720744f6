// What the record says of steps.
import type { Clock } from "../game.ts";
import type { PersonId } from "../ids.ts";
import type { Hearers, StepMark } from "../step.ts";

export type StepEvent =
  /** What follows in this command can be taken back together. */
  | { readonly type: "StepOpened"; readonly step: StepMark; readonly to: Hearers }
  /** The last step was taken back: what it changed stands as before it. Nothing is erased from the record. */
  | {
      readonly type: "StepUndone";
      readonly step: StepMark;
      readonly by: PersonId;
      readonly reason: string;
      readonly clock: Clock;
      readonly turnPlan: readonly number[];
    };
