// Choices of the tests' random players: the same seed always makes the same choices.

export type Dice = {
  /** A whole number from 0 to `below` − 1. */
  readonly upTo: (below: number) => number;
  /** True in `percent` of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T | undefined;
};

export function diceOf(seed: number): Dice {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const upTo = (below: number): number => next() % Math.max(1, below);
  return {
    upTo,
    chance: (percent) => upTo(100) < percent,
    pick: (items) => items[upTo(items.length)],
  };
}
