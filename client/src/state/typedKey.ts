import { TYPED } from "./oldTexts.ts";
import { live } from "./session.ts";

/** Where a half-typed text of this person in this session is kept. */
export function typedKey(field: string): string {
  const { session, you } = live.store.getState();
  return `${TYPED}${session?.sessionId ?? "-"}.${you?.person ?? "-"}.${field}`;
}
