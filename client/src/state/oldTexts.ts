import { browserKeep } from "../sync/keep.ts";

/** Half-typed texts are kept under keys that begin so, then with the session's id. */
export const TYPED = "whitecell.typed.";

/** Throws away what was typed in sessions this browser no longer remembers. */
export function forgetOldTexts(sessionIds: readonly string[]): void {
  const known = sessionIds.map((id) => `${TYPED}${id}.`);
  for (const key of browserKeep.keys()) {
    if (key.startsWith(TYPED) && !known.some((prefix) => key.startsWith(prefix))) browserKeep.drop(key);
  }
}
