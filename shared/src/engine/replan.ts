// How the white cell may lay out the rest of the session anew.
import type { Millis } from "./ids.ts";
import type { Durations } from "./phases.ts";

export type Replan =
  /** All that is to come takes more or less time, so that play ends at this moment. */
  | { readonly kind: "finish-at"; readonly at: Millis }
  /** All that is to come together takes so much less. */
  | { readonly kind: "shorten"; readonly byMs: Millis }
  /** Of the turns that are to come, the least essential is not played. */
  | { readonly kind: "drop-turn" }
  /** Moves are revealed when they are settled: in this turn (after its reveal, in the next), or in all to come. */
  | { readonly kind: "merge-reveal"; readonly turns: "one" | "rest" }
  /** Phases to come last as they did in the beginning, and nothing is merged. Dropped turns stay dropped. */
  | { readonly kind: "as-planned" };

/** Lays out the rest of the session anew. */
export type AgendaCommand = { readonly type: "ReplanAgenda"; readonly how: Replan };

/** The rest of the session was laid out anew; everybody sees how long phases last. */
export type AgendaEvent = {
  readonly type: "AgendaReplanned";
  readonly how: Replan;
  readonly turnPlan: readonly number[];
  readonly durations: Durations;
  readonly merged: readonly number[];
};
