import * as v from "valibot";
import {
  count,
  deltas,
  fraction,
  grade,
  id,
  number,
  odds,
  ordinal,
  percent,
  pull,
  shape,
  size,
  text,
  texts,
  whole,
} from "./common.ts";
import { condition, expression } from "./conditions.ts";

const range = v.strictTuple([number, number]);
const term = v.strictObject({ ind: id, w: fraction, inv: v.exactOptional(v.literal(true)) });

export const model = shape({
  clamp: range,
  bands: v.pipe(v.array(v.strictObject({ id, from: whole, to: whole, label: text })), v.nonEmpty()),
  results: v.array(grade),
  odds_clamp: v.strictTuple([percent, percent]),
  shift_clamp: range,
  facilitator_shift_max: percent,
  result_factor: v.strictObject({ success: fraction, partial: fraction, failure: fraction }),
  size_weight: v.strictObject({ major: number, minor: number }),
  leap: v.strictObject({ gap: ordinal, deltas }),
  covert: shape({ announce: texts, expose_on: v.array(grade) }),
  player_view: shape({
    move_shows: texts,
    move_hides: texts,
    odds_words: v.pipe(v.array(v.strictObject({ min: percent, word: text })), v.nonEmpty()),
  }),
  order: v.record(id, count),
  triangle: shape({
    structure_weight: number,
    momentum_weight: number,
    momentum_decay: fraction,
    temperature: v.pipe(number, v.gtValue(0)),
    offsets: v.record(id, number),
    structure: v.record(id, v.pipe(v.array(term), v.nonEmpty())),
  }),
  composites: v.array(v.strictObject({ id, label: text, expr: expression })),
  drift: v.array(v.strictObject({ id, if: condition, deltas, why: text })),
});

export const freeForm = shape({
  slot: size,
  odds_presets: v.record(id, odds),
  impact_presets: v.record(id, v.pipe(number, v.gtValue(0))),
  partial_factor: fraction,
  failure_rule: v.literal("reverse-of-smallest"),
  limits: shape({
    max_indicators: ordinal,
    max_total_impact: v.pipe(number, v.gtValue(0)),
    rung_required: v.boolean(),
    pull_required: v.boolean(),
  }),
  pull_presets: v.record(id, pull),
  default_cost: v.record(id, v.record(id, count)),
  checklist: texts,
});
