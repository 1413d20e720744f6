// Indicators and points as they are typed, for rulings and for injects written on the spot.
import type { Deltas } from "@whitecell/shared/engine/ids.ts";

export type DeltaRow = { readonly indicator: string; readonly points: string };
export const NO_DELTA: DeltaRow = { indicator: "", points: "" };

/** Understands +3, 3, -5 and −5; null for what is not a whole number. */
export function parsePoints(text: string): number | null {
  const plain = text.trim().replace("−", "-").replace("–", "-");
  return /^[+-]?\d{1,3}$/.test(plain) ? Number(plain) : null;
}

/** What the rows add up to; rows without an indicator or points do not count. */
export function deltasOf(rows: readonly DeltaRow[]): Deltas {
  const deltas: Record<string, number> = {};
  for (const { indicator, points } of rows) {
    const value = parsePoints(points);
    if (indicator === "" || value === null || value === 0) continue;
    deltas[indicator] = (deltas[indicator] ?? 0) + value;
  }
  return deltas;
}
