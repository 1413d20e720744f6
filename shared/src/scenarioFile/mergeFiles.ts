// Several files into one scenario: lists are joined, anything else may stand only once.
import { lineAndColumn } from "./lineAndColumn.ts";
import type { Objection, Places, Reading, Spotted } from "./readYaml.ts";

export type Merged = {
  readonly raw: Readonly<Record<string, unknown>>;
  /** False where a file could not be read, so that what is missing may merely be unread. */
  readonly complete: boolean;
  readonly objections: readonly Objection[];
};

export function mergeFiles(readings: readonly Reading[], places: Places): Merged {
  const raw: Record<string, unknown> = {};
  const rootSpots = new Map<string | number, Spotted>();
  const objections: Objection[] = [];
  for (const { content } of readings) {
    for (const [key, value] of Object.entries(content ?? {})) {
      const spot = content && places.get(content)?.get(key);
      if (!spot) continue;
      const before = raw[key];
      if (before === undefined) {
        raw[key] = value;
        rootSpots.set(key, spot);
      } else if (Array.isArray(before) && Array.isArray(value)) {
        raw[key] = joined(before, value, places);
      } else {
        const first = rootSpots.get(key)?.key;
        const where = first
          ? ` (first in ${first.file}, line ${lineAndColumn(first.lineStarts, first.offset).line})`
          : "";
        objections.push({
          place: spot.key,
          words: `the key "${key}" stands twice${where}; only lists may be split over files`,
        });
      }
    }
  }
  for (const [key, teamOf] of [
    ["teams", idOf],
    ["moves", ownerOf],
  ] as const) {
    raw[key] = inTeamOrder(raw[key], raw, teamOf, places);
    if (raw[key] === undefined) delete raw[key];
  }
  places.set(raw, rootSpots);
  return { raw, complete: readings.every((reading) => reading.content !== undefined), objections };
}

function joined(first: readonly unknown[], second: readonly unknown[], places: Places): readonly unknown[] {
  const spots = new Map(places.get(first));
  for (const [index, spot] of places.get(second) ?? []) spots.set(first.length + Number(index), spot);
  const list = [...first, ...second];
  places.set(list, spots);
  return list;
}

const field = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
const idOf = (team: unknown): unknown => field(team, "id");
const ownerOf = (move: unknown): unknown => field(move, "team");

/** Teams and moves stand in the order of `scenario.teams`, whatever the files are called. */
function inTeamOrder(
  list: unknown,
  raw: Readonly<Record<string, unknown>>,
  teamOf: (item: unknown) => unknown,
  places: Places,
): unknown {
  const teams = field(raw.scenario, "teams");
  if (!Array.isArray(list) || !Array.isArray(teams)) return list;
  const rank = (item: unknown): number => {
    const index = teams.indexOf(teamOf(item));
    return index < 0 ? teams.length : index;
  };
  const old = places.get(list);
  const order = list.map((item, index) => ({ item, index })).sort((a, b) => rank(a.item) - rank(b.item));
  const sorted = order.map(({ item }) => item);
  const spots = new Map<string | number, Spotted>();
  for (const [index, was] of order.entries()) {
    const spot = old?.get(was.index);
    if (spot) spots.set(index, spot);
  }
  places.set(sorted, spots);
  return sorted;
}
