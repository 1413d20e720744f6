import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../../protocol/scenarioSchema.ts";
import { allRefer, distinct, type Names, refers } from "../names.ts";
import { at, fault, items, type Spot, textOf } from "../spots.ts";
import { conditionFaults } from "./conditions.ts";

type Outcome = FileScenario["outcomes"]["list"][number];

export function* outcomeFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const outcomes = items(at(at(file, "outcomes"), "list"));
  yield* distinct(
    outcomes.map((outcome) => at(outcome, "id")),
    "outcome",
  );
  yield* distinct(
    outcomes.flatMap((outcome) => items(at(outcome, "variants")).map((variant) => at(variant, "id"))),
    "variant",
  );
  for (const outcome of outcomes) {
    yield* variantFaults(outcome, names);
    yield* allRefer(at(outcome, "article"), ["article element"], names);
  }
  const rules = items(at(at(file, "outcomes"), "stop_rules"));
  yield* distinct(
    rules.map((rule) => at(rule, "id")),
    "stop rule",
  );
  for (const rule of rules) {
    yield* conditionFaults(at(rule, "if"), names);
    yield* refers(at(rule, "outcome"), ["outcome"], names);
    const variant = at(rule, "variant");
    yield* refers(variant, ["variant"], names);
    const outcome = textOf(at(rule, "outcome"));
    const own = outcome === undefined ? undefined : names.variantsOf.get(outcome);
    const name = textOf(variant) ?? "";
    if (variant && own && names.of.variant?.has(name) && !own.includes(name))
      yield fault(variant, `"${name}" is not a variant of ${outcome}; those are ${own.join(", ") || "none"}`);
  }
}

/** The first variant that holds is taken, so the last one holds always and none before it does. */
function* variantFaults(outcome: Spot<Outcome>, names: Names): Generator<Fault> {
  const variants = items(at(outcome, "variants"));
  for (const [index, variant] of variants.entries()) {
    const condition = at(variant, "if");
    yield* conditionFaults(condition, names);
    const always = condition !== undefined && at(condition, "always") !== undefined;
    const last = index === variants.length - 1;
    if (condition && last && !always)
      yield fault(condition, "the last variant must hold always: {always: true}");
    if (condition && !last && always)
      yield fault(condition, "holds always, so the variants after it can never be reached");
  }
}
