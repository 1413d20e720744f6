import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../../protocol/scenarioSchema.ts";
import { distinct, keysRefer, type Names, refers } from "../names.ts";
import { at, entries, fault, items, keyFault, numberOf, type Spot, textOf } from "../spots.ts";
import { conditionFaults } from "./conditions.ts";
import { turnExists } from "./story.ts";

export function* headerFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const turns = at(at(file, "scenario"), "turns");
  if (turns && names.turns > 0 && numberOf(turns) !== undefined && numberOf(turns) !== names.turns) {
    yield fault(turns, `says ${numberOf(turns)}, but ${names.turns} turns are described`);
  }
  yield* optionFaults(file, names);
  for (const turn of items(at(at(file, "theory_cards"), "turns"))) yield* turnExists(turn, names);
  yield* flagFaults(file, names);
  yield* distinct(
    items(at(file, "article_elements")).map((element) => at(element, "id")),
    "article element",
  );
  yield* distinct(
    items(at(file, "facts")).map((fact) => at(fact, "id")),
    "fact",
  );
  for (const event of items(at(file, "after_the_fork"))) {
    const source = at(event, "source");
    if (!/^https?:/.test(textOf(source) ?? "")) yield* refers(source, ["fact"], names);
  }
}

function* optionFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const options = items(at(at(file, "scenario"), "options"));
  yield* distinct(
    options.map((option) => at(option, "id")),
    "option",
  );
  const scheduled = items(at(file, "injects")).filter(
    (inject) => at(at(inject, "timing"), "scheduled") !== undefined,
  );
  const scheduledIds = scheduled.map((inject) => textOf(at(inject, "id")));
  for (const option of options) {
    const from = at(option, "deltas_from_turn");
    yield* turnExists(at(from, "turn"), names);
    yield* keysRefer(at(from, "deltas"), ["indicator"], names);
    yield* keysRefer(at(option, "reschedule"), ["inject"], names);
    for (const [inject, turn] of entries(at(option, "reschedule"))) {
      yield* turnExists(turn, names);
      if (names.of.inject?.has(inject) && !scheduledIds.includes(inject)) {
        yield keyFault(turn, `"${inject}" is not scheduled for a turn, so it cannot be moved to another`);
      }
    }
  }
}

function* flagFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  yield* distinct(
    items(at(file, "flags")).map((flag) => at(flag, "id")),
    "flag",
  );
  const computed = items(at(file, "computed_flags"));
  yield* distinct(
    computed.map((flag) => at(flag, "id")),
    "computed flag",
  );
  for (const flag of computed) {
    yield* refers(at(flag, "id"), ["flag"], names);
    yield* conditionFaults(at(flag, "if"), names);
  }
}
