// The rectangle that is drawn, and the scale at which the theatre fits into it.
import type { Extent } from "@whitecell/shared/engine/theatre.ts";

export type Size = { readonly width: number; readonly height: number };
export type Point = readonly [x: number, y: number];
export type Frame = Size & {
  readonly pxPerKm: number;
  /** Where the center of the theatre stands. */
  readonly center: Point;
};

/** Width over height at which nothing but the extent is shown. */
export const ratioOf = ({ west, east, north, south }: Extent): number => (west + east) / (north + south);

/** The largest scale at which the whole extent is shown; what is left over on two sides shows more of the world. */
export function frameOf({ west, east, north, south }: Extent, { width, height }: Size): Frame {
  const pxPerKm = Math.min(width / (west + east), height / (north + south));
  const x = width / 2 + ((west - east) / 2) * pxPerKm;
  const y = height / 2 + ((north - south) / 2) * pxPerKm;
  return { width, height, pxPerKm, center: [x, y] };
}

export const contains = ({ width, height }: Size, [x, y]: Point, margin = 0): boolean =>
  x >= margin && x <= width - margin && y >= margin && y <= height - margin;
