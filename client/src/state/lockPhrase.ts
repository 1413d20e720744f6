// The phrase that uncovers this tab.
import { sha256Hex } from "@whitecell/shared/lib/chance.ts";
import { nanoid } from "nanoid";
import { currentLock, keepLock } from "./consoleLock.ts";

/** LOCK3: so many wrong phrases in a row, and each further one waits. */
const FREE_TRIES = 3;
const WAIT_MS = 5_000;

const hashOf = (salt: string, phrase: string): string => sha256Hex(`${salt} ${phrase.trim().normalize()}`);

/** Covers the tab; false where no phrase is set yet. */
export function lockNow(): boolean {
  const lock = currentLock();
  if (lock) keepLock({ ...lock, locked: true });
  return lock !== null;
}

export function lockWith(phrase: string): void {
  const salt = nanoid();
  keepLock({ salt, hash: hashOf(salt, phrase), locked: true });
}

let wrong = 0;
let waitsUntil = 0;

export type Tried = { readonly is: "open" } | { readonly is: "wrong" } | { readonly is: "wait" };

export function tryPhrase(phrase: string, now: number): Tried {
  const lock = currentLock();
  if (!lock?.locked) return { is: "open" };
  if (now < waitsUntil) return { is: "wait" };
  if (hashOf(lock.salt, phrase) !== lock.hash) {
    wrong += 1;
    if (wrong >= FREE_TRIES) waitsUntil = now + WAIT_MS;
    return { is: "wrong" };
  }
  wrong = 0;
  keepLock({ ...lock, locked: false });
  return { is: "open" };
}
