import { holds } from "./conditions.ts";
import type { Standing } from "./standing.ts";

/** The highest rung whose condition holds. Teams may skip rungs and climb down. */
export function currentRung(standing: Standing): number {
  let highest = 0;
  for (const rung of standing.scenario.ladder.rungs) {
    if (rung.n > highest && holds(rung.if, standing)) highest = rung.n;
  }
  return highest;
}

/** Whether a move that pushes to `rung` leaps from where the ladder stands now. */
export const leaps = (rung: number, standing: Standing): boolean =>
  rung - currentRung(standing) >= standing.scenario.model.leap.gap;
