import { expect, test } from "vitest";
import { expectPlanted, type Planted } from "./support/plantedFaults.ts";
import { problemsOf, tinyFile } from "./support/scenarioFiles.ts";
import { longReach } from "./support/scenarios.ts";

const places: readonly Planted[] = [
  [
    "a mark at no place",
    "{place: boom, kind: sabotage}",
    "{place: ‸boon, kind: sabotage}",
    'moves[1].marks[0].place: there is no place "boon"; did you mean "boom"? (flt-cut-chain)',
  ],
  [
    "a mark of news at no place",
    "{place: bar, kind: support}",
    "{place: ‸pier, kind: support}",
    'delayed_effects[0].marks[0].place: there is no place "pier" (dl-pilots)',
  ],
  [
    "a mark of no kind",
    "{place: gate, kind: talks}",
    "{place: gate, kind: ‸talk}",
    'moves[2].marks[0].kind: "talk" is not one of strike, offensive, deployment, exercise, nuclear, cyber, sabotage, incident, defence, support, mobilisation, sanctions, talks, statement, politics; did you mean "talks"? (flt-turn-key)',
  ],
  [
    "the same mark twice",
    "{place: gate, kind: politics}, {place: boom, kind: politics}",
    "{place: gate, kind: politics}, ‸{place: gate, kind: politics}",
    "injects[2].marks[1]: there is already a mark for politics at gate (inj-saw)",
  ],
  [
    "a list of no marks",
    "marks: [{place: boom, kind: sabotage}]",
    "marks: ‸[]",
    "moves[1].marks: must not be empty (flt-cut-chain)",
  ],
  ["a center that is no place", "center: gate", "center: ‸port", 'theatre.center: there is no place "port"'],
  [
    "a seat of no team",
    "seat: board",
    "seat: ‸bord",
    'theatre.places[3].seat: there is no team "bord"; did you mean "board"? (capital)',
  ],
  [
    "two places of one name",
    "- {id: bar, label",
    "- {id: ‸boom, label: B, lon: 4, lat: 52, kind: city}\n    - {id: bar, label",
    'theatre.places[2].id: another place is already called "boom"',
  ],
  [
    "a latitude past the pole",
    "lat: 52.01",
    "lat: ‸152.01",
    "theatre.places[1].lat: must be at most 90, but is 152.01 (boom)",
  ],
  [
    "a longitude round the world",
    "[[3.9, 51.9],",
    "[[‸-183.9, 51.9],",
    "theatre.front.points[0][0]: must be at least -180, but is -183.9",
  ],
  [
    "a front of one point",
    "points: [[3.9, 51.9], [4.3, 52.1]]",
    "points: ‸[[3.9, 51.9]]",
    "theatre.front.points: needs at least 2 entries",
  ],
  [
    "coordinates swapped",
    "{id: bar, label: Pilots' bar, lon: 3.8, lat: 52.1",
    "‸{id: bar, label: Pilots' bar, lon: 52.1, lat: 3.8",
    "theatre.places[2]: lies 5806 km east and 3800 km south of the center, outside the extent; if that is meant, say beyond: true (bar)",
  ],
  [
    "a place inside that says it is beyond",
    "lon: 4.12, lat: 52.01, kind: base",
    "lon: 4.12, lat: 52.01, kind: base, beyond: ‸true",
    "theatre.places[1].beyond: the place lies 1 km east and 1 km north of the center, inside the extent (boom)",
  ],
];

const rings: readonly Planted[] = [
  [
    "a reach of nothing",
    "km: 5, in_play",
    "km: ‸0, in_play",
    "theatre.rings[0].km: must be more than 0, but is 0 (net)",
  ],
  [
    "two rings of one name",
    "{id: saw, label: Saw",
    "{id: ‸net, label: Saw",
    'theatre.rings[2].id: another ring is already called "net"',
  ],
  [
    "a ring known to no team",
    "known_to: [fleet]",
    "known_to: [‸flet]",
    'theatre.rings[2].known_to[0]: there is no team "flet"; did you mean "fleet"? (saw)',
  ],
  [
    "a flag that nobody sets",
    "offered: {flag: offer_made}",
    "offered: {flag: ‸offer_mad}",
    'theatre.rings[1].offered.flag: there is no flag "offer_mad"; did you mean "offer_made"? (horn)',
  ],
];

test.each([...places, ...rings])("MAP1 the map is one that can be drawn: %s", expectPlanted);

const knowledge: readonly Planted[] = [
  [
    "a flag that a covert move sets",
    "{flag: chain_cut}, known_to: [fleet]",
    "{flag: ‸chain_cut}, known_to: [all]",
    'theatre.rings[2].in_play.flag: the room may not know "chain_cut": flt-cut-chain changes it covertly (saw)',
  ],
  [
    "a flag that a covert move of one of two sets",
    "{flag: chain_cut}, known_to: [fleet]",
    "{flag: ‸chain_cut}, known_to: [fleet, board]",
    'theatre.rings[2].in_play.flag: fleet and board may not know "chain_cut": flt-cut-chain changes it covertly (saw)',
  ],
  [
    "a flag that a covert move clears",
    "{all: [{flag: offer_made}, {ind: tension, gte: 67}]}",
    "{not: {any: [{flag: ‸key_turned}]}}",
    'theatre.rings[1].in_play.not.any[0].flag: the room may not know "key_turned": flt-cut-chain changes it covertly (horn)',
  ],
  [
    "a flag that is computed from such a one",
    "{all: [{flag: offer_made}, {ind: tension, gte: 67}]}",
    "{flag: ‸both_keys}",
    'theatre.rings[1].in_play.flag: the room may not know "both_keys": the room may not know "key_turned": flt-cut-chain changes it covertly (horn)',
  ],
  [
    "an indicator that one team cannot see",
    "{ind: tension, gte: 67}",
    "{ind: ‸trust, gte: 67}",
    'theatre.rings[1].in_play.all[1].ind: the room may not see "trust" (horn)',
  ],
  [
    "an indicator of which one team is told a flattering value",
    "{ind: tension, gte: 67}",
    "{ind: ‸traffic, gte: 67}",
    'theatre.rings[1].in_play.all[1].ind: the room may be told a flattering "traffic", and this would tell the truth (horn)',
  ],
  [
    "a composite",
    "{ind: tension, gte: 67}",
    "{ind: ‸calm, gte: 67}",
    'theatre.rings[1].in_play.all[1].ind: the room may not see "calm" (horn)',
  ],
  [
    "a point inside a band",
    "{ind: tension, gte: 67}",
    "{ind: tension, gte: ‸70}",
    "theatre.rings[1].in_play.all[1].gte: 70 lies inside a band; only 0, 34, 67 tell no more than the bands do (horn)",
  ],
  [
    "a high point inside a band",
    "{ind: tension, gte: 67}",
    "{peak: tension, gte: ‸50}",
    "theatre.rings[1].in_play.all[1].gte: 50 lies inside a band; only 0, 34, 67 tell no more than the bands do (horn)",
  ],
  [
    "a comparison of bands",
    "{ind: tension, gte: 67}",
    "‸{ind: tension, exceeds: tension, by: 5}",
    "theatre.rings[1].in_play.all[1]: compares indicators of which only bands are known (horn)",
  ],
  [
    "what another team holds",
    "{flag: chain_cut}, known_to: [fleet]",
    "{res: ‸board.standing, gte: 1}, known_to: [fleet]",
    "theatre.rings[2].in_play.res: fleet may not know what another team holds (saw)",
  ],
];

test.each(knowledge)("MAP3 a ring asks for nothing that those who see it may not know: %s", expectPlanted);

test.each([
  ["own covert moves", "{flag: chain_cut}, known_to: [fleet]", "{flag: chain_cut}, known_to: [fleet]"],
  ["own stocks", "{flag: chain_cut}, known_to: [fleet]", "{res: fleet.crew, gte: 1}, known_to: [fleet]"],
  ["the turn and the rung", "{ind: tension, gte: 67}", "{any: [{turn: [2, 2]}, {rung_gte: 3}]}"],
  [
    "an own exact number",
    "{flag: chain_cut}, known_to: [fleet]",
    "{ind: tension, gte: 51}, known_to: [fleet]",
  ],
])("MAP3 a ring may ask for what all who see it know: %s", (_name, find, put) => {
  expect(problemsOf(tinyFile.text.replace(find, () => put))).toEqual([]);
});

test("MAP1 a scenario may do without a map, but then nothing has a place on it", () => {
  const bare = tinyFile.text.replace(/^theatre:\n( .*\n)+/m, "");
  expect(problemsOf(bare).map(({ sentence }) => sentence)[0]).toBe(
    'moves[1].marks[0].place: there is no place "boom" (flt-cut-chain)',
  );
  expect(problemsOf(bare.replace(/^ +marks: .*\n/gm, ""))).toEqual([]);
});

test("MAP1 every move of the built-in scenario has a place, and every place a reason", () => {
  expect(longReach.moves.filter(({ marks }) => marks === undefined)).toEqual([]);
  const told = [...longReach.moves, ...longReach.injects, ...longReach.delayedEffects].flatMap(
    ({ marks = [] }) => marks.map(({ place }) => place),
  );
  const idle = longReach.theatre?.places.filter(({ id }) => !told.includes(id)) ?? [];
  // What is there only so that people know where they are.
  expect(new Set(idle.map(({ kind }) => kind))).toEqual(new Set(["capital", "sea", "city"]));
});
