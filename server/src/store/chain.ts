// L10, I2: each entry of a session's log is bound to all entries before it, so that no row can change unseen.
import { createHash } from "node:crypto";
import type { NewEvent } from "../ports.ts";

/** An event as it lies in a row: JSON texts, which are what is hashed. */
export type EventTexts = {
  readonly rev: number;
  readonly at: number;
  readonly actor: string;
  readonly audience: string;
  readonly body: string;
  readonly command: string | null;
};
export type ChainedTexts = EventTexts & { readonly hash: string };

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** JSON with sorted keys and nothing undefined: equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const fields = value as Readonly<Record<string, unknown>>;
  const pairs = Object.keys(fields)
    .filter((key) => fields[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(fields[key])}`);
  return `{${pairs.join(",")}}`;
}

export const textsOf = (event: NewEvent, rev: number): EventTexts => ({
  rev,
  at: event.at,
  actor: canonicalJson(event.actor),
  audience: canonicalJson(event.audience),
  body: canonicalJson(event.event),
  command: event.command,
});

/** The link before the first event, bound to the session so that logs cannot be swapped. */
export const chainStart = (session: string): string => sha256(`whitecell chain 1 ${session}`);

// The commitment is the canonical JSON of the entry; its parts are canonical already and its keys are in order.
const commitment = ({ actor, at, audience, body, command, rev }: EventTexts): string =>
  sha256(
    `{"actor":${actor},"at":${at},"audience":${audience},"command":${JSON.stringify(command)},"event":${body},"rev":${rev}}`,
  );

const chainLink = (before: string, texts: EventTexts): string => sha256(`${before}${commitment(texts)}`);

/** Chains new entries onto `head`. */
export function chainOn(head: string, entries: readonly EventTexts[]): readonly ChainedTexts[] {
  let hash = head;
  return entries.map((texts) => {
    hash = chainLink(hash, texts);
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
    hash = chainLink(hash, row);
    if (hash !== row.hash) return index + 1;
  }
  if (rows.length !== expected.revision) return Math.min(rows.length, expected.revision) + 1;
  return hash === expected.head ? null : Math.max(rows.length, 1);
}
