import { describe, expect, test } from "vitest";
import { type Box, inFrame, overlap } from "../../../src/features/map/boxes.ts";
import { layOut } from "../../../src/features/map/layout.ts";
import { distinctRings } from "../../../src/features/map/rings.ts";
import { allRings, busy, drawnOn, geography, laidOn, marksOf, walls } from "../../support/mapState.ts";

const names = walls.map(([size, box]) => [`${size} ${box.width} × ${box.height}`, size, box] as const);

describe.each(names)("%s", (_name, size, box) => {
  const { frame, metrics } = drawnOn(size, box);
  const layout = laidOn(size, box);
  const boxes: readonly (readonly [string, Box])[] = [
    ...layout.names.map((name) => [name.label, name.box] as const),
    ...layout.signposts.map((post) => [`signs of ${post.place}`, post.box] as const),
    ...layout.edges.map((edge) => [edge.label, edge.box] as const),
    ...layout.faded.map(({ place, sign }) => [`faded ${place}`, sign.box] as const),
  ];

  test("MAP8: nothing that is written or shown covers anything else", () => {
    const covered = boxes.flatMap(([one, a], at) =>
      boxes.slice(at + 1).flatMap(([other, b]) => (overlap(a, b) > 0.01 ? [`${one} and ${other}`] : [])),
    );
    expect(covered).toEqual([]);
  });

  test("MAP8: everything that is written or shown is seen whole", () => {
    for (const [what, each] of boxes) expect([what, inFrame(each, frame, 0)]).toEqual([what, true]);
  });

  test("MAP8: every mark of this turn is shown, or counted where signs are too many", () => {
    const posts = [...layout.signposts, ...layout.edges];
    const told = posts.reduce((sum, { signs, more }) => sum + signs.length + more, 0);
    expect(told).toBe(busy.marks.filter(({ turnIndex }) => turnIndex === 3).length);
  });

  test("MAP8: every team's seat is named, on the map or at its edge", () => {
    const seats = geography.places.filter(({ seat }) => seat !== undefined).map(({ label }) => label);
    const written = [
      ...layout.names.map(({ label }) => label),
      ...layout.edges.map(({ label }) => label),
      ...layout.signposts.map(({ label }) => label),
    ];
    expect(written).toEqual(expect.arrayContaining(seats));
  });

  test("MAP8: words are as large as the place where the map hangs asks for", () => {
    expect(metrics.text / (box.rem / 16)).toBeGreaterThanOrEqual(size === "room" ? 28 : 12);
  });

  test("MAP8: what is beyond the map stands at the edge that looks toward it", () => {
    const washington = layout.edges.find(({ place }) => place === "washington");
    expect(washington?.box.x).toBeLessThan(frame.width / 4);
    expect(washington?.box.y).toBeLessThan(frame.height / 2);
    expect(Math.cos(washington?.toward ?? 0)).toBeLessThan(0);
  });

  test("MAP8: one more sign takes no other away", () => {
    const before = { ...busy, marks: busy.marks.slice(0, -1) };
    const less = layOut({ ...drawnOn(size, box), theatre: before });
    const signs = (each: typeof layout): readonly string[] =>
      [...each.signposts, ...each.edges].flatMap((post) =>
        post.signs.map(({ mark }) => `${mark.source} ${mark.place}`),
      );
    expect(signs(layout)).toEqual(expect.arrayContaining([...signs(less)]));
  });
});

test("MAP8: the same map is laid out the same way", () => {
  for (const [, size, box] of names) expect(laidOn(size, box)).toEqual(laidOn(size, box));
});

test("MAP8: more deeds at one place than a signpost holds are counted", () => {
  const [, size, box] = names[1] ?? names[0] ?? ["", "desk", { width: 800, height: 700, rem: 16 }];
  const many = ["was-release-data", "was-widen-intel", "was-table-text", "was-guarantee-offer"];
  const more = ["was-interceptor-surge", "kyi-mobilise", "kyi-expose-hybrid", "kyi-accept-text"];
  const layout = layOut({
    ...drawnOn(size, box),
    theatre: { rings: [], marks: marksOf([...many, ...more], 3) },
  });
  const kyiv = layout.signposts.find(({ place }) => place === "kyiv");
  expect(kyiv?.signs.length).toBe(5);
  expect(kyiv?.more).toBe(3);
});

test("MAP4: of rings of one reach the last that is told is drawn", () => {
  expect(distinctRings(allRings).map(({ ring }) => ring)).toEqual([
    "longest",
    "cruise-here",
    "own-heavy",
    "in-service",
  ]);
});
