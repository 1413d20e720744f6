// The scale on which odds and rolls are drawn.
import type { Grade, Odds } from "@whitecell/shared/engine/card.ts";

export const GRADES: readonly Grade[] = ["success", "partial", "failure"];

/** What a roll from 0 to 99 comes to by itself: success first, then partial success. */
export const cameAs = ([success, partial]: Odds, roll: number): Grade =>
  roll < success ? "success" : roll < success + partial ? "partial" : "failure";
