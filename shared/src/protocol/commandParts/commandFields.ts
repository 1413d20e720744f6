// What the schemas of commands are made with: how long each text may be, and the parts that several commands hold.
import * as v from "valibot";
import type { PersonCommand } from "../../engine/commands.ts";
import { entries, fromPairs } from "../../lib/records.ts";
import type { Shape } from "../checkInput.ts";
import { id, list, text } from "../fields.ts";

/** L7: one schema for each command a person may send. */
export type CommandSchemas = {
  readonly [T in PersonCommand["type"]]: Shape<Extract<PersonCommand, { readonly type: T }>>;
};

/** Longest texts, in characters. */
export const MESSAGE = 2_000;
export const RATIONALE = 4_000;
export const REASON = 1_000;
export const TITLE = 120;
export const SOURCE = 80;
export const ARGUMENT = 400;
export const FREE_FORM = 1_000;

export const choice = v.variant("kind", [
  v.strictObject({ kind: v.literal("card"), move: id }),
  v.strictObject({
    kind: v.literal("free"),
    text: v.strictObject({
      action: text(FREE_FORM),
      intent: text(FREE_FORM),
      reasons: list(text(FREE_FORM), 10),
      risks: text(FREE_FORM),
    }),
  }),
]);

type Schemas<F extends Readonly<Record<string, v.ObjectEntries>>> = {
  readonly [T in keyof F & string]: v.StrictObjectSchema<
    { readonly type: v.LiteralSchema<T, undefined> } & F[T],
    undefined
  >;
};

/** The schemas of commands, out of what each of them holds beside its name. */
export const commands = <const F extends Readonly<Record<string, v.ObjectEntries>>>(fields: F): Schemas<F> =>
  fromPairs(
    entries(fields).map(([type, held]) => [type, v.strictObject({ type: v.literal(type), ...held })]),
  ) as Schemas<F>;
