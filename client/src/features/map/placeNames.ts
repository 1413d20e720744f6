// Names of places beside their dots: the important first, and those for which there is no room not at all.
import type { PlaceKind } from "@whitecell/shared/engine/theatre.ts";
import { AROUND_LABEL, type Box, freeBox } from "./boxes.ts";
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
};

export function placeNames(
  named: readonly Named[],
  { frame, metrics, measure, taken }: Room,
): { readonly names: readonly Name[]; readonly taken: readonly Box[] } {
  const used = [...taken];
  const names: Name[] = [];
  for (const each of named.toSorted((a, b) => a.rank - b.rank)) {
    const { text, gap, dot, margin } = metrics;
    const size = { w: measure(each.label, { px: text, bold: each.bold }), h: lineHeight(text) };
    const around = { angles: AROUND_LABEL, frame, margin, gap };
    const beside = { ...around, distances: [dot * 2, dot * 4] };
    const on = { angles: [0], frame, margin, gap, distances: [0] };
    const free = isArea(each.kind)
      ? (centred(each.at, size, { taken: used, search: on }) ??
        freeBox(each.at, size, { taken: used, search: beside }))
      : freeBox(each.at, size, { taken: used, search: beside });
    if (!free) continue;
    used.push(free);
    names.push({ ...each, box: free });
  }
  return { names, taken: used };
}

function centred(
  [x, y]: Point,
  size: { readonly w: number; readonly h: number },
  options: Parameters<typeof freeBox>[2],
): Box | null {
  return freeBox([x - size.w / 2, y], size, options);
}
