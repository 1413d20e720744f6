import type { FileCondition, FileExpression } from "../../protocol/scenarioParts/conditions.ts";
import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import { type Names, refers } from "../names.ts";
import { at, fault, items, numberOf, type Spot } from "../spots.ts";

/** What a condition may ask: how play ended is known to nothing that happens in play. */
/** Who held, and what nobody played, is secret: only an inject may turn on it. */
export type Scope = "in play" | "after play" | "for an inject";
type Asked = Spot<FileCondition> | undefined;

export function* conditionFaults(condition: Asked, names: Names, scope: Scope = "in play"): Generator<Fault> {
  if (!condition) return;
  for (const part of [...items(list(condition, "all")), ...items(list(condition, "any"))]) {
    yield* conditionFaults(part, names, scope);
  }
  yield* conditionFaults(at(condition, "not") as Asked, names, scope);

  for (const key of ["ind", "exceeds"]) yield* refers(at(condition, key), ["indicator", "composite"], names);
  // Play keeps the highest and lowest values of indicators only.
  for (const key of ["peak", "trough"]) yield* refers(at(condition, key), ["indicator"], names);
  yield* refers(at(condition, "res"), ["resource"], names);
  yield* refers(at(condition, "flag"), ["flag"], names);
  yield* refers(at(condition, "outcome"), ["outcome"], names);
  yield* refers(at(condition, "variant"), ["variant"], names);
  yield* boundFaults(condition, names);
  yield* spanFaults(at(condition, "turn") as Spot<readonly [number, number]> | undefined, names);

  yield* rungFaults(at(condition, "rung_gte"), names);
  yield* refers(at(condition, "held"), ["team"], names);
  yield* refers(at(condition, "unplayed"), ["move"], names);
  for (const key of ["held", "unplayed"]) {
    const spot = at(condition, key);
    if (spot && scope !== "for an inject")
      yield fault(spot, `what a team left undone is secret; only the when of an inject may ask for "${key}"`);
  }
  for (const key of ["outcome", "variant"]) {
    const spot = at(condition, key);
    if (spot && scope !== "after play") {
      yield fault(
        spot,
        `how play ended is not known here; only red lines may ask for an ${key}`.replace("an v", "a v"),
      );
    }
  }
}

export function* rungFaults(rung: Spot<unknown> | undefined, names: Names): Generator<Fault> {
  const n = numberOf(rung);
  if (rung && n !== undefined && names.rungs > 0 && n > names.rungs)
    yield fault(rung, `the ladder has ${names.rungs} rungs, not ${n}`);
}

const list = (condition: Spot<FileCondition>, key: string): Spot<readonly FileCondition[]> | undefined =>
  at(condition, key) as Spot<readonly FileCondition[]> | undefined;

function* boundFaults(condition: Spot<FileCondition>, names: Names): Generator<Fault> {
  const resource = at(condition, "res");
  const [low, high] = resource
    ? [0, names.most.get(String(resource.value)) ?? Number.POSITIVE_INFINITY]
    : names.scale;
  const over = at(condition, "by");
  for (const key of ["gte", "lte"]) {
    const bound = at(condition, key);
    const value = numberOf(bound);
    if (bound && value !== undefined && (value < low || value > high)) {
      yield fault(bound, `${value} lies outside ${low} to ${high}, so this always says the same`);
    }
  }
  const value = numberOf(over);
  if (over && value !== undefined && Math.abs(value) > high - low) {
    yield fault(over, `${value} is more than two indicators can differ by`);
  }
}

/** A span of turns lies inside the scenario and does not run backwards. */
export function* spanFaults(
  span: Spot<readonly [number, number]> | undefined,
  names: Names,
): Generator<Fault> {
  const [from, to] = items<number>(span as Spot<readonly number[]> | undefined).map(numberOf);
  if (!span || from === undefined || to === undefined) return;
  if (from > to) yield fault(span, `runs from turn ${from} back to turn ${to}`);
  if (to > names.turns && names.turns > 0)
    yield fault(span, `turn ${to} is past the last turn, ${names.turns}`);
}

/** A composite reads indicators only, so that no composite can depend on itself. */
export function* expressionFaults(
  expression: Spot<FileExpression> | undefined,
  names: Names,
): Generator<Fault> {
  if (!expression) return;
  for (const key of ["min", "max"]) {
    for (const part of items(at(expression, key) as Spot<readonly FileExpression[]> | undefined)) {
      yield* expressionFaults(part, names);
    }
  }
  yield* refers(at(expression, "ind"), ["indicator"], names);
  yield* refers(at(expression, "inv"), ["indicator"], names);
}
