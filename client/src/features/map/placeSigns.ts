// What happened: a sign per mark, in rows; of earlier turns one faded sign on the place itself.
import type { PlacedMark } from "@whitecell/shared/views/view.ts";
import { AROUND_SIGN, type Box, boxAround, freeBox, overlap } from "./boxes.ts";
import { contains, type Frame, type Point } from "./frame.ts";
import type { Metrics } from "./metrics.ts";

export type Sign = { readonly mark: PlacedMark; readonly box: Box };
const PER_ROW = 3;
const MOST = 6;
const GAP = 0.15;

/** A team's sign has a field for the team and a field for the deed; news has the deed alone. */
const signWidth = (mark: PlacedMark, height: number): number => height * (mark.team === null ? 1.1 : 1.9);

type Laid = {
  readonly w: number;
  readonly h: number;
  readonly signs: readonly Sign[];
  readonly more: number;
};

/** Signs in rows, from 0,0 on. */
export function rowsOf(marks: readonly PlacedMark[], height: number): Laid {
  const signs: Sign[] = [];
  const shown = marks.slice(0, marks.length > MOST ? MOST - 1 : MOST);
  let w = 0;
  for (let row = 0; row * PER_ROW < shown.length; row += 1) {
    let x = 0;
    for (const mark of shown.slice(row * PER_ROW, (row + 1) * PER_ROW)) {
      const width = signWidth(mark, height);
      signs.push({ mark, box: { x, y: row * height * (1 + GAP), w: width, h: height } });
      x += width + height * GAP;
    }
    w = Math.max(w, x - height * GAP);
  }
  const rows = Math.ceil(shown.length / PER_ROW);
  const h = rows === 0 ? 0 : rows * height * (1 + GAP) - height * GAP;
  return { w, h, signs, more: marks.length - shown.length };
}

export const moved = (signs: readonly Sign[], [dx, dy]: Point): readonly Sign[] =>
  signs.map(({ mark, box }) => ({ mark, box: { ...box, x: box.x + dx, y: box.y + dy } }));

type Past = {
  readonly place: string;
  readonly at: Point;
  readonly marks: readonly PlacedMark[];
  readonly seat: boolean;
};

/** The latest mark of each place of which nothing is told this turn, where it does not stand on another. */
export function placeFaded(
  spots: readonly Past[],
  {
    frame,
    metrics,
    taken,
  }: { readonly frame: Frame; readonly metrics: Metrics; readonly taken: readonly Box[] },
): readonly { readonly place: string; readonly sign: Sign }[] {
  const { faded, margin, gap, dot } = metrics;
  const used = [...taken];
  const beside = { angles: AROUND_SIGN, distances: [dot * 3], frame, margin, gap };
  return spots.flatMap(({ place, at, marks, seat }) => {
    const mark = marks.at(-1);
    const size = { w: faded, h: faded };
    const on = boxAround(at, faded / 2);
    const free = used.every((other) => overlap(on, other) === 0) && contains(frame, at, faded / 2);
    const box = seat ? freeBox(at, size, { taken: used, search: beside }) : free ? on : null;
    if (!mark || !box) return [];
    used.push(box);
    return [{ place, sign: { mark, box } }];
  });
}
