import type { Replan } from "@whitecell/shared/engine/replan.ts";

/** What became of the plan, as a sentence. */
export const replans: Readonly<Record<Replan["kind"], string>> = {
  "finish-at": "The rest was laid out anew, to finish on time.",
  shorten: "The rest was made shorter, evenly.",
  "drop-turn": "A turn was dropped.",
  "merge-reveal": "Moves are shown when they are settled.",
  "as-planned": "Phases last as they did in the beginning.",
};
