import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../../protocol/scenarioSchema.ts";
import { allRefer, distinct, keysCover, keysRefer, type Names, refers } from "../names.ts";
import { at, fault, items, numberOf, type Spot } from "../spots.ts";
import { conditionFaults } from "./conditions.ts";

export function* indicatorFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const indicators = items(at(file, "indicators"));
  // A composite may be read wherever an indicator is, so the two share one set of names.
  const composites = items(at(at(file, "model"), "composites"));
  const ids = [
    ...indicators.map((indicator) => at(indicator, "id")),
    ...composites.map((composite) => at(composite, "id")),
  ];
  yield* distinct(ids, "indicator or composite");
  const [low, high] = names.scale;
  for (const indicator of indicators) {
    const initial = at(indicator, "initial");
    const value = numberOf(initial);
    if (initial && value !== undefined && (value < low || value > high)) {
      yield fault(initial, `starts at ${value}, outside ${low} to ${high}`);
    }
    yield* keysCover(at(indicator, "visibility"), "team", names);
    for (const change of items(at(indicator, "visibility_if"))) {
      yield* conditionFaults(at(change, "if"), names);
      yield* keysRefer(at(change, "set"), ["team"], names);
    }
    yield* allRefer(at(indicator, "article"), ["article element"], names);
  }
  for (const offset of items(at(file, "reporting_offsets"))) {
    yield* refers(at(offset, "team"), ["team"], names);
    yield* refers(at(offset, "ind"), ["indicator"], names);
  }
}
