// Everything on the map that moves with play, placed so that nothing covers anything that matters more.
import type { RingReading } from "@whitecell/shared/engine/readings.ts";
import type { TheatrePlace } from "@whitecell/shared/engine/theatre.ts";
import { kmBetween } from "@whitecell/shared/lib/sphere.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { PlacedMark, TheatreView } from "@whitecell/shared/views/view.ts";
import type { GeoProjection } from "d3-geo";
import { type Box, boxAround, overlap } from "./boxes.ts";
import { contains, type Frame, type Point } from "./frame.ts";
import type { Measure, Metrics } from "./metrics.ts";
import { type Edge, placeEdges } from "./placeEdges.ts";
import { isArea, type Name, type Named, placeNames } from "./placeNames.ts";
import { placeRings, type RingShape } from "./placeRings.ts";
import { placeSignposts, type Signpost } from "./placeSignposts.ts";
import { placeFaded, type Sign } from "./placeSigns.ts";
import { placeAt } from "./projection.ts";

export type Geography = NonNullable<Scene["theatre"]>;

export type Layout = {
  readonly rings: readonly RingShape[];
  readonly dots: readonly { readonly place: TheatrePlace; readonly at: Point }[];
  readonly names: readonly Name[];
  readonly signposts: readonly Signpost[];
  readonly faded: readonly { readonly place: string; readonly sign: Sign }[];
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

const rankOf = ({ place: { seat, kind }, before }: Spot): number => {
  if (seat) return 0;
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
    .filter(({ place }) => place.seat !== undefined)
    .map(({ at }) => boxAround(at, metrics.dot * 2));
  const front = frontBoxes(drawn);
  const first: readonly Box[] = [...edges.map(({ box }) => box), ...points];
  const seats = placeNames(
    inside.filter(({ place }) => place.seat !== undefined).map((spot) => namedAs(spot)),
    { frame, metrics, measure, taken: [...first, ...front], circles: [] },
  );
  // In the order in which they were told, so that what stands already stays where it is.
  const told = theatre.marks.map(({ source, place }) => `${source} ${place}`);
  const since = ({ now: [first] }: Spot): number =>
    first ? told.indexOf(`${first.source} ${first.place}`) : 0;
  const signposts = placeSignposts(
    inside
      .filter(({ now }) => now.length > 0)
      .toSorted((a, b) => since(a) - since(b))
      .map(({ place, at, now }) => ({
        place: place.id,
        label: seats.names.some((name) => name.place === place.id) ? null : place.label,
        at,
        marks: now,
      })),
    {
      frame,
      metrics,
      measure,
      taken: [...first, ...seats.names.map(({ box }) => box)],
      front,
      dots: inside
        .filter(({ place, now }) => now.length > 0 || !isArea(place.kind))
        .map((spot) => ({ at: spot.at, weight: weightOf(spot) })),
    },
  );
  const signed = [...seats.taken, ...signposts.map(({ box }) => box)];
  const faded = placeFaded(
    inside
      .filter(({ now, before }) => now.length === 0 && before.length > 0)
      .map(({ place, at, before }) => ({
        place: place.id,
        at,
        marks: before,
        seat: place.seat !== undefined,
      })),
    { frame, metrics, taken: signed },
  );
  const marked = [...signed, ...faded.map(({ sign }) => sign.box)];

  const ringed = placeRings(theatre.rings, ringWords, { frame, metrics, measure, taken: marked });
  const others = placeNames(
    inside
      .filter(({ place, now }) => place.seat === undefined && now.length === 0)
      .map((spot) => namedAs(spot)),
    {
      frame,
      metrics,
      measure,
      taken: ringed.taken,
      circles: ringed.shapes.map(({ radius }) => radius),
    },
  );
  const names = [...seats.names, ...others.names];
  return {
    rings: ringed.shapes,
    dots: dotsOf(inside, { names, faded, taken: others.taken, radius: metrics.dot }),
    names,
    signposts,
    faded,
    edges,
  };
}

/** What is told of this turn is hardly ever covered; a place of which nothing is told need not be seen. */
function weightOf({ place, now, before }: Spot): number {
  if (now.length > 0 || place.seat !== undefined) return 1.5;
  if (before.length > 0) return 0.4;
  return place.kind === "capital" ? 0.3 : 0.1;
}

const namedAs = (spot: Spot): Named => ({
  place: spot.place.id,
  label: spot.place.label,
  kind: spot.place.kind,
  at: spot.at,
  rank: rankOf(spot),
  bold: spot.place.seat !== undefined,
});

/** The line of contact is not written over. */
function frontBoxes({ geography, projection, metrics }: Drawn): readonly Box[] {
  const points = (geography.front?.points ?? []).map(([lon, lat]) => placeAt(projection, { lon, lat }));
  return points.slice(1).flatMap(([x1, y1], before) => {
    const [x0, y0] = points[before] ?? [x1, y1];
    const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / metrics.text));
    return Array.from({ length: steps }, (_, step) =>
      boxAround([x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps], metrics.line * 1.5),
    );
  });
}

type Written = Pick<Layout, "names" | "faded"> & { readonly taken: readonly Box[]; readonly radius: number };

/** A dot where something is named or marked, and where a capital stands that nothing covers; areas have none. */
const dotsOf = (spots: readonly Spot[], { names, faded, taken, radius }: Written): Layout["dots"] =>
  spots
    .filter(({ place, at, now }) => {
      if (now.length > 0 || place.seat !== undefined) return true;
      if (isArea(place.kind) || faded.some((sign) => sign.place === place.id)) return false;
      if (names.some((name) => name.place === place.id)) return true;
      return place.kind === "capital" && taken.every((box) => overlap(box, boxAround(at, radius)) === 0);
    })
    .map(({ place, at }) => ({ place, at }));
