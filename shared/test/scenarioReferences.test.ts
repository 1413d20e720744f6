import { expect, test } from "vitest";
import { type Planted, plant } from "./support/plantedFaults.ts";

const references: readonly Planted[] = [
  [
    "indicator in deltas, near",
    "deltas: {trust: 8, tension: -4}",
    "deltas: {trust: 8, ‸tensoin: -4}",
    'moves[0].success.deltas.tensoin: there is no indicator "tensoin"; did you mean "tension"? (brd-offer-table)',
  ],
  [
    "indicator in deltas, a composite",
    "deltas: {trust: 8, tension: -4}",
    "deltas: {‸calm: 8, tension: -4}",
    'moves[0].success.deltas.calm: there is no indicator "calm" (brd-offer-table)',
  ],
  [
    "indicator or composite in a condition",
    "if: {ind: calm, gte: 55}",
    "if: {ind: ‸storm, gte: 55}",
    'outcomes.list[0].variants[0].if.ind: there is no indicator or composite "storm" (tide-table)',
  ],
  [
    "indicator that another exceeds",
    "exceeds: trust",
    "exceeds: ‸trsut",
    'outcomes.list[1].variants[0].if.exceeds: there is no indicator or composite "trsut"; did you mean "trust"? (two-flags)',
  ],
  [
    "peak",
    "{peak: tension, gte: 75}",
    "{peak: ‸calm, gte: 75}",
    'teams[0].red_lines[0].if.peak: there is no indicator "calm" (brd-r1)',
  ],
  [
    "trough",
    "{trough: traffic, lte: 15}",
    "{trough: ‸boats, lte: 15}",
    'teams[1].red_lines[0].if.trough: there is no indicator "boats" (flt-r1)',
  ],
  [
    "indicator in an expression",
    "{inv: tension}",
    "{inv: ‸calm}",
    'model.composites[0].expr.min[1].max[0].inv: there is no indicator "calm" (calm)',
  ],
  [
    "indicator in the structure",
    "{ind: calm, w: 0.7}",
    "{ind: ‸cam, w: 0.7}",
    'model.triangle.structure.shared[0].ind: there is no indicator or composite "cam"; did you mean "calm"?',
  ],
  [
    "indicator in a measure",
    "measure: {ind: traffic, from: 20, to: 70}",
    "measure: {ind: ‸fish, from: 20, to: 70}",
    'teams[0].objectives[0].measure.ind: there is no indicator or composite "fish" (brd-o1)',
  ],
  [
    "indicator of a reporting offset",
    "ind: traffic, offset: 5",
    "ind: ‸calm, offset: 5",
    'reporting_offsets[0].ind: there is no indicator "calm"',
  ],
  [
    "indicator of the leap",
    "leap: {gap: 2, deltas: {tension: 3}}",
    "leap: {gap: 2, deltas: {‸tide: 3}}",
    'model.leap.deltas.tide: there is no indicator "tide"',
  ],
  [
    "indicator of drift",
    "deltas: {traffic: -2}",
    "deltas: {‸tide: -2}",
    'model.drift[0].deltas.tide: there is no indicator "tide" (d-tide)',
  ],
  [
    "indicator of an option",
    "deltas_from_turn: {turn: 2, deltas: {trust: -1}}",
    "deltas_from_turn: {turn: 2, deltas: {‸tide: -1}}",
    'scenario.options[1].deltas_from_turn.deltas.tide: there is no indicator "tide" (early-storm)',
  ],
  [
    "indicator of an inject",
    "effects: {tension: -2}",
    "effects: {‸tide: -2}",
    'injects[3].effects.tide: there is no indicator "tide" (inj-gull)',
  ],
  [
    "indicator of a delayed effect",
    "deltas: {traffic: 6}",
    "deltas: {‸tide: 6}",
    'delayed_effects[0].deltas.tide: there is no indicator "tide" (dl-pilots)',
  ],
  [
    "indicator of an interaction",
    "deltas: {trust: -3}",
    "deltas: {‸tide: -3}",
    'moves[1].interactions[0].deltas.tide: there is no indicator "tide" (flt-cut-chain)',
  ],
  [
    "flag in a condition",
    "if: {flag: chain_cut}",
    "if: {flag: ‸chain_cutt}",
    'ladder.rungs[2].if.flag: there is no flag "chain_cutt"; did you mean "chain_cut"?',
  ],
  [
    "flag that a move sets",
    "traffic: 2}, set: [chain_cut]",
    "traffic: 2}, set: [‸cut]",
    'moves[1].partial.set[0]: there is no flag "cut" (flt-cut-chain)',
  ],
  [
    "flag that a move clears",
    "clear: [key_turned]",
    "clear: [‸key]",
    'moves[1].failure.clear[0]: there is no flag "key" (flt-cut-chain)',
  ],
  [
    "flag that is computed",
    "- {id: both_keys, if",
    "- {id: ‸bothkeys, if",
    'computed_flags[0].id: there is no flag "bothkeys"; did you mean "both_keys"?',
  ],
  [
    "resource in a condition",
    "{res: fleet.purse, gte: 1}",
    "{res: ‸board.purse, gte: 1}",
    'moves[2].requires.all[2].res: there is no resource "board.purse" (flt-turn-key)',
  ],
  [
    "resource of an extra",
    "{board.standing: 1}",
    "{‸board.purse: 1}",
    'moves[0].extra_if[0].resources.board.purse: there is no resource "board.purse" (brd-offer-table)',
  ],
  [
    "resource of a delayed effect",
    "{fleet.purse: 1}",
    "{‸fleet.pursee: 1}",
    'delayed_effects[0].resources.fleet.pursee: there is no resource "fleet.pursee"; did you mean "fleet.purse"? (dl-pilots)',
  ],
  [
    "resource that a team pays in",
    "cost: {crew: 1}",
    "cost: {‸standing: 1}",
    'moves[1].cost.standing: fleet has no resource "standing"; its own are purse, crew (flt-cut-chain)',
  ],
  [
    "resource of a default cost",
    "board: {standing: 2}",
    "board: {‸crew: 2}",
    'free_form.default_cost.board.crew: board has no resource "crew"; its own are standing',
  ],
  [
    "move of an interaction",
    "{with: flt-turn-key, kind: extra",
    "{with: ‸turn-key, kind: extra",
    'moves[1].interactions[0].with: there is no move "turn-key" (flt-cut-chain)',
  ],
  [
    "delayed effect that is queued",
    "tension: -4}, set: [offer_made], delayed: [dl-pilots]",
    "tension: -4}, set: [offer_made], delayed: [‸dl-pilot]",
    'moves[0].success.delayed[0]: there is no delayed effect "dl-pilot"; did you mean "dl-pilots"? (brd-offer-table)',
  ],
  [
    "delayed effect that is postponed",
    "postpone: [dl-pilots]",
    "postpone: [‸dl-x]",
    'moves[0].failure.postpone[0]: there is no delayed effect "dl-x" (brd-offer-table)',
  ],
  [
    "outcome of a stop rule",
    "outcome: shared\n      text: The gate",
    "outcome: ‸shard\n      text: The gate",
    'outcomes.stop_rules[1].outcome: there is no outcome "shard"; did you mean "shared"? (stop-open)',
  ],
  [
    "variant of a stop rule",
    "variant: two-flags, text",
    "variant: ‸three-flags, text",
    'outcomes.stop_rules[0].variant: there is no variant "three-flags"; did you mean "two-flags"? (stop-fight)',
  ],
  [
    "variant of another outcome",
    "variant: two-flags, text",
    "variant: ‸long-winter, text",
    'outcomes.stop_rules[0].variant: "long-winter" is not a variant of rivalry; those are two-flags, cold-quay (stop-fight)',
  ],
  [
    "outcome and variant in a red line",
    "{any: [{variant: long-winter}, {outcome: rivalry}]}",
    "{any: [{variant: ‸winter}, {outcome: ‸rival}]}",
    'teams[0].red_lines[1].if.any[0].variant: there is no variant "winter" (brd-r2)',
    'teams[0].red_lines[1].if.any[1].outcome: there is no outcome "rival"; did you mean "rivalry"? (brd-r2)',
  ],
  [
    "team of a reporting offset",
    "{team: fleet, ind: traffic",
    "{team: ‸fleat, ind: traffic",
    'reporting_offsets[0].team: there is no team "fleat"; did you mean "fleet"?',
  ],
  [
    "team in an audience",
    "audience: [board]",
    "audience: [‸bord]",
    'injects[1].audience[0]: there is no team "bord"; did you mean "board"? (inj-storm)',
  ],
  [
    "team that a condition lets see more",
    "set: {fleet: band}",
    "set: {‸crew: band}",
    'indicators[2].visibility_if[0].set.crew: there is no team "crew" (trust)',
  ],
  [
    "team that is not described",
    "teams: [board, fleet]",
    "teams: [board, fleet, ‸port]",
    'scenario.teams[2]: the team "port" is not described under teams',
  ],
  [
    "inject that an option moves",
    "reschedule: {inj-storm: 1}",
    "reschedule: {‸inj-strom: 1}",
    'scenario.options[1].reschedule.inj-strom: there is no inject "inj-strom"; did you mean "inj-storm"? (early-storm)',
  ],
  [
    "inject that is not scheduled",
    "reschedule: {inj-storm: 1}",
    "reschedule: {‸inj-gull: 1}",
    'scenario.options[1].reschedule.inj-gull: "inj-gull" is not scheduled for a turn, so it cannot be moved to another (early-storm)',
  ],
  [
    "team that held",
    "timing: {when: {ind: tension, gte: 52}}",
    "timing: {when: {held: ‸fleeet}}",
    'injects[2].timing.when.held: there is no team "fleeet"; did you mean "fleet"? (inj-saw)',
  ],
  [
    "move that nobody played",
    "timing: {when: {ind: tension, gte: 52}}",
    "timing: {when: {unplayed: ‸flt-cut-chian}}",
    'injects[2].timing.when.unplayed: there is no move "flt-cut-chian"; did you mean "flt-cut-chain"? (inj-saw)',
  ],
  [
    "team that an inject hurts",
    "effects: {trust: -1}\n    expected: Ask",
    "effects: {trust: -1}\n    hurts: [‸bord]\n    expected: Ask",
    'injects[2].hurts[0]: there is no team "bord"; did you mean "board"? (inj-saw)',
  ],
  [
    "article element of a move",
    "rung: 3\n    pull: {shared: 0.1, rivalry: 0.6, blockade: 0.3}\n    article: [A2]",
    "rung: 3\n    pull: {shared: 0.1, rivalry: 0.6, blockade: 0.3}\n    article: [‸A7]",
    'moves[1].article[0]: there is no article element "A7"; did you mean "A1"? (flt-cut-chain)',
  ],
  [
    "article element of a turn",
    "article: [A1, A2]\n\noutcomes",
    "article: [A1, ‸B9]\n\noutcomes",
    'turns[1].article[1]: there is no article element "B9"',
  ],
  [
    "fact that a later event cites",
    "source: F1}",
    "source: ‸F9}",
    'after_the_fork[0].source: there is no fact "F9"; did you mean "F1"?',
  ],
];

/** What follows from a broken reference elsewhere, and has its own tests. */
const consequences = /nothing sets this flag|no move queues|must name every/;

test.each(references)("SCN7 every reference resolves: %s", (_name, find, put, ...says) => {
  const { found, wanted } = plant(find, put, ...says);
  expect(found.filter((line) => !consequences.test(line))).toEqual(wanted);
});
