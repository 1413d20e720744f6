// Land and borders as paths: made once for a size, whatever happens on the map afterwards.
import { kmBetween } from "@whitecell/shared/lib/sphere.ts";
import type { GeoProjection } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { Frame } from "./frame.ts";

type Topology = Parameters<typeof mesh>[0];
type Geometry = NonNullable<Parameters<typeof mesh>[1]>;
/** Natural Earth as world-atlas packs it. */
export type Atlas = Topology & {
  readonly objects: { readonly countries: Geometry; readonly land: Geometry };
};

type Line = readonly (readonly number[])[];
/** Degrees, once unpacked: what no change of size changes. */
export type Outlines = { readonly coasts: readonly Line[]; readonly borders: readonly Line[] };
export type Land = { readonly land: string; readonly borders: string };

// Natural Earth draws a state border across the isthmus of Crimea. The recognised one does not run there.
const ISTHMUS = { west: 33, east: 35.5, south: 45.5, north: 46.5 };
const onIsthmus = ([lon = 0, lat = 0]: readonly number[]): boolean =>
  lon > ISTHMUS.west && lon < ISTHMUS.east && lat > ISTHMUS.south && lat < ISTHMUS.north;

/** No frame shows more of the world than this. */
const WORTH_KM = 7000;

/** Whether any part of the line may come into a frame: every eighth point tells. */
function isNear(line: Line, center: { readonly lon: number; readonly lat: number }): boolean {
  for (let at = 0; at < line.length; at += 8) {
    const [lon = 0, lat = 0] = line[at] ?? [];
    if (kmBetween(center, { lon, lat }) < WORTH_KM) return true;
  }
  return false;
}

/** Rings of land, and borders between states without the coasts, in this half of the world. */
export function outlinesOf(atlas: Atlas, center: { readonly lon: number; readonly lat: number }): Outlines {
  const land = feature(atlas, atlas.objects.land);
  const shapes = land.type === "FeatureCollection" ? land.features : [land];
  const coasts = shapes.flatMap(({ geometry }): readonly Line[] => {
    if (geometry.type === "Polygon") return geometry.coordinates;
    return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
  });
  const borders = mesh(atlas, atlas.objects.countries, (one, other) => one !== other).coordinates;
  return {
    coasts: coasts.filter((line) => isNear(line, center)),
    borders: borders.filter((line) => isNear(line, center) && !line.every(onIsthmus)),
  };
}

/** Points nearer than this to the one before, in pixels, cannot be told from it. */
const LEAST = 0.6;
/** Out of sight only the way around the frame matters. */
const LEAST_OUTSIDE = 24;
const NEAR = 40;

/** A path with one decimal, without the lines and points that nobody could see. The picture's own edge cuts it off. */
function pathOf(
  lines: readonly Line[],
  { projection, frame, closed }: { projection: GeoProjection; frame: Frame; closed: boolean },
): string {
  const parts: string[] = [];
  for (const line of lines) {
    const points: number[] = [];
    let seen = false;
    let [x0, y0] = [Number.NaN, Number.NaN];
    for (const degrees of line) {
      const at = projection(degrees as [number, number]);
      if (!at) continue;
      const [x, y] = at;
      const inside = x > -NEAR && y > -NEAR && x < frame.width + NEAR && y < frame.height + NEAR;
      seen ||= inside;
      const least = inside ? LEAST : LEAST_OUTSIDE;
      if (Math.abs(x - x0) < least && Math.abs(y - y0) < least) continue;
      points.push(Math.round(x * 10) / 10, Math.round(y * 10) / 10);
      [x0, y0] = [x, y];
    }
    if (seen && points.length > 2) parts.push(`M${points.join(",")}${closed ? "Z" : ""}`);
  }
  return parts.join("");
}

export const landOf = ({ coasts, borders }: Outlines, projection: GeoProjection, frame: Frame): Land => ({
  land: pathOf(coasts, { projection, frame, closed: true }),
  borders: pathOf(borders, { projection, frame, closed: false }),
});
