// Everything on the map that moves with play, placed so that nothing covers anything that matters more.
import type { RingReading } from "@whitecell/shared/engine/readings.ts";
import type { TheatrePlace } from "@whitecell/shared/engine/theatre.ts";
import { kmBetween } from "@whitecell/shared/lib/sphere.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { PlacedMark, TheatreView } from "@whitecell/shared/views/view.ts";
import type { GeoProjection } from "d3-geo";
import { type Box, boxAround } from "./boxes.ts";
import { contains, type Frame, type Point } from "./frame.ts";
import type { Measure, Metrics } from "./metrics.ts";
import { type Edge, placeEdges } from "./placeEdges.ts";
import { type Cluster, type Flag, placeClusters, placeFaded } from "./placeFlags.ts";
import { isArea, type Name, placeNames } from "./placeNames.ts";
import { placeRings, type RingShape } from "./placeRings.ts";
import { placeAt } from "./projection.ts";

export type Geography = NonNullable<Scene["theatre"]>;

export type Layout = {
  readonly rings: readonly RingShape[];
  readonly dots: readonly { readonly place: TheatrePlace; readonly at: Point }[];
  readonly names: readonly Name[];
  readonly clusters: readonly Cluster[];
  readonly faded: readonly { readonly place: string; readonly flag: Flag }[];
  readonly edges: readonly Edge[];
};

export type Drawn = {
  readonly geography: Geography;
  readonly theatre: TheatreView;
  readonly turnIndex: number;
  readonly projection: GeoProjection;
  readonly frame: Frame;
  readonly metrics: Metrics;
  readonly measure: Measure;
  readonly ringWords: (ring: RingReading) => { readonly long: string; readonly short: string };
  readonly kmWords: (km: number) => string;
};

type Spot = {
  readonly place: TheatrePlace;
  readonly at: Point;
  readonly now: readonly PlacedMark[];
  readonly before: readonly PlacedMark[];
};

const rankOf = ({ place: { seat, kind }, now, before }: Spot): number => {
  if (seat) return 0;
  if (now.length > 0) return 1;
  if (kind === "capital") return before.length > 0 ? 2 : 3;
  if (before.length > 0) return 4;
  return kind === "sea" ? 6 : 5;
};

export function layOut(drawn: Drawn): Layout {
  const { geography, theatre, turnIndex, projection, frame, metrics, measure, ringWords, kmWords } = drawn;
  const center = geography.places.find(({ id }) => id === geography.center);
  const spots = geography.places.map((place): Spot => {
    const marks = theatre.marks.filter((mark) => mark.place === place.id);
    return {
      place,
      at: placeAt(projection, place),
      now: marks.filter((mark) => mark.turnIndex === turnIndex),
      before: marks.filter((mark) => mark.turnIndex < turnIndex),
    };
  });
  const inside = spots.filter(({ at }) => contains(frame, at, metrics.margin));
  const outside = spots.filter((spot) => !inside.includes(spot));

  const edges = placeEdges(
    outside
      .filter(({ place, now }) => place.seat !== undefined || now.length > 0)
      .map(({ place, at, now }) => ({
        place: place.id,
        label: place.label,
        km: center ? kmWords(kmBetween(center, place)) : "",
        at,
        marks: now,
      })),
    { frame, metrics, measure },
  );
  const points = inside
    .filter(({ place, now }) => place.seat !== undefined || now.length > 0)
    .map(({ at }) => boxAround(at, metrics.dot * 2));
  const first: readonly Box[] = [...edges.map(({ box }) => box), ...points];
  const clusters = placeClusters(
    inside
      .filter(({ now }) => now.length > 0)
      .map(({ place, at, now }) => ({ place: place.id, at, marks: now })),
    { frame, metrics, taken: first },
  );
  const flagged = [...first, ...clusters.map(({ box }) => box)];
  const faded = placeFaded(
    inside
      .filter(({ now, before }) => now.length === 0 && before.length > 0)
      .map(({ place, at, before }) => ({ place: place.id, at, marks: before })),
    { frame, metrics, taken: flagged },
  );
  const marked = [...flagged, ...faded.map(({ flag }) => flag.box)];

  const named = inside.map((spot) => ({
    place: spot.place.id,
    label: spot.place.label,
    kind: spot.place.kind,
    at: spot.at,
    rank: rankOf(spot),
    bold: spot.place.seat !== undefined || spot.now.length > 0,
  }));
  const chief = placeNames(
    named.filter(({ rank }) => rank <= 1),
    { frame, metrics, measure, taken: marked },
  );
  const ringed = placeRings(theatre.rings, ringWords, { frame, metrics, measure, taken: chief.taken });
  const others = placeNames(
    named.filter(({ rank }) => rank > 1),
    { frame, metrics, measure, taken: ringed.taken },
  );
  const names = [...chief.names, ...others.names];
  return { rings: ringed.shapes, dots: dotsOf(inside, names), names, clusters, faded, edges };
}

/** A dot where something is named or marked, and where a capital stands; areas have none. */
const dotsOf = (spots: readonly Spot[], names: readonly Name[]): Layout["dots"] =>
  spots
    .filter(({ place, now }) => !isArea(place.kind) || now.length > 0)
    .filter(
      ({ place, now }) =>
        place.kind === "capital" || now.length > 0 || names.some((name) => name.place === place.id),
    )
    .map(({ place, at }) => ({ place, at }));
