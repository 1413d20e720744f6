// What happened this turn: a signpost per place, its signs over its name, each where it spoils least.
import type { PlacedMark } from "@whitecell/shared/views/view.ts";
import {
  AROUND_SIGN,
  type Box,
  boxAround,
  boxBeside,
  crossesLine,
  grown,
  inFrame,
  overlap,
} from "./boxes.ts";
import type { Frame, Point } from "./frame.ts";
import { lineHeight, type Measure, type Metrics } from "./metrics.ts";
import { moved, rowsOf, type Sign } from "./placeSigns.ts";

export type Signpost = {
  readonly place: string;
  /** Null where the name stands beside the place already. */
  readonly label: string | null;
  readonly box: Box;
  /** From the corner of the box on. */
  readonly signs: readonly Sign[];
  /** From the place to its signpost, where they are apart. */
  readonly leader: readonly [Point, Point] | null;
  /** Marks for which there was no room. */
  readonly more: number;
};

export type Spot = {
  readonly place: string;
  /** Null where the name stands beside the place already. */
  readonly label: string | null;
  readonly at: Point;
  readonly marks: readonly PlacedMark[];
};
export type Dot = { readonly at: Point; readonly weight: number };
type Ground = {
  readonly frame: Frame;
  readonly metrics: Metrics;
  readonly measure: Measure;
  /** What no signpost may cover. */
  readonly taken: readonly Box[];
  /** All places that stand there, and how bad it is to cover them, in sign heights of distance. */
  readonly dots: readonly Dot[];
  readonly front: readonly Box[];
};

type Leader = Signpost["leader"];
type Size = { readonly w: number; readonly h: number };
type Try = { readonly box: Box; readonly named: boolean; readonly cost: number; readonly leader: Leader };
type Other = { readonly box: Box; readonly weight: number };
type Post = Spot & { readonly bare: Size; readonly whole: Size; readonly others: readonly Other[] };

// How far signposts are looked for, in sign heights.
const DISTANCES = [0, 0.4, 0.9, 1.5, 2.2, 3, 4, 5, 6.5];
// What spoils a spot, in sign heights of distance that one would rather go.
const COVERS_THE_FRONT = 0.25;
const LEADER_CROSSES = 1.2;
const NAMELESS = 1.6;
/** One after another first; then each once more, knowing where all the others stand. */
const PASSES = 3;

export function placeSignposts(spots: readonly Spot[], ground: Ground): readonly Signpost[] {
  const posts = spots.map((spot) => postOf(spot, ground));
  let placed: readonly (Try | null)[] = posts.map(() => null);
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const [at, post] of posts.entries()) {
      const around = placed.filter((each, other) => each !== null && other !== at) as readonly Try[];
      placed = placed.with(at, bestOf(post, around, ground));
    }
  return posts.map((post, at) => signpostOf(post, placed[at] ?? null, ground));
}

function postOf(spot: Spot, { metrics, measure, dots }: Ground): Post {
  const { sign, text, dot } = metrics;
  const { w, h } = rowsOf(spot.marks, sign);
  const bare = { w, h };
  const name = spot.label === null ? 0 : measure(spot.label, { px: text, bold: true });
  const whole = spot.label === null ? bare : { w: Math.max(w, name), h: h + lineHeight(text) };
  const others = dots
    .filter(({ at }) => at !== spot.at)
    .map(({ at, weight }) => ({ box: boxAround(at, dot), weight }));
  return { ...spot, bare, whole, others };
}

function leaderTo({ x, y, w, h }: Box, [px, py]: Point, least: number): Leader {
  const near: Point = [Math.min(Math.max(px, x), x + w), Math.min(Math.max(py, y), y + h)];
  return Math.hypot(near[0] - px, near[1] - py) > least ? [[px, py], near] : null;
}

const clearOf = ({ dot }: Metrics): number => dot * 2.5;

/** The spot that spoils least among all that cover nothing they may not; null where there is none. */
function bestOf(post: Post, around: readonly Try[], ground: Ground): Try | null {
  const { frame, metrics, taken } = ground;
  const { sign, margin, gap } = metrics;
  const used = [...taken, ...around.map(({ box }) => box)];
  const spoils = spoiler(post, around, { ...ground, taken: used });
  let best: Try | null = null;
  for (const named of post.label === null ? [true] : [true, false])
    for (const away of DISTANCES) {
      const least = away ** 1.2 + (named ? 0 : NAMELESS);
      if (best !== null && least >= best.cost) break;
      for (const angle of AROUND_SIGN) {
        const box = boxBeside(post.at, named ? post.whole : post.bare, angle, clearOf(metrics) + away * sign);
        const room = grown(box, gap);
        if (!inFrame(box, frame, margin) || used.some((other) => overlap(room, other) > 0)) continue;
        const leader = leaderTo(box, post.at, clearOf(metrics) + 1);
        const cost = least + spoils(box, leader);
        if (best === null || cost < best.cost) best = { box, named, cost, leader };
      }
    }
  return best;
}

function spoiler(post: Post, around: readonly Try[], { taken, front }: Ground) {
  const own = boxAround(post.at, 1);
  const marked = post.others.filter(({ weight }) => weight >= 1).map(({ box }) => box);
  const inTheWay = [...taken.filter((box) => overlap(box, own) === 0), ...marked];
  const leaders = around.flatMap(({ leader }) => (leader ? [leader] : []));
  const count = (boxes: readonly Box[], hit: (box: Box) => boolean): number =>
    boxes.reduce((sum, box) => sum + (hit(box) ? 1 : 0), 0);
  return (box: Box, leader: Leader): number => {
    const covers = (other: Box): boolean => overlap(box, other) > 0;
    const crossings =
      (leader ? count(inTheWay, (other) => crossesLine(other, ...leader)) : 0) +
      leaders.filter((other) => crossesLine(box, ...other)).length;
    return (
      post.others.reduce((sum, other) => sum + (covers(other.box) ? other.weight : 0), 0) +
      count(front, covers) * COVERS_THE_FRONT +
      crossings * LEADER_CROSSES
    );
  };
}

function signpostOf(post: Post, found: Try | null, { metrics }: Ground): Signpost {
  const { signs, w, more } = rowsOf(post.marks, metrics.sign);
  const box = found?.box ?? boxBeside(post.at, post.bare, AROUND_SIGN[0] ?? 0, clearOf(metrics));
  return {
    place: post.place,
    label: found?.named ? post.label : null,
    box,
    signs: moved(signs, [(box.w - w) / 2, 0]),
    more,
    leader: found?.leader ?? null,
  };
}
