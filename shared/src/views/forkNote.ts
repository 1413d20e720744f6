import type { Millis } from "../engine/ids.ts";
import type { Phase } from "../engine/phases.ts";

/** Where a session left the play that it goes on from. */
export type ForkNote = {
  readonly sessionId: string;
  readonly title: string;
  /** Where the other play was left; −1 before its first turn. */
  readonly turnIndex: number;
  readonly phase: Phase;
  readonly at: Millis;
  /** Rulings of the other play, whose dice were its own. */
  readonly ruledBefore: readonly string[];
};
