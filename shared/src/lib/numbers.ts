export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Sum of `of(item)` over `items`. */
export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}
