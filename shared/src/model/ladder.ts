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

/** The rung from which this turn's moves climb: the one at which the last turn ended, at first the lowest. */
const footing = ({ path, scenario }: Pick<Standing, "path" | "scenario">): number =>
  path.at(-1)?.rung ?? scenario.ladder.rungs[0]?.n ?? 0;

/** RULE9: whether a move that pushes to `rung` skips so many rungs that it is a leap. */
export const leaps = (rung: number, standing: Pick<Standing, "path" | "scenario">): boolean =>
  rung - footing(standing) >= standing.scenario.model.leap.gap;
