// The default scenario's map, as full as it may come.
import type { RingReading } from "@whitecell/shared/engine/readings.ts";
import { must } from "@whitecell/shared/lib/assert.ts";
import type { PlacedMark, TheatreView } from "@whitecell/shared/views/view.ts";
import { frameOf, type Size } from "../../src/features/map/frame.ts";
import { type Drawn, type Geography, type Layout, layOut } from "../../src/features/map/layout.ts";
import { type MapSize, metricsOf } from "../../src/features/map/metrics.ts";
import { projectionOf } from "../../src/features/map/projection.ts";
import { longReach } from "./longReach.ts";

const scenario = longReach();
const { rings, ...land } = must(scenario.theatre, "the default scenario has no map");
export const geography: Geography = land;
export const center = must(
  land.places.find(({ id }) => id === land.center),
  "the map has no center",
);
export const teams = scenario.teams.map(({ id, label, plays, roleCard }) => ({ id, label, plays, roleCard }));

export const allRings: readonly RingReading[] = rings.map(({ id, label, km }, at) => ({
  ring: id,
  label,
  km,
  state: at % 2 === 0 ? "in play" : "offered",
}));

/** Marks of these moves, made in one turn. */
export const marksOf = (moves: readonly string[], turnIndex: number): readonly PlacedMark[] =>
  moves.flatMap((id) => {
    const card = must(
      scenario.moves.find((move) => move.id === id),
      `no move ${id}`,
    );
    return (card.marks ?? []).map((mark) => ({
      ...mark,
      turnIndex,
      label: card.title,
      team: card.team,
      covert: card.visibility === "covert",
      source: `${turnIndex}:${id}`,
    }));
  });

/** Two moves a team in the turn that is on, and two each in the turn before. */
export const busy: TheatreView = {
  rings: allRings,
  marks: [
    ...marksOf(["was-approve-sale", "kyi-refinery-campaign", "mos-oreshnik-strike", "nat-forward-deploy"], 2),
    ...marksOf(["was-secondary-sanctions", "was-posture-signal"], 3),
    ...marksOf(["kyi-tlam-occupied", "kyi-energy-truce"], 3),
    ...marksOf(["mos-grid-campaign", "mos-nuclear-exercise"], 3),
    ...marksOf(["nat-red-line-statement", "nat-eastern-sentry"], 3),
  ],
};

/** Where the map hangs, and how large it is there. */
export const walls: readonly (readonly [MapSize, Size & { readonly rem: number }])[] = [
  ["phone", { width: 366, height: 317, rem: 16 }],
  ["desk", { width: 826, height: 715, rem: 16 }],
  ["room", { width: 1200, height: 870, rem: 16 }],
  ["room", { width: 2400, height: 1740, rem: 32 }],
];

export function drawnOn(size: MapSize, box: Size & { readonly rem: number }): Drawn {
  const frame = frameOf(geography.extent, box);
  return {
    geography,
    theatre: busy,
    turnIndex: 3,
    projection: projectionOf(center, frame),
    frame,
    metrics: metricsOf(size, box.rem),
    measure: (text, { px }) => text.length * px * 0.56,
    ringWords: ({ km, label }) => ({ long: `${km} km · ${label}`, short: `${km} km` }),
    kmWords: (km) => `${Math.round(km)} km`,
  };
}

export const laidOn = (size: MapSize, box: Size & { readonly rem: number }): Layout =>
  layOut(drawnOn(size, box));
