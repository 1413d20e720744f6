import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../../protocol/scenarioSchema.ts";
import { distinct, keysCover, keysRefer, type Names, refers } from "../names.ts";
import { addsUp, at, entries, fault, items, numberOf, type Spot, textOf } from "../spots.ts";
import { conditionFaults, expressionFaults } from "./conditions.ts";
import { costFaults, oddsFaults, pullFaults } from "./moves.ts";

type Model = FileScenario["model"];

export function* modelFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const model = at(file, "model");
  for (const key of ["clamp", "odds_clamp", "shift_clamp"] as const) yield* rangeFaults(at(model, key));
  yield* bandFaults(model, names);
  const results = at(model, "results");
  if (results && items(results).map(textOf).join() !== "success,partial,failure") {
    yield fault(results, "must be [success, partial, failure]");
  }
  yield* keysRefer(at(at(model, "leap"), "deltas"), ["indicator"], names);
  yield* viewFaults(at(model, "player_view"));
  const triangle = at(model, "triangle");
  yield* keysCover(at(triangle, "offsets"), "outcome", names);
  yield* keysCover(at(triangle, "structure"), "outcome", names);
  for (const [, terms] of entries(at(triangle, "structure"))) {
    yield* addsUp(
      terms,
      items(terms).flatMap((term) => numberOf(at(term, "w")) ?? []),
      1,
    );
    for (const term of items(terms)) yield* refers(at(term, "ind"), ["indicator", "composite"], names);
  }
  for (const composite of items(at(model, "composites")))
    yield* expressionFaults(at(composite, "expr"), names);
  const drift = items(at(model, "drift"));
  yield* distinct(
    drift.map((rule) => at(rule, "id")),
    "drift rule",
  );
  for (const rule of drift) {
    yield* conditionFaults(at(rule, "if"), names);
    yield* keysRefer(at(rule, "deltas"), ["indicator"], names);
  }
}

function* rangeFaults(range: Spot<readonly number[]> | undefined): Generator<Fault> {
  const [low, high] = items(range).map(numberOf);
  if (range && low !== undefined && high !== undefined && low >= high)
    yield fault(range, `${low} is not below ${high}`);
}

/** Bands cover the whole scale, each beginning where the one before has ended. */
function* bandFaults(model: Spot<Model> | undefined, names: Names): Generator<Fault> {
  const bands = items(at(model, "bands"));
  yield* distinct(
    bands.map((band) => at(band, "id")),
    "band",
  );
  const [low, high] = names.scale;
  let next = low;
  for (const band of bands) {
    const from = at(band, "from");
    const to = at(band, "to");
    const [starts, ends] = [numberOf(from), numberOf(to)];
    if (from && starts !== undefined && starts !== next) {
      const gap = starts > next ? "leaves a gap" : "overlaps";
      yield fault(from, `starts at ${starts}, must start at ${next}; this ${gap}`);
    }
    if (to && starts !== undefined && ends !== undefined && ends < starts)
      yield fault(to, `ends at ${ends}, before it starts`);
    next = (ends ?? next) + 1;
  }
  const last = at(bands.at(-1), "to");
  if (last && numberOf(last) !== undefined && next !== high + 1)
    yield fault(last, `the last band ends at ${next - 1}, must end at ${high}`);
}

function* viewFaults(view: Spot<Model["player_view"]> | undefined): Generator<Fault> {
  const hidden = items(at(view, "move_hides")).map(textOf);
  for (const shown of items(at(view, "move_shows"))) {
    const part = textOf(shown);
    if (part !== undefined && hidden.includes(part)) yield fault(shown, `"${part}" is both shown and hidden`);
  }
  const words = items(at(view, "odds_words"));
  const mins = words.map((word) => numberOf(at(word, "min")) ?? 0);
  for (const [index, word] of words.entries()) {
    const before = mins[index - 1];
    if (before !== undefined && (mins[index] ?? 0) >= before)
      yield fault(word, `must lie below ${before}, the one before it`);
  }
  const last = words.at(-1);
  if (last && mins.at(-1) !== 0)
    yield fault(last, "the last word must have min: 0, so that every chance has a word");
}

export function* freeFormFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const form = at(file, "free_form");
  for (const [, odds] of entries(at(form, "odds_presets"))) yield* oddsFaults(odds);
  for (const [, pull] of entries(at(form, "pull_presets"))) yield* pullFaults(pull, names);
  yield* keysCover(at(form, "default_cost"), "team", names);
  for (const [team, cost] of entries(at(form, "default_cost"))) yield* costFaults(cost, team, names);
  const replaces = at(at(at(file, "scenario"), "free_form"), "replaces");
  const [said, slot] = [textOf(replaces), textOf(at(form, "slot"))];
  if (replaces && said !== undefined && slot !== undefined && said !== slot)
    yield fault(replaces, `says ${said}, but free_form.slot says ${slot}`);
}
