// Conditions and expressions: what kind one is, its keys decide.
import * as v from "valibot";
import type { Condition } from "../../engine/condition.ts";
import type { Expression } from "../../engine/scenario.ts";
import { byKeys, id, number, ordinal, resourceKey, shape, span } from "./common.ts";
import { closest } from "./faults.ts";

/** How a condition stands in a file; which keys it has is for `condition` to decide. */
export type FileCondition = { readonly [key: string]: unknown };
export type FileExpression = { readonly [key: string]: unknown };

const heads = [
  "all",
  "any",
  "not",
  "ind",
  "res",
  "flag",
  "turn",
  "rung_gte",
  "peak",
  "trough",
  "outcome",
  "variant",
  "held",
  "unplayed",
  "always",
];

// A schema cannot name itself while it is being made.
const inner = v.lazy((input): v.GenericSchema<FileCondition, Condition> => condition.getter(input));
const innerExpression = v.lazy(
  (input): v.GenericSchema<FileExpression, Expression> => expression.getter(input),
);

export const condition: v.LazySchema<v.GenericSchema<FileCondition, Condition>> = byKeys<
  FileCondition,
  Condition
>(
  {
    all: v.strictObject({ all: v.pipe(v.array(inner), v.nonEmpty()) }),
    any: v.strictObject({ any: v.pipe(v.array(inner), v.nonEmpty()) }),
    not: v.strictObject({ not: inner }),
    "ind gte": v.strictObject({ ind: id, gte: number }),
    "ind lte": v.strictObject({ ind: id, lte: number }),
    "ind exceeds": v.strictObject({ ind: id, exceeds: id, by: number }),
    "res gte": v.strictObject({ res: resourceKey, gte: number }),
    "res lte": v.strictObject({ res: resourceKey, lte: number }),
    flag: v.strictObject({ flag: id }),
    turn: v.strictObject({ turn: span }),
    rung_gte: shape({ rung_gte: ordinal }),
    peak: v.strictObject({ peak: id, gte: number }),
    trough: v.strictObject({ trough: id, lte: number }),
    outcome: v.strictObject({ outcome: id }),
    variant: v.strictObject({ variant: id }),
    held: v.strictObject({ held: id }),
    unplayed: v.strictObject({ unplayed: id }),
    always: v.strictObject({ always: v.literal(true) }),
  },
  chooseCondition,
);

function chooseCondition(keys: readonly string[]): { readonly kind: string } | { readonly wrong: string } {
  const named = keys.filter((key) => heads.includes(key));
  const head = named[0];
  if (head === undefined) {
    const near = closest(keys[0] ?? "", heads);
    const hint = near === undefined ? "" : `; did you mean "${near}"?`;
    return { wrong: `a condition says exactly one of ${heads.join(", ")}; this has none of them${hint}` };
  }
  if (named.length > 1) {
    return {
      wrong: `a condition says exactly one of ${named.join(" and ")}; put them into all: [..] or any: [..]`,
    };
  }
  if (head === "ind" || head === "res") return chooseBound(head, keys);
  return { kind: head };
}

function chooseBound(
  head: "ind" | "res",
  keys: readonly string[],
): { readonly kind: string } | { readonly wrong: string } {
  const bounds = (head === "ind" ? ["gte", "lte", "exceeds"] : ["gte", "lte"]).filter((key) =>
    keys.includes(key),
  );
  if (bounds.length === 1) return { kind: `${head} ${bounds[0]}` };
  if (bounds.length > 1)
    return { wrong: `a condition has one bound; put ${bounds.join(" and ")} into all: [..]` };
  if (head === "ind" && keys.includes("by")) return { kind: "ind exceeds" };
  return { wrong: `"${head}" needs a bound: gte or lte${head === "ind" ? ", or exceeds with by" : ""}` };
}

const expressionHeads = ["ind", "inv", "min", "max"];

export const expression: v.LazySchema<v.GenericSchema<FileExpression, Expression>> = byKeys<
  FileExpression,
  Expression
>(
  {
    ind: v.strictObject({ ind: id }),
    inv: v.strictObject({ inv: id }),
    min: v.strictObject({ min: v.pipe(v.array(innerExpression), v.nonEmpty()) }),
    max: v.strictObject({ max: v.pipe(v.array(innerExpression), v.nonEmpty()) }),
  },
  (keys) => {
    const named = keys.filter((key) => expressionHeads.includes(key));
    if (named.length === 1 && named[0] !== undefined) return { kind: named[0] };
    return { wrong: `an expression says exactly one of ${expressionHeads.join(", ")}` };
  },
);
