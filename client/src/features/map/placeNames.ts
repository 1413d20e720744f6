// Names of places beside their dots: the important first, and those for which there is no room not at all.
import type { PlaceKind } from "@whitecell/shared/engine/theatre.ts";
import { AROUND_LABEL, type Box, crossesCircle, freeBox } from "./boxes.ts";
import type { Frame, Point } from "./frame.ts";
import { lineHeight, type Measure, type Metrics } from "./metrics.ts";

export type Named = {
  readonly place: string;
  readonly label: string;
  readonly kind: PlaceKind;
  readonly at: Point;
  /** Lower is named earlier. */
  readonly rank: number;
  readonly bold: boolean;
};
export type Name = Named & { readonly box: Box };

/** Regions and seas have no dot: their names stand on them. */
export const isArea = (kind: PlaceKind): boolean => kind === "region" || kind === "sea";

type Room = {
  readonly frame: Frame;
  readonly metrics: Metrics;
  readonly measure: Measure;
  readonly taken: readonly Box[];
  /** Radii of rings, which names cross only where there is no other way. */
  readonly circles: readonly number[];
};

export function placeNames(
  named: readonly Named[],
  { frame, metrics, measure, taken, circles }: Room,
): { readonly names: readonly Name[]; readonly taken: readonly Box[] } {
  const used = [...taken];
  const names: Name[] = [];
  for (const each of named.toSorted((a, b) => a.rank - b.rank)) {
    const { text, gap, dot, margin } = metrics;
    const size = { w: measure(each.label, { px: text, bold: each.bold }), h: lineHeight(text) };
    const clear = (box: Box): boolean => circles.every((radius) => !crossesCircle(box, frame.center, radius));
    // A seat keeps its own sign free.
    const near = dot * 2 + (each.bold ? gap : 0);
    const search = { angles: AROUND_LABEL, frame, margin, gap, distances: [near, near + dot * 2] };
    const beside = (fits?: (box: Box) => boolean): Box | null =>
      freeBox(each.at, size, { taken: used, search, fits });
    const [x, y] = each.at;
    const on = (): Box | null =>
      freeBox([x - size.w / 2, y], size, { taken: used, search: { ...search, angles: [0], distances: [0] } });
    const free = (isArea(each.kind) ? on() : null) ?? beside(clear) ?? beside();
    if (!free) continue;
    used.push(free);
    names.push({ ...each, box: free });
  }
  return { names, taken: used };
}
