// What the newest report says against the one before it.
import type { Reading } from "@whitecell/shared/engine/readings.ts";
import type { Band } from "@whitecell/shared/engine/scenario.ts";
import type { Report } from "@whitecell/shared/views/view.ts";
import { pictures } from "../../messages/en/pictures.ts";
import type { MeterReading } from "../../ui/Meter.tsx";

export type ReadingChange = { readonly direction: "up" | "down" | "same" | "new"; readonly text: string };

const bandOf = (bands: readonly Band[], name: string): Band | undefined =>
  bands.find(({ id, label }) => id === name || label === name);
const rank = (bands: readonly Band[], name: string): number =>
  bands.findIndex(({ id, label }) => id === name || label === name);

/** As the meter draws it. */
export function meterReading(bands: readonly Band[], reading: Reading): MeterReading {
  if (reading.sight === "exact" && reading.value !== null) return { sight: "exact", value: reading.value };
  const band = bandOf(bands, reading.band);
  return { sight: "band", label: band?.label ?? reading.band, from: band?.from ?? 0, to: band?.to ?? 100 };
}

/** The value or the band, in a word. */
export const readingWord = (bands: readonly Band[], reading: Reading): string =>
  reading.sight === "exact" && reading.value !== null
    ? String(reading.value)
    : (bandOf(bands, reading.band)?.label ?? reading.band);

export function readingChange(
  bands: readonly Band[],
  before: Reading | undefined,
  now: Reading,
): ReadingChange {
  const words = pictures.readings;
  if (!before) return { direction: "new", text: words.fresh };
  if (before.value !== null && now.value !== null) {
    const by = now.value - before.value;
    if (by === 0) return { direction: "same", text: words.unchanged };
    return by > 0 ? { direction: "up", text: words.up(by) } : { direction: "down", text: words.down(-by) };
  }
  if (before.sight !== now.sight)
    return { direction: "new", text: now.sight === "exact" ? words.sharper : words.vaguer };
  const by = rank(bands, now.band) - rank(bands, before.band);
  if (by === 0) return { direction: "same", text: words.sameBand };
  const from = bandOf(bands, before.band)?.label ?? before.band;
  return by > 0
    ? { direction: "up", text: words.bandUp(from) }
    : { direction: "down", text: words.bandDown(from) };
}

export const lastReports = (
  reports: readonly Report[],
): { readonly now: Report | null; readonly before: Report | null } => ({
  now: reports.at(-1) ?? null,
  before: reports.at(-2) ?? null,
});
