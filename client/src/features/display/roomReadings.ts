// The room's report in two parts: what changed, for everyone to talk about, and what stayed.
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { Report } from "@whitecell/shared/views/view.ts";
import { lastReports, type ReadingChange, readingChange, readingWord } from "../pictures/readingChange.ts";

export type RoomReading = {
  readonly id: string;
  readonly long: string;
  readonly label: string;
  readonly word: string;
  readonly change: ReadingChange;
  readonly causes: readonly string[];
};

export function roomReadings(
  scene: Scene,
  reports: readonly Report[],
): { readonly moved: readonly RoomReading[]; readonly same: readonly RoomReading[] } {
  const { now, before } = lastReports(reports);
  const all = scene.indicators.flatMap(({ id, label, short }): readonly RoomReading[] => {
    const reading = now?.readings.find(({ indicator }) => indicator === id);
    if (!reading) return [];
    const old = before?.readings.find(({ indicator }) => indicator === id);
    const change = readingChange(scene.bands, old, reading);
    return [
      {
        id,
        long: label,
        label: short,
        word: readingWord(scene.bands, reading),
        change,
        causes: reading.causes,
      },
    ];
  });
  const hasMoved = ({ change }: RoomReading): boolean =>
    change.direction === "up" || change.direction === "down";
  return { moved: all.filter(hasMoved), same: all.filter((reading) => !hasMoved(reading)) };
}
