// Distances and directions on a round earth.

type Point = { readonly lon: number; readonly lat: number };

/** Mean radius of the earth. */
export const EARTH_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Along the great circle. */
export function kmBetween(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat) / 2;
  const dLon = radians(b.lon - a.lon) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The direction in which the great circle from `a` to `b` sets out, in radians clockwise from north. */
function bearing(a: Point, b: Point): number {
  const [from, to, turn] = [radians(a.lat), radians(b.lat), radians(b.lon - a.lon)];
  return Math.atan2(
    Math.sin(turn) * Math.cos(to),
    Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn),
  );
}

/** Kilometres east and north of `center` on a map that keeps distances from it and directions seen from it. */
export function offsetKm(center: Point, place: Point): { readonly east: number; readonly north: number } {
  const far = kmBetween(center, place);
  const toward = bearing(center, place);
  return { east: far * Math.sin(toward), north: far * Math.cos(toward) };
}
