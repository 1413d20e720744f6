// Readings over turns as small multiples: one x for all (turns), one y for all (0 to 100).
import type { Reading } from "@whitecell/shared/engine/readings.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { Report } from "@whitecell/shared/views/view.ts";
import { meterReading, type ReadingChange, readingChange, readingWord } from "./readingChange.ts";

export type TrackReport = Pick<Report, "turnIndex" | "readings"> & {
  /** "now" is between the two at which reports are made: the white cell's own, while a turn runs. */
  readonly moment: Report["moment"] | "now";
};

/** What one report says. `x` from 0 to 1; `from` and `to` in points, the same when the number is known. */
export type TrackPoint = { readonly x: number; readonly from: number; readonly to: number };

export type TrackStretch =
  | { readonly kind: "line"; readonly points: readonly TrackPoint[] }
  | {
      readonly kind: "band";
      readonly x: number;
      readonly until: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "unknown"; readonly x: number; readonly until: number };

export type TrackCause = { readonly turnIndex: number; readonly text: string };

export type Track = {
  readonly indicator: Scene["indicators"][number];
  readonly stretches: readonly TrackStretch[];
  /** Null when the last report says nothing of it. */
  readonly last: TrackPoint | null;
  readonly exact: boolean;
  readonly word: string | null;
  readonly change: ReadingChange | null;
  /** Newest first. */
  readonly causes: readonly TrackCause[];
  /** Every report in words, oldest first. */
  readonly said: readonly { readonly report: TrackReport; readonly word: string | null }[];
};

/** The half of its turn that a report speaks for: a number stands in the middle of it, a band lasts from its beginning. */
const HALF = { start: 0, now: 0.5, end: 0.5 } as const;

export const turnsShown = (scene: Pick<Scene, "turnsPlanned">, reports: readonly TrackReport[]): number =>
  Math.max(1, scene.turnsPlanned, ...reports.map(({ turnIndex }) => turnIndex + 1));

/** PIC4: where a report stands on the axis depends on its turn alone, so that all tracks align. */
const halfOf = ({ turnIndex, moment }: TrackReport, turns: number): number =>
  (turnIndex + HALF[moment]) / turns;
const xOf = (report: TrackReport, turns: number): number => halfOf(report, turns) + 0.25 / turns;

/** Boundaries between turns passed when a report was made. */
const boundary = ({ turnIndex, moment }: TrackReport): number => turnIndex + (moment === "end" ? 1 : 0);

/** TBL5: "changed" means since the start of the last full turn; null when there was none. */
export function comparedWith(reports: readonly TrackReport[]): TrackReport | null {
  const last = reports.at(-1);
  if (!last) return null;
  const until = last.turnIndex - (last.moment === "start" ? 1 : 0);
  return reports.slice(0, -1).findLast((report) => boundary(report) <= until) ?? null;
}

/** One track for each indicator that this viewer was ever told, in the scene's order. */
export function tracksOf(scene: Scene, reports: readonly TrackReport[]): readonly Track[] {
  const turns = turnsShown(scene, reports);
  const compared = comparedWith(reports);
  return scene.indicators.flatMap((indicator): readonly Track[] => {
    const said = reports.map((report) => ({
      report,
      reading: report.readings.find((reading) => reading.indicator === indicator.id),
    }));
    if (said.every(({ reading }) => reading === undefined)) return [];
    const now = said.at(-1)?.reading;
    const before = compared ? said[reports.indexOf(compared)]?.reading : undefined;
    const stretches = stretchesOf(scene, said, turns);
    return [
      {
        indicator,
        stretches,
        last: now ? pointOf(scene, now, xOf(said.at(-1)?.report ?? START, turns)) : null,
        exact: now?.sight === "exact" && now.value !== null,
        word: now ? readingWord(scene.bands, now) : null,
        change: now && compared ? readingChange(scene.bands, before, now) : null,
        causes: causesOf(said),
        said: said.map(({ report, reading }) => ({
          report,
          word: reading ? readingWord(scene.bands, reading) : null,
        })),
      },
    ];
  });
}

const START: TrackReport = { turnIndex: 0, moment: "start", readings: [] };
type Said = { readonly report: TrackReport; readonly reading: Reading | undefined };

function pointOf(scene: Scene, reading: Reading, x: number): TrackPoint {
  const met = meterReading(scene.bands, reading);
  return met.sight === "exact" ? { x, from: met.value, to: met.value } : { x, from: met.from, to: met.to };
}

/** A number is a point on a line; a band lasts until the next report; nothing told is a gap that is shown. */
function stretchesOf(scene: Scene, said: readonly Said[], turns: number): readonly TrackStretch[] {
  const stretches: TrackStretch[] = [];
  said.forEach(({ report, reading }, at) => {
    const x = halfOf(report, turns);
    const next = said[at + 1];
    const until = next ? halfOf(next.report, turns) : x + 0.5 / turns;
    const last = stretches.at(-1);
    if (!reading) {
      if (last?.kind === "unknown") stretches[stretches.length - 1] = { ...last, until };
      else stretches.push({ kind: "unknown", x, until });
      return;
    }
    const point = pointOf(scene, reading, xOf(report, turns));
    if (reading.sight === "exact" && reading.value !== null) {
      if (last?.kind === "line")
        stretches[stretches.length - 1] = { ...last, points: [...last.points, point] };
      else stretches.push({ kind: "line", points: [point] });
      return;
    }
    if (last?.kind === "band" && last.from === point.from && last.to === point.to)
      stretches[stretches.length - 1] = { ...last, until };
    else stretches.push({ kind: "band", x, until, from: point.from, to: point.to });
  });
  return stretches;
}

function causesOf(said: readonly Said[]): readonly TrackCause[] {
  return said
    .flatMap(({ report, reading }) =>
      (reading?.causes ?? []).map((text) => ({ turnIndex: report.turnIndex, text })),
    )
    .reverse();
}
