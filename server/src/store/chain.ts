// L10, I2: the chain of a session's log as it lies in rows, so that no row can change unseen.
import { createHash } from "node:crypto";
import { canonicalJson } from "@whitecell/shared/lib/canonicalJson.ts";
import { chainLink, chainStart as chainStartBy, type EntryTexts } from "@whitecell/shared/lib/chain.ts";
import type { NewEvent } from "../ports.ts";

/** An event as it lies in a row: JSON texts, which are what is hashed. */
type EventTexts = EntryTexts;
export type ChainedTexts = EventTexts & { readonly hash: string };

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

export const textsOf = (event: NewEvent, rev: number): EventTexts => ({
  rev,
  at: event.at,
  actor: canonicalJson(event.actor),
  audience: canonicalJson(event.audience),
  body: canonicalJson(event.event),
  command: event.command,
});

/** The link before the first event, bound to the session so that logs cannot be swapped. */
export const chainStart = (session: string): string => chainStartBy(sha256, session);

/** Chains new entries onto `head`. */
export function chainOn(head: string, entries: readonly EventTexts[]): readonly ChainedTexts[] {
  let hash = head;
  return entries.map((texts) => {
    hash = chainLink(sha256, hash, texts);
    return { ...texts, hash };
  });
}

/** The first revision at which a log is not the one that was written; null when it is whole. */
export function brokenAt(
  session: string,
  rows: readonly ChainedTexts[],
  expected: { readonly revision: number; readonly head: string },
): number | null {
  let hash = chainStart(session);
  for (const [index, row] of rows.entries()) {
    if (row.rev !== index + 1) return index + 1;
    hash = chainLink(sha256, hash, row);
    if (hash !== row.hash) return index + 1;
  }
  if (rows.length !== expected.revision) return Math.min(rows.length, expected.revision) + 1;
  return hash === expected.head ? null : Math.max(rows.length, 1);
}
