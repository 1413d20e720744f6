import { expect, test } from "vitest";
import { expectPlanted, type Planted, plant } from "./support/plantedFaults.ts";

const twice: readonly Planted[] = [
  [
    "options",
    "id: early-storm",
    "id: ‸fog-offsets",
    'scenario.options[1].id: another option is already called "fog-offsets"',
  ],
  [
    "flags",
    "  - {id: pilots_out, text: Pilots are at sea}",
    "  - {id: pilots_out, text: Pilots are at sea}\n  - {id: ‸pilots_out, text: Again}",
    'flags[5].id: another flag is already called "pilots_out"',
  ],
  [
    "computed flags",
    "{flag: key_turned}]}}",
    "{flag: key_turned}]}}\n  - {id: ‸both_keys, if: {always: true}}",
    'computed_flags[1].id: another computed flag is already called "both_keys"',
  ],
  [
    "bands",
    "- {id: high, from",
    "- {id: ‸middle, from",
    'model.bands[2].id: another band is already called "middle"',
  ],
  [
    "drift rules",
    "id: d-nerves",
    "id: ‸d-tide",
    'model.drift[1].id: another drift rule is already called "d-tide"',
  ],
  [
    "article elements",
    "- {id: A2, claim",
    "- {id: A2, claim: c, carried_by: c}\n  - {id: ‸A2, claim",
    'article_elements[2].id: another article element is already called "A2"',
  ],
  [
    "indicators and composites",
    "composites:\n",
    "composites:\n    - {id: ‸trust, label: T, expr: {ind: traffic}}\n",
    'model.composites[0].id: another indicator or composite is already called "trust"',
  ],
  [
    "teams of the scenario",
    "teams: [board, fleet]",
    "teams: [board, fleet, ‸board]",
    'scenario.teams[2]: another team is already called "board"',
  ],
  [
    "resources of a team",
    "id: crew, label: Crew",
    "id: purse, label: Crew",
    'teams[1].resources[1].id: another resource of this team is already called "purse"',
    'moves[1].cost.crew: fleet has no resource "crew"; its own are purse (flt-cut-chain)',
  ],
  [
    "red lines of all teams",
    "id: flt-r1",
    "id: ‸brd-r1",
    'teams[1].red_lines[0].id: another red line is already called "brd-r1"',
  ],
  [
    "objectives of all teams",
    "id: flt-o1",
    "id: ‸brd-o1",
    'teams[1].objectives[0].id: another objective is already called "brd-o1"',
  ],
  [
    "thresholds",
    "- {id: th-hands, above: 2,",
    "- {id: th-hands, above: 1, label: L, text: T}\n    - {id: ‸th-hands, above: 2,",
    'ladder.thresholds[1].id: another threshold is already called "th-hands"',
  ],
  [
    "delayed effects",
    "delayed_effects:\n",
    "delayed_effects:\n  - {id: dl-pilots, label: L, order: 2, after: 1, deltas: {}, news: N, audience: [all], article: []}\n",
    'delayed_effects[1].id: another delayed effect is already called "dl-pilots"',
  ],
  ["injects", "id: inj-gull", "id: ‸inj-saw", 'injects[3].id: another inject is already called "inj-saw"'],
  [
    "stop rules",
    "id: stop-open",
    "id: ‸stop-fight",
    'outcomes.stop_rules[1].id: another stop rule is already called "stop-fight"',
  ],
  [
    "essential ranks",
    "essential: 2",
    "essential: ‸1",
    'turns[1].essential: another turn\'s essential rank is already called "1"',
  ],
  [
    "facts",
    "facts:\n",
    "facts:\n  - {id: F1, topic: t, text: t, source: s, grade: C}\n",
    'facts[1].id: another fact is already called "F1"',
  ],
  [
    "members of an audience",
    "audience: [fleet]",
    "audience: [fleet, ‸fleet]",
    'injects[2].audience[1]: another member of this audience is already called "fleet" (inj-saw)',
  ],
];

const sums: readonly Planted[] = [
  [
    "odds of a move",
    "odds: [55, 30, 15]",
    "odds: ‸[55, 30, 25]",
    "moves[0].odds: 55 + 30 + 25 is 110, must be 100 (brd-offer-table)",
  ],
  [
    "odds of a preset",
    "even: [45, 30, 25]",
    "even: ‸[45, 30, 20]",
    "free_form.odds_presets.even: 45 + 30 + 20 is 95, must be 100",
  ],
  [
    "pull of a move",
    "pull: {shared: 0.1, rivalry: 0.6, blockade: 0.3}",
    "pull: ‸{shared: 0.1, rivalry: 0.6, blockade: 0.4}",
    "moves[1].pull: 0.1 + 0.6 + 0.4 is 1.1, must be 1 (flt-cut-chain)",
  ],
  [
    "pull of a preset",
    "mixed: {shared: 0.34,",
    "mixed: ‸{shared: 0.3,",
    "free_form.pull_presets.mixed: 0.3 + 0.33 + 0.33 is 0.96, must be 1",
  ],
  [
    "structure of an outcome",
    "{ind: traffic, w: 0.3}",
    "{ind: traffic, w: 0.2}",
    "model.triangle.structure.shared: 0.7 + 0.2 is 0.9, must be 1",
  ],
  ["points of a team", "points: 60", "points: 50", "teams[0].objectives: 50 + 40 is 90, must be 100 (board)"],
];

test.each(twice)("SCN7 an id stands for one thing only: %s", expectPlanted);

test.each(sums)("SCN8 shares add up: %s", expectPlanted);

test("SCN8 fractions may be rounded to a thousandth", () => {
  const { found } = plant(
    "{shared: 0.1, rivalry: 0.6, blockade: 0.3}",
    "{shared: 0.333, rivalry: 0.333, blockade: 0.333}",
  );
  expect(found).toEqual([]);
});
