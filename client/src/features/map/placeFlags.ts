// What happened where: a flag per mark, in a cluster beside its place; earlier turns faded on the place itself.
import type { PlacedMark } from "@whitecell/shared/views/view.ts";
import { AROUND_FLAG, type Box, boxAround, freeBox, leastBad, overlap } from "./boxes.ts";
import { contains, type Frame, type Point } from "./frame.ts";
import type { Metrics } from "./metrics.ts";

export type Flag = { readonly mark: PlacedMark; readonly box: Box };
export type Cluster = {
  readonly place: string;
  readonly at: Point;
  readonly box: Box;
  readonly flags: readonly Flag[];
  /** From the place to the cluster, where they are apart. */
  readonly leader: readonly [Point, Point] | null;
  /** Marks for which there was no room. */
  readonly more: number;
};

const PER_ROW = 3;
const MOST = 6;
const GAP = 0.15;

/** A team's flag has a field for the team and a field for the deed; news has the deed alone. */
export const flagWidth = (mark: PlacedMark, height: number): number => height * (mark.team === null ? 1.1 : 1.9);

type Laid = { readonly w: number; readonly h: number; readonly flags: readonly Flag[]; readonly more: number };

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
  const more = marks.length - shown.length;
  return { w: more > 0 ? Math.max(w, w + height * 0.9) : w, h: rows * height * (1 + GAP) - height * GAP, flags, more };
}

export const moved = (flags: readonly Flag[], [dx, dy]: Point): readonly Flag[] =>
  flags.map(({ mark, box }) => ({ mark, box: { ...box, x: box.x + dx, y: box.y + dy } }));

type Spot = { readonly place: string; readonly at: Point; readonly marks: readonly PlacedMark[] };
type Room = { readonly frame: Frame; readonly metrics: Metrics; readonly taken: readonly Box[] };

function leaderTo({ x, y, w, h }: Box, [px, py]: Point, least: number): Cluster["leader"] {
  const near: Point = [Math.min(Math.max(px, x), x + w), Math.min(Math.max(py, y), y + h)];
  return Math.hypot(near[0] - px, near[1] - py) > least ? [[px, py], near] : null;
}

/** One cluster after another, each where there is still room. */
export function placeClusters(spots: readonly Spot[], { frame, metrics, taken }: Room): readonly Cluster[] {
  const { flag, dot, margin, gap } = metrics;
  const used = [...taken];
  return spots.map(({ place, at, marks }) => {
    const laid = rowsOf(marks, flag);
    const near = dot * 3;
    const distances = [near, near + flag * 0.5, near + flag, near + flag * 2, near + flag * 3, near + flag * 4.5];
    const search = { angles: AROUND_FLAG, distances, frame, margin, gap };
    const box = freeBox(at, laid, { taken: used, search }) ?? leastBad(at, laid, { taken: used, search });
    used.push(box);
    const flags = moved(laid.flags, [box.x, box.y]);
    return { place, at, box, flags, more: laid.more, leader: leaderTo(box, at, near + flag * 0.2) };
  });
}

/** The latest mark of each place of which nothing is told this turn, where it does not stand on another. */
export function placeFaded(
  spots: readonly Spot[],
  { frame, metrics, taken }: Room,
): readonly { readonly place: string; readonly flag: Flag }[] {
  const used = [...taken];
  return spots.flatMap(({ place, at, marks }) => {
    const mark = marks.at(-1);
    const box = boxAround(at, metrics.faded / 2);
    if (!mark || !contains(frame, at, metrics.faded / 2)) return [];
    if (used.some((other) => overlap(box, other) > 0)) return [];
    used.push(box);
    return [{ place, flag: { mark, box } }];
  });
}
