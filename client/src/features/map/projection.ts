// Azimuthal equidistant about the center: distances from it are true, so a reach ring is a circle.
import { EARTH_KM } from "@whitecell/shared/lib/sphere.ts";
import { type GeoProjection, geoAzimuthalEquidistant } from "d3-geo";
import type { Frame, Point } from "./frame.ts";

type Position = { readonly lon: number; readonly lat: number };

export const projectionOf = (center: Position, { pxPerKm, center: at }: Frame): GeoProjection =>
  geoAzimuthalEquidistant()
    .rotate([-center.lon, -center.lat])
    .scale(pxPerKm * EARTH_KM)
    .translate([at[0], at[1]]);

/** Where a place stands, be it inside the frame or not. */
export function placeAt(projection: GeoProjection, { lon, lat }: Position): Point {
  const [x = 0, y = 0] = projection([lon, lat]) ?? [];
  return [x, y];
}
