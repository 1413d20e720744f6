// What many independent estimates come to: their middle, how far they lie apart, and who stands alone.
import type { PersonId } from "../engine/ids.ts";
import { entries } from "../lib/records.ts";

/** In percent. The middle half of all estimates lies between `lower` and `upper`. */
export type Spread = {
  readonly count: number;
  readonly low: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly high: number;
  /** Estimates far from the others, the lowest first. */
  readonly outliers: readonly { readonly by: PersonId; readonly percent: number }[];
};

/** Below this many estimates nobody stands alone, and nearer than this to the median neither. */
const ENOUGH = 4;
const NEAR = 15;

/** The point below which this share of the sorted values lies, between neighbours where need be. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below = 0, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** Null where nobody has estimated. An outlier lies one and a half middle halves beyond them. */
export function spreadOf(estimates: Readonly<Record<PersonId, number>>): Spread | null {
  const list = entries(estimates)
    .map(([by, percent]) => ({ by, percent }))
    .sort((a, b) => a.percent - b.percent || (a.by < b.by ? -1 : 1));
  const values = list.map(({ percent }) => percent);
  if (values.length === 0) return null;
  const [lower, median, upper] = [quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)];
  const reach = 1.5 * (upper - lower);
  const alone = (percent: number): boolean =>
    Math.abs(percent - median) >= NEAR && (percent < lower - reach || percent > upper + reach);
  return {
    count: values.length,
    low: Math.min(...values),
    lower: Math.round(lower),
    median: Math.round(median),
    upper: Math.round(upper),
    high: Math.max(...values),
    outliers: values.length < ENOUGH ? [] : list.filter(({ percent }) => alone(percent)),
  };
}
