import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../../protocol/scenarioSchema.ts";
import { allRefer, distinct, keysCover, keysRefer, type Names, refers } from "../names.ts";
import { at, fault, items, numberOf, type Spot, textOf } from "../spots.ts";
import { conditionFaults } from "./conditions.ts";
import { flagsChanged } from "./moves.ts";

/** A turn number somebody names exists. */
export function* turnExists(turn: Spot<number> | undefined, names: Names): Generator<Fault> {
  const n = numberOf(turn);
  if (turn && n !== undefined && names.turns > 0 && n > names.turns)
    yield fault(turn, `there is no turn ${n}; the last is ${names.turns}`);
}

export function* audienceFaults(
  audience: Spot<readonly string[]> | undefined,
  names: Names,
): Generator<Fault> {
  const members = items(audience);
  const isAll = (member: Spot<string>): boolean => textOf(member) === "all";
  yield* distinct(members, "member of this audience");
  for (const member of members) if (!isAll(member)) yield* refers(member, ["team"], names);
  if (audience && members.length > 1 && members.some(isAll))
    yield fault(audience, "says all and teams as well; all is everybody");
}

export function* turnFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const turns = items(at(file, "turns"));
  yield* distinct(
    turns.map((turn) => at(turn, "essential")),
    "turn's essential rank",
  );
  for (const [index, turn] of turns.entries()) {
    const n = at(turn, "n");
    if (n && numberOf(n) !== undefined && numberOf(n) !== index + 1)
      yield fault(n, `is ${numberOf(n)}, but this is turn ${index + 1} of the list`);
    const essential = at(turn, "essential");
    if (essential && (numberOf(essential) ?? 1) > turns.length)
      yield fault(essential, `ranks run from 1 to ${turns.length}`);
    const [from, to] = [textOf(at(turn, "from")), at(turn, "to")];
    if (to && from !== undefined && (textOf(to) ?? from) < from)
      yield fault(to, `ends on ${textOf(to)}, before it begins`);
    yield* keysCover(at(turn, "focus"), "team", names);
    for (const variant of items(at(turn, "variants"))) yield* conditionFaults(at(variant, "if"), names);
    yield* allRefer(at(turn, "article"), ["article element"], names);
  }
}

export function* injectFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const injects = items(at(file, "injects"));
  yield* distinct(
    injects.map((inject) => at(inject, "id")),
    "inject",
  );
  for (const inject of injects) {
    const timing = at(inject, "timing");
    yield* audienceFaults(at(inject, "audience"), names);
    yield* turnExists(at(timing, "scheduled") as Spot<number> | undefined, names);
    yield* conditionFaults(
      at(timing, "when") as Spot<{ readonly [key: string]: unknown }> | undefined,
      names,
      "for an inject",
    );
    const moment = at(inject, "moment") as Spot<{ readonly [key: string]: unknown }> | undefined;
    yield* conditionFaults(moment, names, "for an inject");
    if (moment && !at(timing, "hand"))
      yield fault(moment, "only an inject in hand waits for its moment; a condition belongs into timing");
    yield* keysRefer(at(inject, "effects"), ["indicator"], names);
    yield* allRefer(at(inject, "article"), ["article element"], names);
    if (textOf(at(inject, "veracity")) === "false" && !at(inject, "truth")) {
      yield fault(inject, "a false inject needs a truth for the facilitator");
    }
    yield* allRefer(at(inject, "hurts"), ["team"], names);
    const grade = at(inject, "grade");
    if (grade && textOf(at(inject, "kind")) !== "intelligence")
      yield fault(grade, "only intelligence is graded");
  }
}

export function* delayedEffectFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const effects = items(at(file, "delayed_effects"));
  yield* distinct(
    effects.map((effect) => at(effect, "id")),
    "delayed effect",
  );
  for (const effect of effects) {
    yield* conditionFaults(at(effect, "unless"), names);
    yield* keysRefer(at(effect, "deltas"), ["indicator"], names);
    yield* keysRefer(at(effect, "resources"), ["resource"], names);
    yield* flagsChanged(at(effect, "set"), names);
    yield* audienceFaults(at(effect, "audience"), names);
    yield* allRefer(at(effect, "article"), ["article element"], names);
  }
}

/** Rungs are numbered from 1 without a gap, and the lowest always holds: there is a current rung at every moment. */
export function* ladderFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const ladder = at(file, "ladder");
  const rungs = items(at(ladder, "rungs"));
  for (const [index, rung] of rungs.entries()) {
    const n = at(rung, "n");
    if (n && numberOf(n) !== undefined && numberOf(n) !== index + 1)
      yield fault(n, `is ${numberOf(n)}, but this is rung ${index + 1} of the list`);
    yield* conditionFaults(at(rung, "if"), names);
  }
  const lowest = at(rungs[0], "if");
  if (lowest && !at(lowest, "always"))
    yield fault(lowest, "the lowest rung must hold always: {always: true}");
  const thresholds = items(at(ladder, "thresholds"));
  yield* distinct(
    thresholds.map((threshold) => at(threshold, "id")),
    "threshold",
  );
  for (const threshold of thresholds) {
    const above = at(threshold, "above");
    if (above && (numberOf(above) ?? 0) >= rungs.length)
      yield fault(above, `there is no rung above ${numberOf(above)}`);
  }
}
