// How a law is put to the test: on both scenarios, over random games, with the seed in the failure.
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import fc from "fast-check";
import { longReach, tiny } from "./scenarios.ts";

/** A seed that once broke a law, kept for ever, with what it was. */
export type Pinned = { readonly seed: number; readonly story: string };

export const bothScenarios: readonly (readonly [string, Scenario, number])[] = [
  ["Two Keys", tiny, 30],
  ["Long Reach", longReach, 5],
];

/** Whole games take their time, and on a busy machine more of it. */
export const LONG = 600_000;

/** `RUNS=20 vitest run shared/test/laws` looks twenty times as long. */
const longer = Number(process.env.RUNS ?? 1);

/** Checks `holds` for random seeds, the pinned ones first. fast-check prints the seed that fails. */
export function forSeeds(runs: number, holds: (seed: number) => void, pinned: readonly Pinned[] = []): void {
  fc.assert(fc.property(fc.nat(), holds), {
    numRuns: runs * longer + pinned.length,
    examples: pinned.map(({ seed }) => [seed]),
  });
}
