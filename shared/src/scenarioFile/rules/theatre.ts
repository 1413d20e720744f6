import { offsetKm } from "../../lib/sphere.ts";
import type { Fault } from "../../protocol/scenarioParts/faults.ts";
import type { FileScenario } from "../../protocol/scenarioSchema.ts";
import { distinct, type Names, refers } from "../names.ts";
import { at, fault, items, numberOf, type Spot, textOf } from "../spots.ts";
import { conditionFaults } from "./conditions.ts";
import { knowledgeFaults } from "./ringKnowledge.ts";
import { audienceFaults } from "./story.ts";

type Theatre = NonNullable<FileScenario["theatre"]>;
type Place = Theatre["places"][number];
type Marks = readonly { readonly place: string; readonly kind: string }[];

export function* theatreFaults(file: Spot<FileScenario>, names: Names): Generator<Fault> {
  const theatre = at(file, "theatre");
  yield* refers(at(theatre, "center"), ["place"], names);
  yield* placeFaults(theatre);
  for (const place of items(at(theatre, "places"))) yield* refers(at(place, "seat"), ["team"], names);
  const rings = items(at(theatre, "rings"));
  yield* distinct(
    rings.map((ring) => at(ring, "id")),
    "ring",
  );
  for (const ring of rings) {
    yield* audienceFaults(at(ring, "known_to"), names);
    for (const key of ["offered", "in_play"] as const) {
      yield* conditionFaults(at(ring, key), names);
      yield* knowledgeFaults(at(ring, key), at(ring, "known_to"), file);
    }
  }
  for (const move of items(at(file, "moves"))) yield* markFaults(at(move, "marks"), names);
  for (const inject of items(at(file, "injects"))) yield* markFaults(at(inject, "marks"), names);
  for (const effect of items(at(file, "delayed_effects"))) yield* markFaults(at(effect, "marks"), names);
}

function* markFaults(marks: Spot<Marks> | undefined, names: Names): Generator<Fault> {
  const seen = new Set<string>();
  for (const mark of items(marks)) {
    yield* refers(at(mark, "place"), ["place"], names);
    const [kind, place] = [textOf(at(mark, "kind")), textOf(at(mark, "place"))];
    if (kind === undefined || place === undefined) continue;
    const said = `${kind} at ${place}`;
    if (seen.has(said)) yield fault(mark, `there is already a mark for ${said}`);
    seen.add(said);
  }
}

const positionOf = (place: Spot<Place> | undefined): { lon: number; lat: number } | undefined => {
  const [lon, lat] = [numberOf(at(place, "lon")), numberOf(at(place, "lat"))];
  return lon === undefined || lat === undefined || Math.abs(lat) > 90 ? undefined : { lon, lat };
};

/** A place lies where it says: inside the extent, or beyond it. Swapped coordinates seldom pass this. */
function* placeFaults(theatre: Spot<Theatre> | undefined): Generator<Fault> {
  const places = items(at(theatre, "places"));
  yield* distinct(
    places.map((place) => at(place, "id")),
    "place",
  );
  const center = positionOf(
    places.find((place) => textOf(at(place, "id")) === textOf(at(theatre, "center"))),
  );
  const [west, east, north, south] = (["west", "east", "north", "south"] as const).map((side) =>
    numberOf(at(at(theatre, "extent"), side)),
  );
  if (!center || west === undefined || east === undefined || north === undefined || south === undefined)
    return;
  for (const place of places) {
    const position = positionOf(place);
    if (!position) continue;
    const off = offsetKm(center, position);
    const inside = off.east >= -west && off.east <= east && off.north >= -south && off.north <= north;
    const where = `lies ${side(off.east, "east", "west")} and ${side(off.north, "north", "south")} of the center`;
    const beyond = at(place, "beyond");
    if (!inside && !beyond)
      yield fault(place, `${where}, outside the extent; if that is meant, say beyond: true`);
    if (inside && beyond) yield fault(beyond, `the place ${where}, inside the extent`);
  }
}

const side = (km: number, ahead: string, behind: string): string =>
  `${Math.abs(Math.round(km))} km ${km < 0 ? behind : ahead}`;
