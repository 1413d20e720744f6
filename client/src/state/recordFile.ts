// Reads a record file that somebody kept: everything that can be wrong with it is a value, never an exception.
import { err, ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { RecordFile } from "@whitecell/shared/protocol/http.ts";
import type { FeedItem } from "@whitecell/shared/views/viewEvents.ts";

export type RecordProblem =
  | { readonly kind: "not-json" }
  /** JSON, but not one of our records. */
  | { readonly kind: "not-a-record" }
  /** Written by a later Whitecell. */
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "no-feeds" }
  /** A feed whose numbers do not run 1..n, or an entry that is no entry. */
  | { readonly kind: "damaged"; readonly feed: string; readonly entry: number }
  /** Holds an entry that this page's fold does not know. */
  | { readonly kind: "unfoldable" }
  /** Larger than any session we know. */
  | { readonly kind: "too-large"; readonly megabytes: number };

const VERSION = 1;
export const LARGEST_BYTES = 200_000_000;

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";

/** REP7: a bad file gives one clear problem, and what is open stays open. */
export function readRecordFile(text: string): Result<RecordFile, RecordProblem> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return err({ kind: "not-json" });
  }
  return checkRecord(parsed);
}

export function checkRecord(parsed: unknown): Result<RecordFile, RecordProblem> {
  if (!isObject(parsed) || parsed.format !== "whitecell-record") return err({ kind: "not-a-record" });
  if (typeof parsed.version === "number" && parsed.version > VERSION)
    return err({ kind: "newer", version: parsed.version });
  if (!isText(parsed.sessionId) || !isText(parsed.title) || !isObject(parsed.names))
    return err({ kind: "not-a-record" });
  if (!isObject(parsed.scenario) || !isObject(parsed.feeds)) return err({ kind: "not-a-record" });
  const feeds = Object.entries(parsed.feeds);
  if (feeds.length === 0) return err({ kind: "no-feeds" });
  for (const [feed, items] of feeds) {
    if (!Array.isArray(items)) return err({ kind: "damaged", feed, entry: 0 });
    const bad = items.findIndex((item, at) => !isItem(item, at + 1));
    if (bad >= 0) return err({ kind: "damaged", feed, entry: bad + 1 });
  }
  return ok(parsed as unknown as RecordFile);
}

const isItem = (item: unknown, seq: number): item is FeedItem =>
  isObject(item) &&
  item.seq === seq &&
  typeof item.at === "number" &&
  isObject(item.event) &&
  isText(item.event.type);
