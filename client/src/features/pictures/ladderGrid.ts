// Where rungs, thresholds and the path stand, as fractions of the picture, so that the marker can move by transform.
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { LadderStep } from "./ladderSteps.ts";

type Ladder = Scene["ladder"];
type Place = { readonly top: number; readonly height: number };

export type LadderGrid = {
  /** Height of the whole in rungs. */
  readonly units: number;
  /** Highest first. */
  readonly rungs: readonly (Place & { readonly rung: Ladder["rungs"][number] })[];
  readonly thresholds: readonly (Place & { readonly threshold: Ladder["thresholds"][number] })[];
};

/** A threshold takes `threshold` of a rung's height, between the rung it is above and the next. */
export function ladderGrid(ladder: Ladder, threshold: number): LadderGrid {
  const above = (n: number) => ladder.thresholds.find((each) => each.above === n);
  const units = ladder.rungs.length + threshold * ladder.rungs.filter(({ n }) => above(n)).length;
  const rungs: LadderGrid["rungs"][number][] = [];
  const thresholds: LadderGrid["thresholds"][number][] = [];
  let top = 0;
  for (const rung of [...ladder.rungs].sort((a, b) => b.n - a.n)) {
    const line = above(rung.n);
    if (line) {
      thresholds.push({ threshold: line, top: top / units, height: threshold / units });
      top += threshold;
    }
    rungs.push({ rung, top: top / units, height: 1 / units });
    top += 1;
  }
  return { units, rungs, thresholds };
}

export type Tread = {
  readonly turnIndex: number;
  readonly rung: number;
  /** All from 0 to 1, from the left and from the top. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** False where its number would touch the one beside it: of turns that held a rung the first says its own. */
  readonly numbered: boolean;
  /** Where its number has more room: under a tread between two higher ones, else above it. */
  readonly side: "above" | "below";
};

/** Half a day of play fits without the path being squeezed. */
const USUAL = 7;

/** PIC2: a tread for the start and one for every turn, all of one width; the line then runs on to the marker. */
export function treads(
  grid: LadderGrid,
  steps: readonly LadderStep[],
  numbers: "all" | "sparse" = "all",
): readonly Tread[] {
  const width = 1 / Math.max(USUAL, steps.length);
  return steps.flatMap(({ turnIndex, rung }, at) => {
    const y = middleOf(grid, rung);
    const numbered = turnIndex >= 0 && (numbers === "all" || rung !== steps[at - 1]?.rung);
    const dips = (steps[at - 1]?.rung ?? 0) > rung && (steps[at + 1]?.rung ?? 0) > rung;
    const side = dips ? "below" : "above";
    return y === null ? [] : [{ turnIndex, rung, y, from: at * width, to: (at + 1) * width, numbered, side }];
  });
}

export function middleOf({ rungs }: LadderGrid, n: number): number | null {
  const row = rungs.find(({ rung }) => rung.n === n);
  return row ? row.top + row.height / 2 : null;
}
