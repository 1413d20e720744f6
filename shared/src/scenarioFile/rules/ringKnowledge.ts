// A ring betrays whatever its condition asks for. So it may ask only for what everybody it is shown to knows.
import type { FileCondition } from "../../protocol/scenarioParts/conditions.ts";
import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../../protocol/scenarioSchema.ts";
import { at, fault, items, numberOf, type Spot, textOf } from "../spots.ts";

type Asked = Spot<FileCondition> | undefined;
type File = Spot<FileScenario>;
type Sights = Spot<Readonly<Record<string, string>>> | undefined;
/** Team ids, or "all" for the room and everybody in it. */
type Hearers = readonly string[];
type Context = { readonly hearers: Hearers; readonly file: File; readonly computing: readonly string[] };

const grades = ["success", "partial", "failure"] as const;
const textsOf = (list: Spot<readonly string[]> | undefined): readonly string[] =>
  items(list).flatMap((each) => textOf(each) ?? []);

export function knowledgeFaults(
  condition: Asked,
  knownTo: Spot<readonly string[]> | undefined,
  file: File,
): Iterable<Fault> {
  const teams = textsOf(at(at(file, "scenario"), "teams"));
  const hearers = textsOf(knownTo).filter((hearer) => hearer === "all" || teams.includes(hearer));
  return hearers.length > 0 ? asks(condition, { hearers, file, computing: [] }) : [];
}

function* asks(condition: Asked, context: Context): Generator<Fault> {
  if (!condition) return;
  for (const key of ["all", "any"])
    for (const part of items(at(condition, key) as Spot<readonly FileCondition[]> | undefined))
      yield* asks(part, context);
  yield* asks(at(condition, "not") as Asked, context);

  const flag = at(condition, "flag");
  const secret = flag && keptFrom(textOf(flag) ?? "", context);
  if (flag && secret) yield fault(flag, `${who(context)} may not know "${textOf(flag)}": ${secret}`);
  const stock = at(condition, "res");
  const { hearers } = context;
  if (stock && (hearers.length > 1 || !textOf(stock)?.startsWith(`${hearers[0]}.`)))
    yield fault(stock, `${who(context)} may not know what another team holds`);
  for (const key of ["ind", "peak", "trough"]) yield* asksIndicator(condition, key, context);
}

const who = ({ hearers }: Context): string => (hearers.includes("all") ? "the room" : hearers.join(" and "));

/** Why some of the hearers may not know this flag; undefined where all of them do. */
function keptFrom(flag: string, { hearers, file, computing }: Context): string | undefined {
  for (const move of items(at(file, "moves"))) {
    const changes = grades.flatMap((grade) => {
      const effect = at(move, grade);
      return [...textsOf(at(effect, "set")), ...textsOf(at(effect, "clear"))];
    });
    const own = hearers.every((hearer) => hearer === textOf(at(move, "team")));
    if (!own && changes.includes(flag) && textOf(at(move, "visibility")) === "covert")
      return `${textOf(at(move, "id")) ?? "a move"} changes it covertly`;
  }
  for (const effect of items(at(file, "delayed_effects"))) {
    const told = textsOf(at(effect, "audience"));
    const heard = told.includes("all") || hearers.every((hearer) => told.includes(hearer));
    if (!heard && textsOf(at(effect, "set")).includes(flag))
      return `only ${told.join(", ") || "the white cell"} learn of ${textOf(at(effect, "id")) ?? "an effect"}, which sets it`;
  }
  const computed = items(at(file, "computed_flags")).find((each) => textOf(at(each, "id")) === flag);
  if (!computed || computing.includes(flag)) return undefined;
  const [first] = asks(at(computed, "if"), { hearers, file, computing: [...computing, flag] });
  return first?.words;
}

function* asksIndicator(condition: Spot<FileCondition>, key: string, context: Context): Generator<Fault> {
  const asked = at(condition, key);
  const id = textOf(asked);
  if (!asked || id === undefined) return;
  const { hearers, file } = context;
  const everyTeam = textsOf(at(at(file, "scenario"), "teams"));
  const teams = hearers.includes("all") ? everyTeam : hearers;
  const sights = teams.flatMap((team) => sightsOf(id, team, file));
  const composites = items(at(at(file, "model"), "composites"));
  const misled = items(at(file, "reporting_offsets")).some(
    (each) => textOf(at(each, "ind")) === id && teams.includes(textOf(at(each, "team")) ?? ""),
  );
  if (sights.includes("hidden") || composites.some((each) => textOf(at(each, "id")) === id))
    yield fault(asked, `${who(context)} may not see "${id}"`);
  else if (misled)
    yield fault(asked, `${who(context)} may be told a flattering "${id}", and this would tell the truth`);
  else if (hearers.includes("all") || sights.includes("band")) yield* betweenBands(condition, file);
}

/** Every way in which a team may ever see this indicator. */
function sightsOf(id: string, team: string, file: File): readonly string[] {
  const indicator = items(at(file, "indicators")).find((each) => textOf(at(each, "id")) === id);
  const maps: readonly Sights[] = [
    at(indicator, "visibility"),
    ...items(at(indicator, "visibility_if")).map((change) => at(change, "set")),
  ];
  return maps.flatMap((map) => textOf(at(map, team)) ?? []);
}

/** Those who see a band learn no more from a bound that lies on the edge of one. */
function* betweenBands(condition: Spot<FileCondition>, file: File): Generator<Fault> {
  if (at(condition, "exceeds")) {
    yield fault(condition, "compares indicators of which only bands are known");
    return;
  }
  const bands = items(at(at(file, "model"), "bands"));
  for (const [key, edge] of [
    ["gte", "from"],
    ["lte", "to"],
  ] as const) {
    const bound = at(condition, key);
    const value = numberOf(bound);
    const edges = bands.map((band) => numberOf(at(band, edge)));
    if (bound && value !== undefined && !edges.includes(value))
      yield fault(
        bound,
        `${value} lies inside a band; only ${edges.join(", ")} tell no more than the bands do`,
      );
  }
}
