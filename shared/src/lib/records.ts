/** The entries of a record with its keys typed as written. */
export const entries = <K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] =>
  Object.entries(record) as [K, V][];

/** A record from pairs. */
export const fromPairs = <V>(pairs: Iterable<readonly [string, V]>): Readonly<Record<string, V>> =>
  Object.fromEntries(pairs);

/** A record with `of(key)` for each key. */
export const tabulate = <V>(keys: readonly string[], of: (key: string) => V): Readonly<Record<string, V>> =>
  Object.fromEntries(keys.map((key) => [key, of(key)]));

/** The record without one key. */
export const without = <V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> =>
  fromPairs(entries(record).filter(([each]) => each !== key));
