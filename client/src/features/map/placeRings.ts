// Reach rings: circles with a gap for their words, where the words cover nothing.
import type { RingReading } from "@whitecell/shared/engine/readings.ts";
import { type Box, boxAround, inFrame, overlap } from "./boxes.ts";
import type { Frame, Point } from "./frame.ts";
import type { Measure, Metrics } from "./metrics.ts";
import { distinctRings } from "./rings.ts";

export type RingShape = {
  readonly ring: RingReading;
  readonly radius: number;
  /** The line, with a gap where the words are. */
  readonly path: string;
  readonly words: string;
  /** What the words run along; null where they stand on the ring's edge instead. */
  readonly along: string | null;
  readonly at: Point;
};

const onCircle = ([cx, cy]: Point, radius: number, bearing: number): Point => [
  cx + radius * Math.sin(bearing),
  cy - radius * Math.cos(bearing),
];

const circle = ([x, y]: Point, r: number): string =>
  `M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0`;

/** An arc between two bearings (radians from north), clockwise or back. */
function arc(center: Point, radius: number, [from, to]: readonly [number, number]): string {
  const [x0, y0] = onCircle(center, radius, from);
  const [x1, y1] = onCircle(center, radius, to);
  const far = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `M${x0.toFixed(1)},${y0.toFixed(1)}A${radius.toFixed(1)},${radius.toFixed(1)} 0 ${far} ${to > from ? 1 : 0} ${x1.toFixed(1)},${y1.toFixed(1)}`;
}

const DEGREE = Math.PI / 180;
/** South-east first: the steppe has room. */
const BEARINGS = Array.from({ length: 72 }, (_, step) => {
  const off = Math.ceil(step / 2) * (step % 2 === 0 ? -1 : 1) * 5;
  return (118 + off) * DEGREE;
});

type Words = { readonly long: string; readonly short: string };
type Room = {
  readonly frame: Frame;
  readonly metrics: Metrics;
  readonly measure: Measure;
  readonly taken: readonly Box[];
};

export function placeRings(
  rings: readonly RingReading[],
  wordsOf: (ring: RingReading) => Words,
  room: Room,
): { readonly shapes: readonly RingShape[]; readonly taken: readonly Box[] } {
  const used = [...room.taken];
  const shapes = distinctRings(rings).map((ring) => {
    const radius = ring.km * room.frame.pxPerKm;
    const { long, short } = wordsOf(ring);
    const options = room.metrics.names ? [long, short] : [short];
    for (const words of options) {
      const found = alongArc(radius, words, { ...room, taken: used });
      if (!found) continue;
      used.push(...found.boxes);
      return { ring, words, ...found.shape };
    }
    const found = onEdge(radius, short, { ...room, taken: used });
    if (found) used.push(found.box);
    const path = circle(room.frame.center, radius);
    return { ring, words: found ? short : "", radius, path, along: null, at: found?.at ?? room.frame.center };
  });
  return { shapes, taken: used };
}

type Placed = Omit<RingShape, "ring" | "words">;

/** Words along the line, upright, at the first bearing where they are seen whole and cover nothing. */
function alongArc(
  radius: number,
  words: string,
  { frame, metrics, measure, taken }: Room,
): { readonly shape: Placed; readonly boxes: readonly Box[] } | null {
  const { text, margin } = metrics;
  const half = (measure(words, { px: text, bold: true }) / 2 + text * 0.5) / radius;
  if (half > 0.8) return null;
  for (const bearing of BEARINGS) {
    const count = Math.max(3, Math.ceil((2 * half * radius) / text) + 1);
    const boxes = Array.from({ length: count }, (_, step) =>
      boxAround(
        onCircle(frame.center, radius, bearing - half + (2 * half * step) / (count - 1)),
        text * 0.75,
      ),
    );
    if (!boxes.every((box) => inFrame(box, frame, margin))) continue;
    if (boxes.some((box) => taken.some((other) => overlap(box, other) > 0))) continue;
    const upper = Math.cos(bearing) >= 0;
    // The words' middle lies on the line, whichever way they run.
    const baseline = radius + (upper ? -0.34 : 0.34) * text;
    const ends = [bearing - half, bearing + half] as const;
    const along = arc(frame.center, baseline, upper ? ends : [ends[1], ends[0]]);
    const path = arc(frame.center, radius, [ends[1], ends[0] + 2 * Math.PI]);
    return { shape: { radius, path, along, at: onCircle(frame.center, radius, bearing) }, boxes };
  }
  return null;
}

/** Words across the line of a ring that is too small to carry them along. The key names it in any case. */
function onEdge(
  radius: number,
  words: string,
  { frame, metrics, measure, taken }: Room,
): { readonly at: Point; readonly box: Box } | null {
  const { text, margin } = metrics;
  const w = measure(words, { px: text, bold: true }) + text * 0.4;
  const h = text * 1.2;
  for (const bearing of BEARINGS) {
    const at = onCircle(frame.center, radius, bearing);
    const box = { x: at[0] - w / 2, y: at[1] - h / 2, w, h };
    if (inFrame(box, frame, margin) && taken.every((other) => overlap(box, other) === 0)) return { at, box };
  }
  return null;
}
