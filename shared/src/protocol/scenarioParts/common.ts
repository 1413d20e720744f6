// The small words of a scenario file: texts, ids, numbers, and objects whose keys change from snake_case to camelCase.
import * as v from "valibot";

export const text = v.pipe(v.string(), v.nonEmpty());
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/), v.maxLength(60));
/** `team.resource`, as in `kyiv.tlam`. */
export const resourceKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/));
export const date = v.pipe(v.string(), v.isoDate(), v.description("A date such as 2025-10-17"));

export const number = v.pipe(v.number(), v.finite());
export const whole = v.pipe(v.number(), v.integer());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
export const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
export const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const texts = v.array(text);
export const ids = v.array(id);
export const deltas = v.pipe(v.record(id, number), v.description("indicator id: change in points"));
export const span = v.pipe(v.strictTuple([ordinal, ordinal]), v.description("[from turn, to turn]"));
export const grade = v.picklist(["success", "partial", "failure"]);
export const size = v.picklist(["major", "minor"]);
export const sight = v.picklist(["exact", "band", "hidden"]);
export const odds = v.pipe(
  v.strictTuple([percent, percent, percent]),
  v.description("[success, partial, failure] in percent; together 100"),
);
export const pull = v.pipe(v.record(id, fraction), v.description("outcome id: weight; together 1"));
export const article = v.pipe(ids, v.description("The article elements it stands for"));
export const audience = v.pipe(v.array(id), v.nonEmpty(), v.description("[all] or team ids"));

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;
type CamelKeys<T> = { [K in keyof T as K extends string ? Camel<K> : never]: T[K] };

const camel = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function camelKeys<T extends object>(value: T): CamelKeys<T> {
  const renamed = Object.entries(value).map(([key, part]) => [camel(key), part]);
  return Object.fromEntries(renamed) as CamelKeys<T>;
}

/** A closed object: unknown keys are refused; its own keys (not those of maps inside it) turn into camelCase. */
export const shape = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.strictObject(entries),
    v.transform((value) => camelKeys(value)),
  );

/** An object whose keys decide what kind of thing it is. `choose` names the kind, or says what is wrong. */
export function byKeys<In, Out>(
  kinds: Readonly<Record<string, v.GenericSchema<In, Out>>>,
  choose: (keys: readonly string[]) => { readonly kind: string } | { readonly wrong: string },
): v.LazySchema<v.GenericSchema<In, Out>> {
  const any = v.union(Object.values(kinds));
  return v.lazy((input): v.GenericSchema<In, Out> => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) return any;
    const choice = choose(Object.keys(input));
    if ("wrong" in choice) return v.custom<never>(() => false, choice.wrong);
    return kinds[choice.kind] ?? any;
  });
}
