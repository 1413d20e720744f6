// The map: places, the line of contact, reach rings; and the marks that moves and news leave on it.
import * as v from "valibot";
import { MARK_KINDS } from "../../engine/theatre.ts";
import { audience, id, shape, text } from "./common.ts";
import { condition } from "./conditions.ts";

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const km = v.pipe(v.number(), v.gtValue(0));
const lonLat = v.pipe(
  v.strictTuple([degrees(180), degrees(90)]),
  v.description("[degrees east, degrees north]"),
);

const place = v.strictObject({
  id,
  label: text,
  lon: degrees(180),
  lat: degrees(90),
  kind: v.picklist(["capital", "city", "base", "plant", "sea", "region"]),
  seat: v.exactOptional(v.pipe(id, v.description("The team that sits here"))),
  beyond: v.exactOptional(
    v.pipe(v.literal(true), v.description("Lies outside the extent: shown at the edge with its direction")),
  ),
});

const ring = shape({
  id,
  label: text,
  km,
  offered: v.exactOptional(condition),
  in_play: condition,
  known_to: audience,
});

export const theatre = v.strictObject({
  center: v.pipe(id, v.description("The place that distances are measured from")),
  extent: v.pipe(
    v.strictObject({ west: km, east: km, north: km, south: km }),
    v.description("Kilometres from the center that the map shows at the least"),
  ),
  places: v.pipe(v.array(place), v.nonEmpty()),
  front: v.exactOptional(
    v.strictObject({
      label: text,
      short: v.exactOptional(text),
      points: v.pipe(v.array(lonLat), v.minLength(2)),
    }),
  ),
  rings: v.array(ring),
});

export const marks = v.exactOptional(
  v.pipe(
    v.array(v.strictObject({ place: id, kind: v.picklist(MARK_KINDS) })),
    v.nonEmpty(),
    v.description("Where it happens"),
  ),
);
