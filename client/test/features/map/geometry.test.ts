import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { kmBetween, offsetKm } from "@whitecell/shared/lib/sphere.ts";
import { geoCircle } from "d3-geo";
import { describe, expect, test } from "vitest";
import { contains, frameOf, ratioOf } from "../../../src/features/map/frame.ts";
import { type Atlas, landOf, outlinesOf } from "../../../src/features/map/land.ts";
import { placeAt, projectionOf } from "../../../src/features/map/projection.ts";
import { allRings, center, drawnOn, geography, walls } from "../../support/mapState.ts";

const names = walls.map(([size, box]) => [`${size} ${box.width} × ${box.height}`, size, box] as const);

/** One degree of a great circle. */
const KM_PER_DEGREE = 111.195;

describe.each(names)("%s", (_name, size, box) => {
  const { frame, projection } = drawnOn(size, box);
  const fromCenter = ([x, y]: readonly [number, number]): number =>
    Math.hypot(x - frame.center[0], y - frame.center[1]) / frame.pxPerKm;

  test.each(allRings.map(({ km }) => km))("MAP6: the ring of %i km is true in every direction", (km) => {
    const around = geoCircle()
      .center([center.lon, center.lat])
      .radius(km / KM_PER_DEGREE)
      .precision(5)();
    for (const [lon = 0, lat = 0] of around.coordinates[0] ?? []) {
      const drawn = fromCenter(placeAt(projection, { lon, lat }));
      expect(Math.abs(drawn - km) / km).toBeLessThan(0.005);
      expect(Math.abs(kmBetween(center, { lon, lat }) - drawn) / drawn).toBeLessThan(0.005);
    }
  });

  test("MAP6: every place stands as far from the center as it is, and in its direction", () => {
    for (const place of geography.places) {
      if (place.id === geography.center) continue;
      const at = placeAt(projection, place);
      const off = offsetKm(center, place);
      expect(fromCenter(at) / kmBetween(center, place)).toBeCloseTo(1, 3);
      expect((at[0] - frame.center[0]) / frame.pxPerKm).toBeCloseTo(off.east, 0);
      expect((frame.center[1] - at[1]) / frame.pxPerKm).toBeCloseTo(off.north, 0);
    }
  });

  test("MAP6: what the scenario puts on the map is on it", () => {
    for (const place of geography.places)
      if (!place.beyond)
        expect([place.id, contains(frame, placeAt(projection, place))]).toEqual([place.id, true]);
    for (const [lon, lat] of geography.front?.points ?? [])
      expect(contains(frame, placeAt(projection, { lon, lat }))).toBe(true);
  });
});

test("MAP6: at its own proportions the map shows the extent and nothing more", () => {
  const { west, east, north, south } = geography.extent;
  const frame = frameOf(geography.extent, { width: 1000, height: 1000 / ratioOf(geography.extent) });
  expect(frame.center[0]).toBeCloseTo(west * frame.pxPerKm);
  expect(frame.width - frame.center[0]).toBeCloseTo(east * frame.pxPerKm);
  expect(frame.center[1]).toBeCloseTo(north * frame.pxPerKm);
  expect(frame.height - frame.center[1]).toBeCloseTo(south * frame.pxPerKm);
  for (const place of geography.places)
    if (place.beyond) expect(contains(frame, placeAt(projectionOf(center, frame), place))).toBe(false);
});

test("MAP6: distances are those of an atlas", () => {
  const km = (id: string): number =>
    Math.round(kmBetween(center, geography.places.find((place) => place.id === id) ?? center));
  expect(km("moscow")).toBeGreaterThan(745);
  expect(km("moscow")).toBeLessThan(765);
  expect(km("washington")).toBeGreaterThan(7800);
  expect(km("washington")).toBeLessThan(7900);
  expect(km("reykjavik")).toBeGreaterThan(3250);
  expect(km("reykjavik")).toBeLessThan(3450);
});

const require = createRequire(import.meta.url);
const atlas = (detail: string): Atlas =>
  JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), "utf8"));

describe.each(["110m", "50m"])("Natural Earth %s", (detail) => {
  const outlines = outlinesOf(atlas(detail), center);

  test("MAP7: no border runs across Crimea", () => {
    const across = outlines.borders.filter((line) =>
      line.some(([lon = 0, lat = 0]) => lon > 33.2 && lon < 35.2 && lat > 45.6 && lat < 46.3),
    );
    expect(across).toEqual([]);
  });

  test("MAP7: the other half of the world is left out", () => {
    const points = outlines.coasts.flat();
    expect(points.some(([lon = 0, lat = 0]) => lon > 12 && lon < 19 && lat > 36 && lat < 46)).toBe(true);
    expect(points.some(([lon = 0, lat = 0]) => lon > 165 && lat < -34 && lat > -48)).toBe(false);
    expect(points.some(([, lat = 0]) => lat < -62)).toBe(false);
  });

  test.each(names)("MAP7: land and borders become two paths of plain numbers: %s", (_name, size, box) => {
    const { frame, projection } = drawnOn(size, box);
    const { land, borders } = landOf(outlines, projection, frame);
    for (const path of [land, borders]) expect(path).toMatch(/^(M-?[\d.]+(,-?[\d.]+)+Z?)+$/);
    expect(land.length + borders.length).toBeLessThan(detail === "110m" ? 40_000 : 260_000);
  });
});
