import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { Report } from "@whitecell/shared/views/view.ts";
import { lastReports, readingChange } from "../pictures/readingChange.ts";

type Ordered = {
  /** Those the room is told of: what moved comes first, each part in the scenario's order. */
  readonly indicators: Scene["indicators"];
  readonly moved: number;
};

/** The report of the turn's end in the order in which a room reads it. */
export function movedFirst(scene: Scene, reports: readonly Report[]): Ordered {
  const { now, before } = lastReports(reports);
  const told = scene.indicators.flatMap((indicator) => {
    const reading = now?.readings.find((each) => each.indicator === indicator.id);
    if (!reading) return [];
    const old = before?.readings.find((each) => each.indicator === indicator.id);
    const { direction } = readingChange(scene.bands, old, reading);
    return [{ indicator, moves: direction === "up" || direction === "down" }];
  });
  const moved = told.filter(({ moves }) => moves);
  const same = told.filter(({ moves }) => !moves);
  return { indicators: [...moved, ...same].map(({ indicator }) => indicator), moved: moved.length };
}
