// Things that are defined but that nothing in play can ever bring about.
import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../../protocol/scenarioSchema.ts";
import type { Names } from "../names.ts";
import { at, fault, items, type Spot, textOf } from "../spots.ts";

const grades = ["success", "partial", "failure"] as const;

export function* reachabilityFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  if (!names.complete) return;
  const effects = items(at(file, "moves")).flatMap((move) => grades.map((grade) => at(move, grade)));
  const named = (spots: readonly (Spot<readonly string[]> | undefined)[]): ReadonlySet<string | undefined> =>
    new Set(spots.flatMap((spot) => items(spot).map(textOf)));

  const set = named([
    ...effects.map((effect) => at(effect, "set")),
    ...items(at(file, "delayed_effects")).map((effect) => at(effect, "set")),
  ]);
  for (const flag of items(at(file, "flags"))) {
    const id = textOf(at(flag, "id"));
    if (id === undefined || set.has(id) || names.computed.includes(id)) continue;
    yield fault(flag, "nothing sets this flag: no move, no delayed effect, no computation");
  }
  const queued = named(effects.map((effect) => at(effect, "delayed")));
  for (const effect of items(at(file, "delayed_effects"))) {
    const id = textOf(at(effect, "id"));
    if (id !== undefined && !queued.has(id)) yield fault(effect, "no move queues this delayed effect");
  }
}
