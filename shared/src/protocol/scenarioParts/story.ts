// What happens in play: turns, injects, delayed effects, the ladder and the outcomes.
import * as v from "valibot";
import { INFORMATION_GRADES, SOURCE_GRADES } from "../../engine/reportGrade.ts";
import type { InjectTiming } from "../../engine/scenario.ts";
import { article, audience, byKeys, date, deltas, id, ids, ordinal, shape, text, texts } from "./common.ts";
import { condition, type FileCondition } from "./conditions.ts";
import { resources } from "./moves.ts";
import { marks } from "./theatre.ts";

export const turn = v.strictObject({
  n: ordinal,
  title: text,
  from: date,
  to: date,
  essential: v.pipe(ordinal, v.description("1 is the last turn a shorter game gives up")),
  briefing: text,
  focus: v.pipe(v.record(id, text), v.description("team id: the decision it faces")),
  variants: v.array(v.strictObject({ if: condition, text })),
  article,
});

const timings = ["scheduled", "when", "hand"];
export const timing = byKeys<FileCondition, InjectTiming>(
  {
    scheduled: v.strictObject({ scheduled: ordinal }),
    when: v.strictObject({ when: condition }),
    hand: v.strictObject({ hand: v.literal(true) }),
  },
  (keys) => {
    const named = keys.filter((key) => timings.includes(key));
    if (named.length === 1 && named[0] !== undefined) return { kind: named[0] };
    return { wrong: "timing says exactly one of scheduled: turn, when: condition, hand: true" };
  },
);

const source = v.pipe(text, v.description("The outlet, office or desk that speaks"));
const reportGrade = v.pipe(
  v.strictObject({ source: v.picklist(SOURCE_GRADES), information: v.picklist(INFORMATION_GRADES) }),
  v.description("Of intelligence: source A to F, information 1 to 6; says nothing of the veracity"),
);

export const inject = v.strictObject({
  id,
  title: text,
  kind: v.picklist(["news", "broadcast", "cable", "intelligence"]),
  source: v.exactOptional(source),
  grade: v.exactOptional(reportGrade),
  audience,
  timing,
  moment: v.exactOptional(
    v.pipe(condition, v.description("Of one in hand: when the facilitator may want it")),
  ),
  veracity: v.picklist(["true", "false", "ambiguous"]),
  text,
  truth: v.exactOptional(text),
  effects: deltas,
  expected: text,
  purpose: v.exactOptional(v.pipe(text, v.description("What it is for, in the facilitator's words"))),
  hurts: v.exactOptional(v.pipe(ids, v.description("Teams to whose cost it is"))),
  article,
  marks,
});

export const delayedEffect = v.strictObject({
  id,
  label: text,
  order: v.pipe(ordinal, v.description("2 follows from the move itself, 3 from how others read it")),
  after: v.pipe(ordinal, v.description("Played turns until it lands")),
  unless: v.exactOptional(condition),
  deltas,
  set: v.exactOptional(ids),
  resources: v.exactOptional(resources),
  news: text,
  source: v.exactOptional(source),
  audience,
  article,
  marks,
});

export const ladder = v.strictObject({
  thresholds: v.array(v.strictObject({ id, above: ordinal, label: text, text })),
  rungs: v.pipe(v.array(v.strictObject({ n: ordinal, label: text, text, if: condition })), v.nonEmpty()),
});

const variant = v.strictObject({ id, label: text, if: condition, text });

export const outcomes = shape({
  stop_rules: v.array(
    shape({
      id,
      if: condition,
      outcome: id,
      variant: v.exactOptional(id),
      text,
      play_on: v.exactOptional(v.literal(true)),
    }),
  ),
  list: v.pipe(
    v.array(
      v.strictObject({
        id,
        label: text,
        article,
        text,
        variants: v.pipe(v.array(variant), v.nonEmpty()),
        hotwash: texts,
      }),
    ),
    v.nonEmpty(),
  ),
  common_hotwash: texts,
});
