// Places outside the frame: at its edge, in their direction, with their distance.
import type { PlacedMark } from "@whitecell/shared/views/view.ts";
import { type Box, inFrame, overlap } from "./boxes.ts";
import type { Frame, Point } from "./frame.ts";
import { lineHeight, type Measure, type Metrics } from "./metrics.ts";
import { moved, rowsOf, type Sign } from "./placeSigns.ts";

export type Edge = {
  readonly place: string;
  readonly label: string;
  readonly km: string;
  readonly box: Box;
  /** The side of the frame on which it stands: its words are aligned to it. */
  readonly align: "start" | "end";
  readonly arrow: Point;
  /** Where the arrow points, in radians (0 is east, clockwise). */
  readonly toward: number;
  readonly signs: readonly Sign[];
  readonly more: number;
};

export type Outside = {
  readonly place: string;
  readonly label: string;
  readonly km: string;
  /** Where it would stand if the picture went on. */
  readonly at: Point;
  readonly marks: readonly PlacedMark[];
};

/** Where the line from the center toward `at` leaves the frame. */
function exitOf({ width, height, center: [cx, cy] }: Frame, [x, y]: Point, margin: number): Point {
  const [dx, dy] = [x - cx, y - cy];
  const reach = (part: number, low: number, high: number): number => {
    if (part === 0) return Number.POSITIVE_INFINITY;
    return (part > 0 ? high : low) / part;
  };
  const along = Math.min(
    reach(dx, margin - cx, width - margin - cx),
    reach(dy, margin - cy, height - margin - cy),
  );
  return [cx + dx * along, cy + dy * along];
}

type Room = { readonly frame: Frame; readonly metrics: Metrics; readonly measure: Measure };

export function placeEdges(outside: readonly Outside[], room: Room): readonly Edge[] {
  const used: Box[] = [];
  return outside.map((each) => {
    const edge = placeEdge(each, room, used);
    used.push(edge.box);
    return edge;
  });
}

function placeEdge(
  { place, label, km, at, marks }: Outside,
  { frame, metrics, measure }: Room,
  used: readonly Box[],
): Edge {
  const { text, margin, gap, sign } = metrics;
  const laid = rowsOf(marks, sign);
  const line = lineHeight(text);
  const words = Math.max(measure(label, { px: text, bold: true }), measure(km, { px: text, bold: false }));
  const arrowRoom = text * 1.1;
  const w = arrowRoom + Math.max(words, laid.w);
  const h = line * 2 + (marks.length > 0 ? laid.h + gap : 0);
  const exit = exitOf(frame, at, margin);
  const box = freeAlongEdge(exit, { w, h }, { frame, margin, used });
  const align = at[0] < frame.center[0] ? "start" : "end";
  const inner = align === "start" ? box.x + arrowRoom : box.x + box.w - arrowRoom;
  return {
    place,
    label,
    km,
    box,
    align,
    arrow: [align === "start" ? box.x + text / 2 : box.x + box.w - text / 2, box.y + line / 2],
    toward: Math.atan2(at[1] - frame.center[1], at[0] - frame.center[0]),
    signs: moved(laid.signs, [align === "start" ? inner : inner - laid.w, box.y + line * 2 + gap]),
    more: laid.more,
  };
}

type Along = { readonly frame: Frame; readonly margin: number; readonly used: readonly Box[] };

/** Inside the frame at the exit, or the nearest free box along the same edge. */
function freeAlongEdge(
  [x, y]: Point,
  { w, h }: { readonly w: number; readonly h: number },
  { frame, margin, used }: Along,
): Box {
  const fit = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));
  const start: Box = {
    x: fit(margin, x - w / 2, frame.width - margin - w),
    y: fit(margin, y - h / 2, frame.height - margin - h),
    w,
    h,
  };
  const upright = x <= margin + 1 || x >= frame.width - margin - 1;
  for (let step = 0; step < 80; step += 1) {
    const by = (step % 2 === 0 ? -1 : 1) * Math.ceil(step / 2) * (h / 4);
    const box = upright ? { ...start, y: start.y + by } : { ...start, x: start.x + by };
    if (inFrame(box, frame, margin - 0.5) && used.every((other) => overlap(box, other) === 0)) return box;
  }
  return start;
}
