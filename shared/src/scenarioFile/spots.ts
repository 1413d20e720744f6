// Steps through file content that may still be malformed: whatever is not there or of the wrong kind is passed
// over in silence, because the schemas have already objected to it.
import type { Fault, Path } from "../protocol/scenarioParts/faults.ts";

/** A value at a path. `T` is what the format says stands there. */
export type Spot<T> = { readonly value: unknown; readonly path: Path; readonly shape?: T };
type Maybe<T> = Spot<T> | undefined;

type Keys<T> = T extends unknown ? keyof T & string : never;
type Get<T, K extends string> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function at<T, K extends Keys<T>>(spot: Maybe<T>, key: K): Maybe<Get<T, K>> {
  if (!spot || !isRecord(spot.value) || !Object.hasOwn(spot.value, key)) return undefined;
  return { value: spot.value[key], path: [...spot.path, key] };
}

export function items<T>(spot: Maybe<readonly T[]>): readonly Spot<T>[] {
  if (!spot || !Array.isArray(spot.value)) return [];
  return spot.value.map((value: unknown, index) => ({ value, path: [...spot.path, index] }));
}

/** The entries of a map such as `deltas`: its keys are names of things. */
export function entries<T>(
  spot: Maybe<Readonly<Record<string, T>>>,
): readonly (readonly [string, Spot<T>])[] {
  if (!spot || !isRecord(spot.value)) return [];
  return Object.entries(spot.value).map(([key, value]) => [key, { value, path: [...spot.path, key] }]);
}

export const textOf = (spot: Maybe<unknown>): string | undefined =>
  typeof spot?.value === "string" ? spot.value : undefined;

export const numberOf = (spot: Maybe<unknown>): number | undefined =>
  typeof spot?.value === "number" && Number.isFinite(spot.value) ? spot.value : undefined;

export const fault = (spot: Spot<unknown>, words: string): Fault => ({ path: spot.path, at: "value", words });
export const keyFault = (spot: Spot<unknown>, words: string): Fault => ({
  path: spot.path,
  at: "key",
  words,
});

/** Sums of decimal fractions as a person would write them. */
export const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** `55 + 30 + 25 is 110, must be 100`, unless it adds up. */
export function* addsUp(spot: Spot<unknown>, parts: readonly number[], total: number): Generator<Fault> {
  const sum = tidy(parts.reduce((before, part) => before + part, 0));
  // A thousandth is allowed for fractions that were rounded, and a little more for binary arithmetic.
  if (Math.abs(sum - total) > 0.001 + 1e-9)
    yield fault(spot, `${parts.join(" + ") || "nothing"} is ${sum}, must be ${total}`);
}
