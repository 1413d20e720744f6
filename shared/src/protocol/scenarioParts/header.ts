// What a scenario is, apart from its play: identity, options, prose, facts and sources.
import * as v from "valibot";
import { count, date, deltas, id, ordinal, shape, size, text, texts } from "./common.ts";
import { condition } from "./conditions.ts";

const option = shape({
  id,
  default: v.boolean(),
  text,
  deltas_from_turn: v.exactOptional(v.strictObject({ turn: ordinal, deltas })),
  reschedule: v.exactOptional(
    v.pipe(v.record(id, ordinal), v.description("inject id: turn while the option is on")),
  ),
});

export const header = shape({
  id,
  title: text,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  summary: text,
  fork_date: date,
  turns: ordinal,
  recommended_minutes: ordinal,
  teams: v.pipe(v.array(id), v.minLength(2)),
  plays_per_turn: v.strictObject({ major: count, minor: count }),
  free_form: v.strictObject({ replaces: size, adjudicator: v.literal("facilitator") }),
  person_policy: v.pipe(v.literal("offices-only"), v.description("No living person is named as a player")),
  options: v.array(option),
});

export const theoryCards = v.strictObject({ turns: v.array(ordinal), question: text });
export const flag = v.strictObject({ id, text });
export const computedFlag = v.strictObject({ id, if: condition });
export const articleElement = shape({ id, claim: text, carried_by: text });
export const fact = v.strictObject({
  id,
  topic: text,
  text,
  source: text,
  grade: v.picklist(["A", "B", "C"]),
});
export const afterTheFork = v.strictObject({ date, text, source: text });
export const prose = texts;
