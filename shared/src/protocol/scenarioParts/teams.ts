import * as v from "valibot";
import type { Measure } from "../../engine/scenario.ts";
import {
  article,
  byKeys,
  count,
  fraction,
  id,
  ids,
  number,
  shape,
  sight,
  text,
  texts,
  whole,
} from "./common.ts";
import { condition, type FileCondition } from "./conditions.ts";

const resource = v.strictObject({ id, label: text, initial: count, income: count, max: count, note: text });

export const measure = byKeys<FileCondition, Measure>(
  {
    outcome: v.strictObject({ outcome: v.record(id, fraction) }),
    ind: v.strictObject({ ind: id, from: number, to: number }),
  },
  (keys) => {
    if (keys.includes("outcome") === keys.includes("ind")) {
      return { wrong: "a measure says either outcome: {variant: share} or ind: indicator, from: .., to: .." };
    }
    return { kind: keys.includes("outcome") ? "outcome" : "ind" };
  },
);

export const team = shape({
  id,
  label: text,
  plays: text,
  role_card: text,
  resources: v.array(resource),
  private_info: texts,
  cannot_see: texts,
  red_lines: v.array(v.strictObject({ id, text, if: condition, penalty: count })),
  objectives: v.array(v.strictObject({ id, points: count, text, measure })),
  first_eight: v.pipe(ids, v.description("The cards that the newcomers' filter shows first")),
});

const sights = v.pipe(v.record(id, sight), v.description("team id: exact, band or hidden"));

export const indicator = shape({
  id,
  label: text,
  short: text,
  initial: number,
  low: text,
  high: text,
  visibility: sights,
  visibility_if: v.exactOptional(v.array(v.strictObject({ if: condition, set: sights }))),
  note: v.exactOptional(text),
  article,
});

export const reportingOffset = v.strictObject({ team: id, ind: id, offset: whole, why: text });
