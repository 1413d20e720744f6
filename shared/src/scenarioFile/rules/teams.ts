import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../../protocol/scenarioSchema.ts";
import { allRefer, distinct, keysCover, type Names, refers } from "../names.ts";
import { addsUp, at, fault, items, numberOf, type Spot, textOf } from "../spots.ts";
import { conditionFaults } from "./conditions.ts";

type Team = FileScenario["teams"][number];

export function* teamFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const teams = items(at(file, "teams"));
  const listed = at(at(file, "scenario"), "teams");
  yield* distinct(items(listed), "team");
  yield* distinct(
    teams.map((team) => at(team, "id")),
    "team",
  );
  for (const item of items(listed)) {
    const name = textOf(item);
    const described = teams.some((team) => textOf(at(team, "id")) === name);
    if (name !== undefined && !described && names.complete)
      yield fault(item, `the team "${name}" is not described under teams`);
  }
  yield* distinct(
    teams.flatMap((team) => items(at(team, "red_lines")).map((line) => at(line, "id"))),
    "red line",
  );
  yield* distinct(
    teams.flatMap((team) => items(at(team, "objectives")).map((goal) => at(goal, "id"))),
    "objective",
  );
  for (const team of teams) {
    yield* refers(at(team, "id"), ["team"], names);
    yield* resourceFaults(team);
    yield* objectiveFaults(team, names);
    for (const line of items(at(team, "red_lines")))
      yield* conditionFaults(at(line, "if"), names, "after play");
    yield* firstEightFaults(team, names);
  }
}

function* resourceFaults(team: Spot<Team>): Generator<Fault> {
  const resources = items(at(team, "resources"));
  yield* distinct(
    resources.map((resource) => at(resource, "id")),
    "resource of this team",
  );
  for (const resource of resources) {
    const initial = at(resource, "initial");
    const max = numberOf(at(resource, "max"));
    if (initial && max !== undefined && (numberOf(initial) ?? 0) > max) {
      yield fault(initial, `starts at ${numberOf(initial)}, above its own maximum of ${max}`);
    }
  }
}

function* objectiveFaults(team: Spot<Team>, names: Names): Generator<Fault> {
  const objectives = at(team, "objectives");
  const goals = items(objectives);
  if (objectives)
    yield* addsUp(
      objectives,
      goals.flatMap((goal) => numberOf(at(goal, "points")) ?? []),
      100,
    );
  for (const goal of goals) {
    const measure = at(goal, "measure");
    yield* keysCover(at(measure, "outcome"), "variant", names);
    yield* refers(at(measure, "ind"), ["indicator", "composite"], names);
    const [from, to] = [numberOf(at(measure, "from")), numberOf(at(measure, "to"))];
    if (measure && from !== undefined && from === to)
      yield fault(measure, `from and to are both ${from}, so nothing can be measured`);
  }
}

/** Eight of the team's own cards, or all of them where it has fewer. */
function* firstEightFaults(team: Spot<Team>, names: Names): Generator<Fault> {
  const cards = at(team, "first_eight");
  const id = textOf(at(team, "id"));
  if (!cards || id === undefined || !names.complete) return;
  yield* distinct(items(cards), "of the first eight");
  yield* allRefer(cards, ["move"], names);
  for (const card of items(cards)) {
    const owner = names.moves.get(textOf(card) ?? "")?.team;
    if (owner !== undefined && owner !== id)
      yield fault(card, `"${textOf(card)}" is a move of ${owner}, not of ${id}`);
  }
  const own = [...names.moves.values()].filter((move) => move.team === id).length;
  const wanted = Math.min(8, own);
  if (items(cards).length !== wanted)
    yield fault(cards, `has ${items(cards).length} cards, must have ${wanted}`);
}
