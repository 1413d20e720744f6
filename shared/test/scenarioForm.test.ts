import { test } from "vitest";
import { expectPlanted, type Planted } from "./support/plantedFaults.ts";

const form: readonly Planted[] = [
  [
    "an unknown key, with the key that was probably meant",
    "    odds: [55, 30, 15]\n",
    "    odds: [55, 30, 15]\n    ‸odd: 3\n",
    'moves[0].odd: there is no key "odd" here; did you mean "odds"? (brd-offer-table)',
  ],
  [
    "an unknown key with no near one, with those that are known",
    "{id: F1, topic: gates,",
    "{id: F1, ‸zzzzzz: 1, topic: gates,",
    'facts[0].zzzzzz: there is no key "zzzzzz" here; known are id, topic, text, source, grade (F1)',
  ],
  [
    "several unknown keys of one thing",
    "limits: {max_indicators: 2,",
    "limits: {‸max_indicator: 1, ‸max_total: 2, max_indicators: 2,",
    'free_form.limits.max_indicator: there is no key "max_indicator" here; did you mean "max_indicators"?',
    'free_form.limits.max_total: there is no key "max_total" here; known are max_indicators, max_total_impact, rung_required, pull_required',
  ],
  [
    "missing keys, all in one sentence",
    "- {id: chain_cut, text: Somebody has cut the boom chain}",
    "- ‸{id: chain_cut}",
    'flags[2]: the key "text" is missing (chain_cut)',
  ],
  [
    "several missing keys",
    "- {team: fleet, ind: traffic, offset: 5, why: Skippers round up}",
    "- ‸{team: fleet, ind: traffic}",
    'reporting_offsets[0]: the keys "offset", "why" are missing',
  ],
  [
    "text where a number belongs",
    "initial: 44",
    "initial: ‸lots",
    'indicators[2].initial: must be a number, but is text ("lots") (trust)',
  ],
  [
    "a number where text belongs",
    "title: Low water",
    "title: ‸7",
    "turns[0].title: must be text, but is a number (7); put it in quotes",
  ],
  [
    "a truth value where text belongs",
    "title: Low water",
    "title: ‸true",
    "turns[0].title: must be text, but is true; put it in quotes",
  ],
  ["nothing where text belongs", "title: Low water", "title:‸", "turns[0].title: must be text, but is empty"],
  ["empty text", "title: Low water", 'title: ‸""', "turns[0].title: must not be empty"],
  [
    "a mapping where a list belongs",
    "variants: []",
    "variants: ‸{}",
    "turns[0].variants: must be a list, but is a mapping of keys",
  ],
  [
    "a list where a mapping belongs",
    "success: {deltas: {trust: 9, traffic: 10}, set: [key_turned]}",
    "success: ‸[]",
    "moves[2].success: must be a mapping of keys, but is a list (flt-turn-key)",
  ],
  [
    "a list where a map belongs",
    "leap: {gap: 2, deltas: {tension: 3}}",
    "leap: {gap: 2, deltas: ‸[tension]}",
    "model.leap.deltas: must be a mapping of keys, but is a list",
  ],
  [
    "a list where an interaction belongs",
    "- {with: flt-turn-key, kind: extra, deltas: {trust: -3}, note: One hand cuts while the other turns}",
    "- ‸[a, b]",
    "moves[1].interactions[0]: must be a mapping of keys, but is a list (flt-cut-chain)",
  ],
  [
    "too few numbers in a list",
    "odds: [55, 30, 15]",
    "odds: ‸[55, 45]",
    "moves[0].odds[2]: must be a number, but is missing (brd-offer-table)",
  ],
  [
    "a word that is none of the choices",
    "instrument: military",
    "instrument: ‸militry",
    'moves[1].instrument: "militry" is not one of diplomatic, information, military, economic, cyber, nuclear; did you mean "military"? (flt-cut-chain)',
  ],
  [
    "a choice that needs quotes",
    'veracity: "false"',
    "veracity: ‸false",
    "injects[2].veracity: must be one of true, false, ambiguous, but is false; put it in quotes (inj-saw)",
  ],
  [
    "a fixed word that is another",
    "person_policy: offices-only",
    "person_policy: ‸anyone",
    'scenario.person_policy: must be offices-only, but is "anyone"',
  ],
  [
    "an unknown kind of interaction",
    "kind: shift, shift: 10",
    "kind: ‸shft, shift: 10",
    'moves[2].interactions[0].kind: "shft" is not one of shift, extra, downgrade, cancel; did you mean "shift"? (flt-turn-key)',
  ],
  [
    "a key of another kind of interaction",
    "kind: shift, shift: 10",
    "kind: shift, ‸when: [failure], shift: 10",
    'moves[2].interactions[0].when: there is no key "when" here; known are with, kind, shift, note (flt-turn-key)',
  ],
  [
    "something that is not an id",
    "id: inj-gull",
    "id: ‸the gull",
    'injects[3].id: "the gull" is not an id: letters, digits, - and _ only',
  ],
  [
    "something that is not a version",
    "version: 0.1.0",
    "version: ‸v1",
    'scenario.version: "v1" is not a version such as 0.1.0',
  ],
  [
    "something that is not a date",
    'to: "2031-05-03"',
    "to: ‸tomorrow",
    'turns[0].to: "tomorrow" is not a date such as 2025-10-17',
  ],
  [
    "something that is not a resource",
    "{board.standing: 1}",
    "{‸standing: 1}",
    'moves[0].extra_if[0].resources.standing: "standing" is not a resource such as team.resource (brd-offer-table)',
    'moves[0].extra_if[0].resources.standing: there is no resource "standing" (brd-offer-table)',
  ],
  [
    "half a point",
    "cost: {standing: 2}\n",
    "cost: {standing: ‸1.5}\n",
    "moves[0].cost.standing: must be a whole number, but is 1.5 (brd-offer-table)",
  ],
  [
    "a number below its range",
    "after: 1",
    "after: ‸0",
    "delayed_effects[0].after: must be at least 1, but is 0 (dl-pilots)",
  ],
  [
    "a chance above its range",
    "facilitator_shift_max: 20",
    "facilitator_shift_max: ‸120",
    "model.facilitator_shift_max: must be at most 100, but is 120",
  ],
  [
    "no number at all",
    "temperature: 6",
    "temperature: ‸.nan",
    "model.triangle.temperature: must be a number, but is none (.nan)",
  ],
  [
    "no finite number",
    "temperature: 6",
    "temperature: ‸.inf",
    "model.triangle.temperature: must be a finite number, but is Infinity",
  ],
];

const conditions: readonly Planted[] = [
  [
    "no kind",
    "requires: {not: {flag: offer_made}}",
    "requires: {not: ‸{flg: offer_made}}",
    'moves[0].requires.not: a condition says exactly one of all, any, not, ind, res, flag, turn, rung_gte, peak, trough, outcome, variant, held, unplayed, always; this has none of them; did you mean "flag"? (brd-offer-table)',
  ],
  [
    "two kinds",
    "requires: {not: {flag: offer_made}}",
    "requires: ‸{flag: offer_made, turn: [1, 2]}",
    "moves[0].requires: a condition says exactly one of flag and turn; put them into all: [..] or any: [..] (brd-offer-table)",
  ],
  [
    "no bound",
    "if: {ind: trust, gte: 50}",
    "if: ‸{ind: trust}",
    'moves[0].odds_mods[0].if: "ind" needs a bound: gte or lte, or exceeds with by (brd-offer-table)',
  ],
  [
    "two bounds",
    "if: {ind: trust, gte: 50}",
    "if: ‸{ind: trust, gte: 50, lte: 60}",
    "moves[0].odds_mods[0].if: a condition has one bound; put gte and lte into all: [..] (brd-offer-table)",
  ],
  [
    "a bound that is text",
    "if: {ind: trust, gte: 50}",
    "if: {ind: trust, gte: ‸high}",
    'moves[0].odds_mods[0].if.gte: must be a number, but is text ("high") (brd-offer-table)',
  ],
  [
    "a key too many",
    "if: {ind: trust, gte: 50}",
    "if: {ind: trust, gte: 50, ‸on: 1}",
    'moves[0].odds_mods[0].if.on: there is no key "on" here; known are ind, gte (brd-offer-table)',
  ],
  [
    "a list",
    "if: {ind: trust, gte: 50}",
    "if: ‸[]",
    "moves[0].odds_mods[0].if: must be a mapping of keys, but is a list (brd-offer-table)",
  ],
  [
    "an empty all",
    "if: {ind: trust, gte: 50}",
    "if: {all: ‸[]}",
    "moves[0].odds_mods[0].if.all: must not be empty (brd-offer-table)",
  ],
  [
    "always: false",
    "if: {ind: trust, gte: 50}",
    "if: {always: ‸false}",
    "moves[0].odds_mods[0].if.always: must be true, but is false (brd-offer-table)",
  ],
  [
    "two timings",
    "timing: {hand: true}",
    "timing: ‸{hand: true, scheduled: 1}",
    "injects[3].timing: timing says exactly one of scheduled: turn, when: condition, hand: true (inj-gull)",
  ],
  [
    "two measures",
    "measure: {ind: traffic, from: 20, to: 70}",
    "measure: ‸{ind: traffic, from: 20, to: 70, outcome: ‸{}}",
    "teams[0].objectives[0].measure: a measure says either outcome: {variant: share} or ind: indicator, from: .., to: .. (brd-o1)",
    "teams[0].objectives[0].measure.outcome: must name every variant; tide-table, one-tide, two-flags, cold-quay, long-winter is missing (brd-o1)",
  ],
  [
    "two kinds of expression",
    "expr: {min: [{ind: trust},",
    "expr: {min: [‸{ind: trust, inv: trust},",
    "model.composites[0].expr.min[0]: an expression says exactly one of ind, inv, min, max (calm)",
  ],
];

test.each(form)("SCN6 told in plain words: %s", expectPlanted);

test.each(conditions)(
  "SCN6 a condition, timing, measure or expression is of exactly one kind: %s",
  expectPlanted,
);
