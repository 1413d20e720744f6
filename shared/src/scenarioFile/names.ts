// Every name that a scenario file defines, so that references can be looked up.
import { closest, type Fault } from "../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../protocol/scenarioSchema.ts";
import { at, entries, fault, items, keyFault, numberOf, type Spot, textOf } from "./spots.ts";

export type Kind =
  | "team"
  | "indicator"
  | "composite"
  | "flag"
  | "resource"
  | "move"
  | "delayed effect"
  | "inject"
  | "outcome"
  | "variant"
  | "article element"
  | "fact"
  | "place";

export type Names = {
  /** Absent where the file does not list the kind at all: that is one problem, not one for each reference. */
  readonly of: Readonly<Record<Kind, ReadonlySet<string> | undefined>>;
  /** `team.resource` → the most a team can hold. */
  readonly most: ReadonlyMap<string, number>;
  readonly moves: ReadonlyMap<
    string,
    { readonly team: string | undefined; readonly order: number | undefined }
  >;
  readonly variantsOf: ReadonlyMap<string, readonly string[]>;
  readonly computed: readonly string[];
  readonly turns: number;
  readonly rungs: number;
  readonly scale: readonly [low: number, high: number];
  /** False where a file could not be read: what is not found may merely be unread. */
  readonly complete: boolean;
};

type Listed = readonly { readonly id: string }[];
const idsOf = (list: Spot<Listed> | undefined): readonly string[] =>
  items(list).flatMap((item) => textOf(at(item, "id")) ?? []);
const named = (list: Spot<Listed> | undefined): ReadonlySet<string> | undefined =>
  list && new Set(idsOf(list));

export function collectNames(file: Spot<FileScenario>, complete: boolean): Names {
  const teams = items(at(file, "teams"));
  const most = teams.flatMap((team) =>
    items(at(team, "resources")).flatMap((resource) => {
      const [owner, id] = [textOf(at(team, "id")), textOf(at(resource, "id"))];
      if (owner === undefined || id === undefined) return [];
      return [[`${owner}.${id}`, numberOf(at(resource, "max")) ?? Number.POSITIVE_INFINITY] as const];
    }),
  );
  const teamOrder = at(at(file, "scenario"), "teams");
  const outcomes = at(at(file, "outcomes"), "list");
  const variantsOf = items(outcomes).map(
    (outcome) => [textOf(at(outcome, "id")) ?? "", idsOf(at(outcome, "variants"))] as const,
  );
  const clamp = items(at(at(file, "model"), "clamp")).map(numberOf);
  return {
    of: {
      team: teamOrder && new Set(items(teamOrder).flatMap((team) => textOf(team) ?? [])),
      indicator: named(at(file, "indicators")),
      composite: named(at(at(file, "model"), "composites")),
      flag: named(at(file, "flags")),
      resource: at(file, "teams") && new Set(most.map(([key]) => key)),
      move: named(at(file, "moves")),
      "delayed effect": named(at(file, "delayed_effects")),
      inject: named(at(file, "injects")),
      outcome: outcomes && new Set(idsOf(outcomes)),
      variant: outcomes && new Set(variantsOf.flatMap(([, variants]) => variants)),
      "article element": named(at(file, "article_elements")),
      fact: named(at(file, "facts")),
      // A scenario without a map has no places.
      place: new Set(idsOf(at(at(file, "theatre"), "places"))),
    },
    most: new Map(most),
    moves: new Map(
      items(at(file, "moves")).map((move) => [
        textOf(at(move, "id")) ?? "",
        { team: textOf(at(move, "team")), order: numberOf(at(move, "order")) },
      ]),
    ),
    variantsOf: new Map(variantsOf),
    computed: idsOf(at(file, "computed_flags")),
    turns: items(at(file, "turns")).length,
    rungs: items(at(at(file, "ladder"), "rungs")).length,
    scale: [clamp[0] ?? 0, clamp[1] ?? 100],
    complete,
  };
}

function* unknown(
  name: string,
  kinds: readonly Kind[],
  names: Names,
  where: (words: string) => Fault,
): Generator<Fault> {
  const sets = kinds.map((kind) => names.of[kind]);
  if (!names.complete || sets.some((set) => set === undefined || set.has(name))) return;
  const near = closest(
    name,
    sets.flatMap((set) => [...(set ?? [])]),
  );
  yield where(
    `there is no ${kinds.join(" or ")} "${name}"${near === undefined ? "" : `; did you mean "${near}"?`}`,
  );
}

/** A value that must name a thing of one of these kinds. */
export function* refers(
  spot: Spot<unknown> | undefined,
  kinds: readonly Kind[],
  names: Names,
): Generator<Fault> {
  const name = textOf(spot);
  if (spot && name !== undefined) yield* unknown(name, kinds, names, (words) => fault(spot, words));
}

export function* allRefer(
  spot: Spot<readonly unknown[]> | undefined,
  kinds: readonly Kind[],
  names: Names,
): Generator<Fault> {
  for (const item of items(spot)) yield* refers(item, kinds, names);
}

/** A map whose keys must name things of one kind. */
export function* keysRefer(
  spot: Spot<Readonly<Record<string, unknown>>> | undefined,
  kinds: readonly Kind[],
  names: Names,
): Generator<Fault> {
  for (const [key, entry] of entries(spot))
    yield* unknown(key, kinds, names, (words) => keyFault(entry, words));
}

/** A map that must have an entry for each thing of a kind, and no other. */
export function* keysCover(
  spot: Spot<Readonly<Record<string, unknown>>> | undefined,
  kind: Kind,
  names: Names,
): Generator<Fault> {
  if (!spot) return;
  yield* keysRefer(spot, [kind], names);
  const there = new Set(entries(spot).map(([key]) => key));
  const missing = [...(names.of[kind] ?? [])].filter((name) => !there.has(name));
  if (missing.length > 0 && names.complete)
    yield fault(spot, `must name every ${kind}; ${missing.join(", ")} is missing`);
}

/** No two items of a list share their name. */
export function* distinct(named: readonly (Spot<unknown> | undefined)[], noun: string): Generator<Fault> {
  const seen = new Set<unknown>();
  for (const spot of named) {
    if (!spot || (typeof spot.value !== "string" && typeof spot.value !== "number")) continue;
    if (seen.has(spot.value)) yield fault(spot, `another ${noun} is already called "${spot.value}"`);
    seen.add(spot.value);
  }
}
