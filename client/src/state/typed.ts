// One field that several people may write: what this person typed, what the server has, and whether they collide.
import { cleanText } from "@whitecell/shared/protocol/text.ts";

export type Typed = {
  /** The server's text when this person began, or last agreed with it. */
  readonly base: string;
  /** What this person typed; null while the field follows the server. */
  readonly mine: string | null;
  /** The last text sent from here: when it comes back it is nobody else's. */
  readonly sent: string | null;
  /** The last text of which the server said that it has it. */
  readonly saved: string | null;
};

export type TypedLook = {
  readonly text: string;
  /** Typed and not yet at the server. */
  readonly unsaved: boolean;
  /** Somebody else's text, when both changed. */
  readonly theirs: string | null;
};

// The server tidies what it stores; that is still the same text.
const same = (a: string, b: string | null): boolean =>
  b !== null && (a === b || cleanText(a) === cleanText(b));

export const following = (server: string): Typed => ({ base: server, mine: null, sent: null, saved: null });

/** What was sent from here comes back, sometimes after a newer text has been sent already. */
const isOwn = (typed: Typed, server: string): boolean =>
  same(server, typed.sent) || same(server, typed.saved);

export function look(typed: Typed, server: string): TypedLook {
  const { mine } = typed;
  if (mine === null) return { text: server, unsaved: false, theirs: null };
  if (same(mine, server)) return { text: mine, unsaved: false, theirs: null };
  const foreign = !same(server, typed.base) && !isOwn(typed, server);
  return { text: mine, unsaved: !same(mine, typed.saved), theirs: foreign ? server : null }; // TYP2
}

export const edit = (typed: Typed, text: string, server: string): Typed =>
  typed.mine === null ? { ...following(server), mine: text } : { ...typed, mine: text };

/** The server's text changed. Agreement moves the base; a collision is kept until somebody chooses. */
export function hear(typed: Typed, server: string): Typed {
  if (typed.mine === null) return following(server); // TYP1
  return same(server, typed.mine) || isOwn(typed, server) ? { ...typed, base: server } : typed;
}

export const sending = (typed: Typed): Typed => ({ ...typed, sent: typed.mine });
export const saved = (typed: Typed): Typed => ({ ...typed, saved: typed.sent });
export const takeTheirs = (server: string): Typed => following(server);
export const keepMine = (typed: Typed, server: string): Typed => ({
  ...following(server),
  mine: typed.mine,
});

/** Nobody is typing: a field that agrees with the server follows it again. */
export const rest = (typed: Typed, server: string): Typed =>
  same(server, typed.mine) ? following(server) : typed;
