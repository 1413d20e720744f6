// Rectangles that must not cover each other.
import { contains, type Point, type Size } from "./frame.ts";

/** Upper left corner, width and height. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export const boxAround = ([x, y]: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  w: 2 * radius,
  h: 2 * radius,
});

export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

export const grown = ({ x, y, w, h }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
});

export const inFrame = ({ x, y, w, h }: Box, frame: Size, margin: number): boolean =>
  contains(frame, [x, y], margin) && contains(frame, [x + w, y + h], margin);

/** The box of this size beside a point, in the direction of `angle` (0 is east, clockwise), `away` from it. */
export function boxBeside(
  [x, y]: Point,
  { w, h }: { w: number; h: number },
  angle: number,
  away: number,
): Box {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  // The box touches the circle of radius `away` with the side or the corner that looks at the point.
  return {
    x: x + dx * away + (w / 2) * (snap(dx) - 1),
    y: y + dy * away + (h / 2) * (snap(dy) - 1),
    w,
    h,
  };
}

const snap = (part: number): number => (Math.abs(part) < 0.25 ? 0 : Math.sign(part));

const TURN = Math.PI / 4;
/** East, west, then the corners, then above and below: where names are looked for beside their dots. */
export const AROUND_LABEL = [0, 4, 7, 1, 5, 3, 6, 2].map((eighths) => eighths * TURN);
/** Above first, then all around: where signposts are looked for beside their places. */
export const AROUND_SIGN = [6, 7, 5, 0, 4, 1, 3, 2, 6.5, 5.5, 7.5, 4.5, 0.5, 3.5, 1.5, 2.5].map(
  (eighths) => eighths * TURN,
);

/** Whether a straight line runs through the box. */
export function crossesLine({ x, y, w, h }: Box, [x0, y0]: Point, [x1, y1]: Point): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, x0 - x],
    [dx, x + w - x0],
    [-dy, y0 - y],
    [dy, y + h - y0],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

/** Whether the line of a circle runs through the box. */
export function crossesCircle({ x, y, w, h }: Box, [cx, cy]: Point, radius: number): boolean {
  const near = Math.hypot(Math.max(x - cx, 0, cx - x - w), Math.max(y - cy, 0, cy - y - h));
  const far = Math.hypot(Math.max(cx - x, x + w - cx), Math.max(cy - y, y + h - cy));
  return near < radius && radius < far;
}

type Search = {
  readonly angles: readonly number[];
  readonly distances: readonly number[];
  readonly frame: Size;
  readonly margin: number;
  readonly gap: number;
};

type Wanted = {
  readonly taken: readonly Box[];
  readonly search: Search;
  readonly fits?: ((box: Box) => boolean) | undefined;
};

/** The nearest free box beside a point; null where there is none. */
export function freeBox(
  at: Point,
  size: { readonly w: number; readonly h: number },
  { taken, search, fits = () => true }: Wanted,
): Box | null {
  for (const away of search.distances)
    for (const angle of search.angles) {
      const box = boxBeside(at, size, angle, away);
      if (!inFrame(box, search.frame, search.margin) || !fits(box)) continue;
      const room = grown(box, search.gap);
      if (taken.every((other) => overlap(room, other) === 0)) return box;
    }
  return null;
}
