import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../../protocol/scenarioSchema.ts";
import { allRefer, distinct, keysCover, keysRefer, type Names, refers } from "../names.ts";
import { addsUp, at, entries, fault, items, keyFault, numberOf, type Spot, textOf, tidy } from "../spots.ts";
import { conditionFaults, rungFaults, spanFaults } from "./conditions.ts";

type Move = FileScenario["moves"][number];
type Effect = Move["success"];
type Interaction = Move["interactions"][number];

export function* moveFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const moves = items(at(file, "moves"));
  yield* distinct(
    moves.map((move) => at(move, "id")),
    "move",
  );
  const orders = entries(at(at(file, "model"), "order")).map(([, order]) => numberOf(order));
  for (const move of moves) {
    yield* refers(at(move, "team"), ["team"], names);
    yield* spanFaults(at(move, "turns"), names);
    yield* conditionFaults(at(move, "requires"), names);
    yield* oddsFaults(at(move, "odds"));
    yield* pullFaults(at(move, "pull"), names);
    yield* costFaults(at(move, "cost"), textOf(at(move, "team")), names);
    yield* orderFaults(at(move, "order"), orders);
    for (const mod of items(at(move, "odds_mods"))) yield* conditionFaults(at(mod, "if"), names);
    for (const grade of ["success", "partial", "failure"] as const)
      yield* effectFaults(at(move, grade), names);
    for (const extra of items(at(move, "extra_if"))) {
      yield* conditionFaults(at(extra, "if"), names);
      yield* keysRefer(at(extra, "deltas"), ["indicator"], names);
      yield* keysRefer(at(extra, "resources"), ["resource"], names);
    }
    for (const interaction of items(at(move, "interactions")))
      yield* interactionFaults(interaction, move, names);
    yield* rungFaults(at(move, "rung"), names);
    yield* allRefer(at(move, "article"), ["article element"], names);
  }
}

/** `55 + 30 + 25 is 110, must be 100` */
export function* oddsFaults(odds: Spot<readonly number[]> | undefined): Generator<Fault> {
  const parts = items(odds).flatMap((part) => numberOf(part) ?? []);
  if (odds && parts.length === 3) yield* addsUp(odds, parts, 100);
}

export function* pullFaults(
  pull: Spot<Readonly<Record<string, number>>> | undefined,
  names: Names,
): Generator<Fault> {
  if (!pull) return;
  yield* keysCover(pull, "outcome", names);
  yield* addsUp(
    pull,
    entries(pull).flatMap(([, weight]) => numberOf(weight) ?? []),
    1,
  );
}

/** A team pays in its own resources, and never more than it could ever hold. */
export function* costFaults(
  cost: Spot<Readonly<Record<string, number>>> | undefined,
  team: string | undefined,
  names: Names,
): Generator<Fault> {
  for (const [resource, price] of entries(cost)) {
    const most = names.most.get(`${team}.${resource}`);
    if (most === undefined) {
      if (team === undefined || !names.of.team?.has(team) || !names.of.resource || !names.complete) continue;
      const own = [...names.most.keys()]
        .filter((key) => key.startsWith(`${team}.`))
        .map((key) => key.slice(team.length + 1));
      yield keyFault(price, `${team} has no resource "${resource}"; its own are ${own.join(", ") || "none"}`);
    } else if ((numberOf(price) ?? 0) > most) {
      yield fault(price, `costs ${numberOf(price)}, but ${team} can never hold more than ${most}`);
    }
  }
}

function* orderFaults(
  order: Spot<number> | undefined,
  orders: readonly (number | undefined)[],
): Generator<Fault> {
  const value = numberOf(order);
  if (!order || value === undefined || orders.length === 0 || orders.includes(value)) return;
  yield fault(order, `${value} is none of the orders in model.order: ${orders.join(", ")}`);
}

function* effectFaults(effect: Spot<Effect> | undefined, names: Names): Generator<Fault> {
  yield* keysRefer(at(effect, "deltas"), ["indicator"], names);
  yield* keysRefer(at(effect, "resources"), ["resource"], names);
  for (const key of ["set", "clear"] as const) yield* flagsChanged(at(effect, key), names);
  for (const key of ["delayed", "postpone"] as const)
    yield* allRefer(at(effect, key), ["delayed effect"], names);
}

/** Flags that play may set or clear: those that no computation owns. */
export function* flagsChanged(flags: Spot<readonly string[]> | undefined, names: Names): Generator<Fault> {
  yield* allRefer(flags, ["flag"], names);
  for (const flag of items(flags)) {
    if (names.computed.includes(textOf(flag) ?? ""))
      yield fault(flag, `"${textOf(flag)}" is computed, so nothing else may change it`);
  }
}

function* interactionFaults(
  interaction: Spot<Interaction>,
  move: Spot<Move>,
  names: Names,
): Generator<Fault> {
  const other = at(interaction, "with");
  yield* refers(other, ["move"], names);
  yield* keysRefer(at(interaction, "deltas"), ["indicator"], names);
  const name = textOf(other) ?? "";
  if (other && name === textOf(at(move, "id"))) yield fault(other, "a move cannot meet itself");
  const kind = textOf(at(interaction, "kind"));
  const first = names.moves.get(name)?.order;
  const then = numberOf(at(move, "order"));
  if (kind !== "cancel" && kind !== "downgrade") return;
  if (first !== undefined && then !== undefined && first >= then) {
    const words = `a ${kind} needs "${name}" resolved first, but its order is ${tidy(first)} and this move's is ${tidy(then)}`;
    yield fault(interaction, words);
  }
}
