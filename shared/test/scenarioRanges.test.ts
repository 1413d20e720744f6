import { test } from "vitest";
import { expectPlanted, type Planted } from "./support/plantedFaults.ts";

const ranges: readonly Planted[] = [
  [
    "initial value",
    "initial: 40",
    "initial: ‸140",
    "indicators[0].initial: starts at 140, outside 0 to 100 (traffic)",
  ],
  [
    "initial resources",
    "label: Crew, initial: 2",
    "label: Crew, initial: ‸9",
    "teams[1].resources[1].initial: starts at 9, above its own maximum of 4 (crew)",
  ],
  [
    "a price nobody can pay",
    "cost: {crew: 1}",
    "cost: {crew: ‸5}",
    "moves[1].cost.crew: costs 5, but fleet can never hold more than 4 (flt-cut-chain)",
  ],
  [
    "rung of a move",
    "rung: 3\n",
    "rung: ‸5\n",
    "moves[1].rung: the ladder has 4 rungs, not 5 (flt-cut-chain)",
  ],
  [
    "rung in a condition",
    "{rung_gte: 4}",
    "{rung_gte: ‸6}",
    "outcomes.stop_rules[0].if.rung_gte: the ladder has 4 rungs, not 6 (stop-fight)",
  ],
  [
    "threshold above the ladder",
    "above: 2,",
    "above: ‸4,",
    "ladder.thresholds[0].above: there is no rung above 4 (th-hands)",
  ],
  [
    "bound of an indicator",
    "if: {ind: tension, gte: 85}",
    "if: {ind: tension, gte: ‸185}",
    "ladder.rungs[3].if.gte: 185 lies outside 0 to 100, so this always says the same",
  ],
  [
    "bound of a resource",
    "{res: fleet.purse, gte: 1}",
    "{res: fleet.purse, gte: ‸6}",
    "moves[2].requires.all[2].gte: 6 lies outside 0 to 5, so this always says the same (flt-turn-key)",
  ],
  [
    "difference of two indicators",
    "by: 20}",
    "by: ‸120}",
    "outcomes.list[1].variants[0].if.by: 120 is more than two indicators can differ by (two-flags)",
  ],
  [
    "window past the end",
    "turns: [1, 2]",
    "turns: ‸[1, 3]",
    "moves[2].turns: turn 3 is past the last turn, 2 (flt-turn-key)",
  ],
  [
    "window that runs backwards",
    "turns: [1, 2]",
    "turns: ‸[2, 1]",
    "moves[2].turns: runs from turn 2 back to turn 1 (flt-turn-key)",
  ],
  [
    "turns in a condition",
    "{flag: pilots_out}, on",
    "{turn: ‸[1, 4]}, on",
    "moves[0].extra_if[0].if.turn: turn 4 is past the last turn, 2 (brd-offer-table)",
  ],
  [
    "turn of an inject",
    "timing: {scheduled: 2}",
    "timing: {scheduled: ‸3}",
    "injects[1].timing.scheduled: there is no turn 3; the last is 2 (inj-storm)",
  ],
  [
    "turn of an option",
    "deltas_from_turn: {turn: 2,",
    "deltas_from_turn: {turn: ‸5,",
    "scenario.options[1].deltas_from_turn.turn: there is no turn 5; the last is 2 (early-storm)",
  ],
  [
    "turn of a moved inject",
    "{inj-storm: 1}",
    "{inj-storm: ‸4}",
    "scenario.options[1].reschedule.inj-storm: there is no turn 4; the last is 2 (early-storm)",
  ],
  [
    "turn of a theory card",
    "theory_cards: {turns: [1]",
    "theory_cards: {turns: [‸3]",
    "theory_cards.turns[0]: there is no turn 3; the last is 2",
  ],
  [
    "number of a turn",
    "- n: 2\n    title: High",
    "- n: ‸3\n    title: High",
    "turns[1].n: is 3, but this is turn 2 of the list",
  ],
  [
    "number of a rung",
    "{n: 3, label: Broken",
    "{n: ‸7, label: Broken",
    "ladder.rungs[2].n: is 7, but this is rung 3 of the list",
  ],
  ["rank of a turn", "essential: 2", "essential: ‸3", "turns[1].essential: ranks run from 1 to 2"],
  [
    "dates of a turn",
    'to: "2031-05-05"',
    'to: ‸"2031-05-01"',
    "turns[1].to: ends on 2031-05-01, before it begins",
  ],
  [
    "order that has no name",
    "order: 20\n",
    "order: ‸25\n",
    "moves[0].order: 25 is none of the orders in model.order: 10, 20, 30 (brd-offer-table)",
  ],
  [
    "a scale upside down",
    "odds_clamp: [5, 90]",
    "odds_clamp: ‸[90, 5]",
    "model.odds_clamp: 90 is not below 5",
  ],
  [
    "a measure that measures nothing",
    "{ind: trust, from: 20, to: 70}",
    "‸{ind: trust, from: 20, to: 20}",
    "teams[1].objectives[0].measure: from and to are both 20, so nothing can be measured (flt-o1)",
  ],
];

test.each(ranges)("SCN10 numbers and turns lie in their ranges: %s", expectPlanted);
