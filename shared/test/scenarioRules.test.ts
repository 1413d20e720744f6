import { test } from "vitest";
import { expectPlanted, type Planted } from "./support/plantedFaults.ts";

const complete: readonly Planted[] = [
  [
    "pull without an outcome",
    "pull: {shared: 0.1, rivalry: 0.6, blockade: 0.3}",
    "pull: ‸{shared: 0.4, rivalry: 0.6}",
    "moves[1].pull: must name every outcome; blockade is missing (flt-cut-chain)",
  ],
  [
    "pull with a stranger",
    "{shared: 0.9, rivalry: 0.05, blockade: 0.05}",
    "{shared: 0.9, rivalry: 0.05, blockade: 0.05, ‸war: 0}",
    'moves[2].pull.war: there is no outcome "war" (flt-turn-key)',
  ],
  [
    "offsets",
    "offsets: {shared: 2, rivalry: 0, blockade: 3.5}",
    "offsets: ‸{shared: 2, rivalry: 0}",
    "model.triangle.offsets: must name every outcome; blockade is missing",
  ],
  [
    "structure",
    "      blockade: [{ind: traffic, w: 0.5, inv: true}, {ind: calm, w: 0.5, inv: true}]\n",
    "",
    "model.triangle.structure: must name every outcome; blockade is missing",
  ],
  [
    "visibility",
    "visibility: {board: exact, fleet: band}",
    "visibility: ‸{board: exact}",
    "indicators[0].visibility: must name every team; fleet is missing (traffic)",
  ],
  [
    "focus of a turn",
    'focus: {board: "Will you open?", fleet: "Will you turn?"}',
    'focus: ‸{board: "Will you open?"}',
    "turns[1].focus: must name every team; fleet is missing",
  ],
  [
    "default cost",
    "default_cost: {board: {standing: 2}, fleet: {purse: 1}}",
    "default_cost: ‸{board: {standing: 2}}",
    "free_form.default_cost: must name every team; fleet is missing",
  ],
  [
    "measure of an outcome",
    "{tide-table: 1, one-tide: 0.8, two-flags: 0.4, cold-quay: 0.2, long-winter: 0}",
    "‸{tide-table: 1, one-tide: 0.8, two-flags: 0.4}",
    "teams[1].objectives[1].measure.outcome: must name every variant; cold-quay, long-winter is missing (flt-o2)",
  ],
  [
    "bands with a gap",
    "from: 34, to: 66",
    "from: ‸40, to: 66",
    "model.bands[1].from: starts at 40, must start at 34; this leaves a gap (middle)",
  ],
  [
    "bands that overlap",
    "from: 34, to: 66",
    "from: ‸30, to: 66",
    "model.bands[1].from: starts at 30, must start at 34; this overlaps (middle)",
  ],
  [
    "bands that end early",
    "from: 67, to: 100",
    "from: 67, to: ‸99",
    "model.bands[2].to: the last band ends at 99, must end at 100 (high)",
  ],
  [
    "bands that begin late",
    "from: 0, to: 33",
    "from: ‸1, to: 33",
    "model.bands[0].from: starts at 1, must start at 0; this leaves a gap (low)",
  ],
  [
    "bands that end before they start",
    "from: 67, to: 100",
    "from: 67, to: ‸60",
    "model.bands[2].to: ends at 60, before it starts (high)",
    "model.bands[2].to: the last band ends at 60, must end at 100 (high)",
  ],
  [
    "words for chances",
    "{min: 0, word: long shot}",
    "‸{min: 5, word: long shot}",
    "model.player_view.odds_words[2]: the last word must have min: 0, so that every chance has a word",
  ],
  [
    "words for chances in order",
    "{min: 40, word: even}",
    "‸{min: 60, word: even}",
    "model.player_view.odds_words[1]: must lie below 55, the one before it",
  ],
  [
    "the three results",
    "results: [success, partial, failure]",
    "results: ‸[success, failure, partial]",
    "model.results: must be [success, partial, failure]",
  ],
  [
    "what is shown and what is hidden",
    "move_shows: [title,",
    "move_shows: [‸odds, title,",
    'model.player_view.move_shows[0]: "odds" is both shown and hidden',
  ],
  [
    "first eight of another team",
    "first_eight: [brd-offer-table]",
    "first_eight: [‸flt-turn-key]",
    'teams[0].first_eight[0]: "flt-turn-key" is a move of fleet, not of board (board)',
  ],
  [
    "first eight with a card too few",
    "first_eight: [flt-cut-chain, flt-turn-key]",
    "first_eight: ‸[flt-turn-key]",
    "teams[1].first_eight: has 1 cards, must have 2 (fleet)",
  ],
  [
    "first eight with a card twice",
    "first_eight: [flt-cut-chain, flt-turn-key]",
    "first_eight: [flt-cut-chain, ‸flt-cut-chain]",
    'teams[1].first_eight[1]: another of the first eight is already called "flt-cut-chain" (fleet)',
  ],
  [
    "an audience of all and more",
    "audience: [board]",
    "audience: ‸[all, board]",
    "injects[1].audience: says all and teams as well; all is everybody (inj-storm)",
  ],
  [
    "an audience of nobody",
    "audience: [board]",
    "audience: ‸[]",
    "injects[1].audience: must not be empty (inj-storm)",
  ],
  [
    "a false inject without its truth",
    "    truth: He miscounted.\n",
    "",
    "injects[2]: a false inject needs a truth for the facilitator (inj-saw)",
  ],
  [
    "a scheduled inject with a moment",
    "    timing: {scheduled: 1}\n",
    "    timing: {scheduled: 1}\n    moment: ‸{always: true}\n",
    "injects[0].moment: only an inject in hand waits for its moment; a condition belongs into timing (inj-tolls)",
  ],
  [
    "a graded cable",
    "    kind: intelligence\n    source: The harbour watch\n    grade: {",
    "    kind: cable\n    source: The harbour watch\n    grade: ‸{",
    "injects[2].grade: only intelligence is graded (inj-saw)",
  ],
  [
    "the number of turns",
    "  turns: 2\n",
    "  turns: ‸3\n",
    "scenario.turns: says 3, but 2 turns are described",
  ],
  [
    "the slot of free-form moves",
    "replaces: major,",
    "replaces: ‸minor,",
    "scenario.free_form.replaces: says minor, but free_form.slot says major",
  ],
];

const sequence: readonly Planted[] = [
  [
    "the last variant holds always",
    "if: {always: true}, text: For now.",
    "if: ‸{ind: calm, gte: 5}, text: For now.",
    "outcomes.list[0].variants[1].if: the last variant must hold always: {always: true} (one-tide)",
  ],
  [
    "no other variant does",
    "if: {ind: calm, gte: 55}",
    "if: ‸{always: true}",
    "outcomes.list[0].variants[0].if: holds always, so the variants after it can never be reached (tide-table)",
  ],
  [
    "the lowest rung holds always",
    "text: Letters and minutes., if: {always: true}",
    "text: Letters and minutes., if: ‸{ind: tension, gte: 5}",
    "ladder.rungs[0].if: the lowest rung must hold always: {always: true}",
  ],
  [
    "a cancelling move is resolved first",
    "odds: [50, 30, 20]\n    order: 10",
    "odds: [50, 30, 20]\n    order: 20",
    'moves[0].interactions[0]: a cancel needs "flt-cut-chain" resolved first, but its order is 20 and this move\'s is 20 (brd-offer-table)',
  ],
  [
    "a downgrading move is resolved first",
    "order: 30\n    reaction",
    "order: 10\n    reaction",
    'moves[2].interactions[1]: a downgrade needs "flt-cut-chain" resolved first, but its order is 10 and this move\'s is 10 (flt-turn-key)',
  ],
  [
    "a move does not meet itself",
    "{with: flt-turn-key, kind: extra",
    "{with: ‸flt-cut-chain, kind: extra",
    "moves[1].interactions[0].with: a move cannot meet itself (flt-cut-chain)",
  ],
  [
    "no move asks how play ended",
    "requires: {not: {flag: offer_made}}",
    "requires: {not: {outcome: ‸shared}}",
    "moves[0].requires.not.outcome: how play ended is not known here; only red lines may ask for an outcome (brd-offer-table)",
  ],
  [
    "no move asks who held",
    "requires: {not: {flag: offer_made}}",
    "requires: {not: {held: ‸fleet}}",
    'moves[0].requires.not.held: what a team left undone is secret; only the when of an inject may ask for "held" (brd-offer-table)',
  ],
  [
    "no move asks what nobody played",
    "requires: {not: {flag: offer_made}}",
    "requires: {not: {unplayed: ‸flt-cut-chain}}",
    'moves[0].requires.not.unplayed: what a team left undone is secret; only the when of an inject may ask for "unplayed" (brd-offer-table)',
  ],
  [
    "an inject may ask for both",
    "timing: {when: {ind: tension, gte: 52}}",
    "timing: {when: {any: [{held: fleet}, {unplayed: flt-cut-chain}]}}",
  ],
  [
    "no variant asks for a variant",
    "if: {ind: calm, gte: 55}",
    "if: {variant: ‸one-tide}",
    "outcomes.list[0].variants[0].if.variant: how play ended is not known here; only red lines may ask for a variant (tide-table)",
  ],
  [
    "a composite reads no composite",
    "{min: [{ind: trust},",
    "{min: [{ind: ‸calm},",
    'model.composites[0].expr.min[0].ind: there is no indicator "calm" (calm)',
  ],
  [
    "a computed flag is set by nothing else",
    "postpone: [dl-pilots]",
    "set: [‸both_keys]",
    'moves[0].failure.set[0]: "both_keys" is computed, so nothing else may change it (brd-offer-table)',
  ],
];

const reachable: readonly Planted[] = [
  [
    "a flag that nothing sets",
    "set: [pilots_out]",
    "set: []",
    "flags[4]: nothing sets this flag: no move, no delayed effect, no computation (pilots_out)",
  ],
  [
    "a flag that somebody only asks for",
    "  - {id: pilots_out, text: Pilots are at sea}",
    "  - {id: pilots_out, text: P}\n  - ‸{id: key_lost, text: K}",
    "flags[5]: nothing sets this flag: no move, no delayed effect, no computation (key_lost)",
  ],
  [
    "a delayed effect that is only postponed",
    "delayed_effects:\n",
    "delayed_effects:\n  - ‸{id: dl-x, label: L, order: 2, after: 1, deltas: {}, news: N, audience: [all], article: []}\n",
    "delayed_effects[0]: no move queues this delayed effect (dl-x)",
  ],
];

test.each(complete)("SCN9 nothing is left open: %s", expectPlanted);

test.each(sequence)("SCN11 what must come first comes first: %s", expectPlanted);

test.each(reachable)("SCN12 everything can be reached: %s", expectPlanted);
