import type { Keep } from "../../src/sync/keep.ts";

/** Browser storage in memory. What is read is a copy, as from a browser. */
export function fakeKeep(): Keep {
  const kept = new Map<string, string>();
  return {
    read: <T>(key: string) => {
      const text = kept.get(key);
      return text === undefined ? null : (JSON.parse(text) as T);
    },
    write: (key, value) => void kept.set(key, JSON.stringify(value)),
    drop: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}
