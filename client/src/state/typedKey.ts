import { browserKeep } from "../sync/keep.ts";
import { live } from "./session.ts";

const PREFIX = "whitecell.typed.";

/** Where a half-typed text of this person in this session is kept. */
export function typedKey(field: string): string {
  const { session, you } = live.store.getState();
  return `${PREFIX}${session?.sessionId ?? "-"}.${you?.person ?? "-"}.${field}`;
}

/** Throws away what was typed in sessions this browser no longer remembers. */
export function forgetOldTexts(sessionIds: readonly string[]): void {
  const known = sessionIds.map((id) => `${PREFIX}${id}.`);
  for (const key of browserKeep.keys()) {
    if (key.startsWith(PREFIX) && !known.some((prefix) => key.startsWith(prefix))) browserKeep.drop(key);
  }
}
