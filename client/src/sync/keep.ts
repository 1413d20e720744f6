// Browser storage that never throws: in some private windows reading it is an error, and it can be full.
import { glance } from "./glance.ts";

export type Keep = {
  readonly read: <T>(key: string) => T | null;
  readonly write: (key: string, value: unknown) => void;
  readonly drop: (key: string) => void;
  readonly keys: () => readonly string[];
};

function createKeep(storage: () => Storage): Keep {
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: <T>(key: string) =>
      attempt((s) => {
        const text = s.getItem(key);
        return text === null ? null : (JSON.parse(text) as T);
      }, null),
    write: (key, value) => attempt((s) => s.setItem(key, JSON.stringify(value)), undefined),
    drop: (key) => attempt((s) => s.removeItem(key), undefined),
    keys: () => attempt((s) => Object.keys(s), []),
  };
}

/** Keeps nothing. */
export const noKeep: Keep = { read: () => null, write: () => {}, drop: () => {}, keys: () => [] };

const tab = createKeep(() => sessionStorage);
/** This tab's own. SEEN4: a page that only looks reads the seat it looks from, and writes nothing. */
export const tabKeep: Keep = glance ? { ...noKeep, read: tab.read } : tab;
/** Shared by all tabs of this browser. */
export const browserKeep: Keep = glance ? noKeep : createKeep(() => localStorage);
