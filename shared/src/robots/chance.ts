// Chance for robots: drawn from a key by label, so that the same key always plays the same game.
import { draw } from "../lib/chance.ts";
import { sum } from "../lib/numbers.ts";

/** A number from 0 up to but not 1, the same for the same label. */
export type Chance = (label: string) => number;

const STEPS = 2 ** 32;

export const chanceOf =
  (key: string): Chance =>
  (label) =>
    draw(key, `robot:${label}`, STEPS) / STEPS;

/** One of the items, each as likely as the next; null when there is none. */
export const oneOf = <T>(items: readonly T[], roll: number): T | null =>
  items[Math.floor(roll * items.length)] ?? null;

/** One of the items, each as likely as its weight; null when there is none. */
export function oneByWeight<T>(items: readonly T[], weight: (item: T) => number, roll: number): T | null {
  let left = roll * sum(items, weight);
  for (const item of items) {
    left -= weight(item);
    if (left < 0) return item;
  }
  return items.at(-1) ?? null;
}
