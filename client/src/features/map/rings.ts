import type { RingReading } from "@whitecell/shared/engine/readings.ts";

/** Of rings of one reach the last that is told is drawn. Widest first, so that none hides another. */
export function distinctRings(rings: readonly RingReading[]): readonly RingReading[] {
  const byReach = new Map(rings.map((ring) => [ring.km, ring]));
  return [...byReach.values()].sort((a, b) => b.km - a.km);
}
