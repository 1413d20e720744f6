// Where shares of three outcomes fall in a triangle, and how to say them.
import type { TrianglePoint } from "@whitecell/shared/engine/game.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";

export type TriangleStep = {
  readonly label: string;
  readonly point: TrianglePoint;
  /** The turn's number, written on the path; the start and the present have none. */
  readonly turn?: number;
};
type Outcomes = Scene["outcomes"];

export const SIDE = 200;
export const HEIGHT = (SIDE * Math.sqrt(3)) / 2;
/** First outcome on top, second at the lower left, third at the lower right. */
export const CORNERS = [
  [SIDE / 2, 0],
  [0, HEIGHT],
  [SIDE, HEIGHT],
] as const;

/** Barycentric: each share pulls toward its own corner. Shares need not add up to 1. */
export function place(outcomes: Outcomes, point: TrianglePoint): readonly [x: number, y: number] {
  const shares = CORNERS.map((_, at) => point[outcomes[at]?.id ?? ""] ?? 0);
  const total = shares.reduce((a, b) => a + b, 0);
  if (total === 0) return [SIDE / 2, (2 * HEIGHT) / 3];
  let x = 0;
  let y = 0;
  CORNERS.forEach(([cx, cy], at) => {
    const weight = (shares[at] ?? 0) / total;
    x += weight * cx;
    y += weight * cy;
  });
  return [x, y];
}

/** Whole percents that add up to 100: the largest remainders get the missing points. */
export function percents(outcomes: Outcomes, point: TrianglePoint): readonly number[] {
  const raw = outcomes.map(({ id }) => point[id] ?? 0);
  const total = raw.reduce((a, b) => a + b, 0) || 1;
  const exact = raw.map((share) => (100 * share) / total);
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((share, at) => ({ at, left: share - Math.floor(share) }))
    .sort((a, b) => b.left - a.left);
  const bonus = new Set(byRemainder.slice(0, missing).map(({ at }) => at));
  return floors.map((share, at) => share + (bonus.has(at) ? 1 : 0));
}

function shareWords(outcomes: Outcomes, point: TrianglePoint): readonly string[] {
  const shares = percents(outcomes, point);
  return outcomes.map(({ label }, at) => pictures.triangle.share(label, shares[at] ?? 0));
}

/** The path for those who cannot see it, newest last. */
export const triangleText = (outcomes: Outcomes, path: readonly TriangleStep[]): string =>
  path.map(({ label, point }) => pictures.triangle.at(label, shareWords(outcomes, point))).join(" ");

/** A sign for each corner besides its hue: the first letter, or a number where letters repeat. */
export function cornerMarks(outcomes: Outcomes): readonly string[] {
  const letters = outcomes.map(({ label }) => label.charAt(0).toUpperCase());
  return new Set(letters).size === letters.length ? letters : outcomes.map((_, at) => String(at + 1));
}

/** "Settlement 41 %, up 6": each share with its change since the step before, in outcome order. */
export function shareChanges(
  outcomes: Outcomes,
  path: readonly TriangleStep[],
): readonly { readonly percent: number; readonly by: number | null }[] {
  const [before, now] = [path.at(-2), path.at(-1)];
  if (!now) return [];
  const old = before && percents(outcomes, before.point);
  return percents(outcomes, now.point).map((percent, at) => ({
    percent,
    by: old ? percent - (old[at] ?? 0) : null,
  }));
}

export type PathLabel = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The side on which the path leaves it room. */
  readonly side: "above" | "below";
};

/** PIC3: a number beside each past point, newest first, except where it would cover one already written. */
export function pathLabels(
  outcomes: Outcomes,
  path: readonly TriangleStep[],
  clearance: number,
): readonly PathLabel[] {
  const spots = path.map(({ point }) => place(outcomes, point));
  const taken = spots.slice(-1);
  const labels: PathLabel[] = [];
  for (let at = path.length - 2; at >= 0; at -= 1) {
    const [turn, spot] = [path[at]?.turn, spots[at]];
    if (turn === undefined || !spot) continue;
    const [x, y] = spot;
    if (taken.some(([tx, ty]) => Math.hypot(tx - x, ty - y) < clearance)) continue;
    taken.push(spot);
    const around = ((spots[at - 1]?.[1] ?? y) + (spots[at + 1]?.[1] ?? y)) / 2;
    labels.push({ text: String(turn), x, y, side: around < y ? "below" : "above" });
  }
  return labels;
}
