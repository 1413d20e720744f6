// What happened where: a signpost per place, flags over its name; earlier turns faded on the place itself.
import type { PlacedMark } from "@whitecell/shared/views/view.ts";
import { AROUND_FLAG, type Box, boxAround, freeBox, leastBad, overlap } from "./boxes.ts";
import { contains, type Frame, type Point } from "./frame.ts";
import { lineHeight, type Measure, type Metrics } from "./metrics.ts";

export type Flag = { readonly mark: PlacedMark; readonly box: Box };
export type Signpost = {
  readonly place: string;
  /** Null where the name stands beside the place already. */
  readonly label: string | null;
  readonly box: Box;
  readonly flags: readonly Flag[];
  /** From the place to its signpost, where they are apart. */
  readonly leader: readonly [Point, Point] | null;
  /** Marks for which there was no room. */
  readonly more: number;
};

const PER_ROW = 3;
const MOST = 6;
const GAP = 0.15;

/** A team's flag has a field for the team and a field for the deed; news has the deed alone. */
export const flagWidth = (mark: PlacedMark, height: number): number =>
  height * (mark.team === null ? 1.1 : 1.9);

type Laid = {
  readonly w: number;
  readonly h: number;
  readonly flags: readonly Flag[];
  readonly more: number;
};

/** Flags in rows, from 0,0 on. */
export function rowsOf(marks: readonly PlacedMark[], height: number): Laid {
  const flags: Flag[] = [];
  const shown = marks.slice(0, marks.length > MOST ? MOST - 1 : MOST);
  let w = 0;
  for (let row = 0; row * PER_ROW < shown.length; row += 1) {
    let x = 0;
    for (const mark of shown.slice(row * PER_ROW, (row + 1) * PER_ROW)) {
      const width = flagWidth(mark, height);
      flags.push({ mark, box: { x, y: row * height * (1 + GAP), w: width, h: height } });
      x += width + height * GAP;
    }
    w = Math.max(w, x - height * GAP);
  }
  const rows = Math.ceil(shown.length / PER_ROW);
  const h = rows === 0 ? 0 : rows * height * (1 + GAP) - height * GAP;
  return { w, h, flags, more: marks.length - shown.length };
}

export const moved = (flags: readonly Flag[], [dx, dy]: Point): readonly Flag[] =>
  flags.map(({ mark, box }) => ({ mark, box: { ...box, x: box.x + dx, y: box.y + dy } }));

type Spot = {
  readonly place: string;
  readonly label: string | null;
  readonly at: Point;
  readonly marks: readonly PlacedMark[];
};
type Room = {
  readonly frame: Frame;
  readonly metrics: Metrics;
  readonly measure: Measure;
  readonly taken: readonly Box[];
};

function leaderTo({ x, y, w, h }: Box, [px, py]: Point, least: number): Signpost["leader"] {
  const near: Point = [Math.min(Math.max(px, x), x + w), Math.min(Math.max(py, y), y + h)];
  return Math.hypot(near[0] - px, near[1] - py) > least ? [[px, py], near] : null;
}

// In flag heights. Nearer than the last of NEAR a signpost needs no search for whose it is.
const NEAR = [0, 0.4, 0.9, 1.5, 2.2];
const FAR = [3, 4, 5, 6.5];

/** One signpost after another, each where there is still room: rather near and nameless than far. */
export function placeSignposts(
  spots: readonly Spot[],
  { frame, metrics, measure, taken }: Room,
): readonly Signpost[] {
  const { flag, dot, margin, gap, text } = metrics;
  const used = [...taken];
  const clear = dot * 2.5;
  const around = { angles: AROUND_FLAG, frame, margin, gap };
  const near = { ...around, distances: NEAR.map((flags) => clear + flag * flags) };
  const far = { ...around, distances: FAR.map((flags) => clear + flag * flags) };
  return spots.map(({ place, label, at, marks }) => {
    const laid = rowsOf(marks, flag);
    const bare = { w: laid.w, h: laid.h };
    const name = label === null ? 0 : measure(label, { px: text, bold: true });
    const whole = label === null ? bare : { w: Math.max(laid.w, name), h: laid.h + lineHeight(text) };
    const named = freeBox(at, whole, { taken: used, search: near });
    const box =
      named ??
      freeBox(at, bare, { taken: used, search: near }) ??
      freeBox(at, bare, { taken: used, search: far }) ??
      leastBad(at, bare, { taken: used, search: near });
    used.push(box);
    return {
      place,
      label: named ? label : null,
      box,
      flags: moved(laid.flags, [box.x + (box.w - laid.w) / 2, box.y]),
      more: laid.more,
      leader: leaderTo(box, at, clear + 1),
    };
  });
}

/** The latest mark of each place of which nothing is told this turn, where it does not stand on another. */
export function placeFaded(
  spots: readonly (Omit<Spot, "label"> & { readonly seat: boolean })[],
  { frame, metrics, taken }: Omit<Room, "measure">,
): readonly { readonly place: string; readonly flag: Flag }[] {
  const { faded, margin, gap, dot } = metrics;
  const used = [...taken];
  const beside = { angles: AROUND_FLAG, distances: [dot * 3], frame, margin, gap };
  return spots.flatMap(({ place, at, marks, seat }) => {
    const mark = marks.at(-1);
    const size = { w: faded, h: faded };
    const on = boxAround(at, faded / 2);
    const free = used.every((other) => overlap(on, other) === 0) && contains(frame, at, faded / 2);
    const box = seat ? freeBox(at, size, { taken: used, search: beside }) : free ? on : null;
    if (!mark || !box) return [];
    used.push(box);
    return [{ place, flag: { mark, box } }];
  });
}
