// Reads a record file that somebody kept: everything that can be wrong with it is a value, never an exception.
import { isDeeper } from "../lib/depth.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { feedsOfLog, foldFeed } from "./feedsOfLog.ts";
import { type FullRecord, type OpenRecord, RECORD_VERSION, type SidesRecord } from "./recordFile.ts";

export type RecordProblem =
  | { readonly kind: "not-json" }
  /** JSON, but not one of our records. */
  | { readonly kind: "not-a-record" }
  /** Written by a later Whitecell. */
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "no-feeds" }
  /** A feed or log whose numbers do not run 1..n, or an entry that is no entry. */
  | { readonly kind: "damaged"; readonly feed: string; readonly entry: number }
  /** Holds an entry that this version's fold does not know. */
  | { readonly kind: "unfoldable" }
  /** Larger than any session we know. */
  | { readonly kind: "too-large"; readonly megabytes: number };

export const LARGEST_BYTES = 200_000_000;

type Unknown = Readonly<Record<string, unknown>>;
type Read = Result<OpenRecord, RecordProblem>;
const isObject = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
/** As far as calendars go. */
const isMoment = (value: unknown): value is number =>
  typeof value === "number" && value >= -8.64e15 && value <= 8.64e15;
/** Several times as deep as any entry is. */
const DEEPEST = 64;

/** REP7: a bad file gives one clear problem, and what is open stays open. */
export function readRecord(text: string): Read {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return err({ kind: "not-json" });
  }
  return openRecord(parsed);
}

/** A record from what was parsed, with every side folded to its end once: what cannot be folded is told now. */
export function openRecord(parsed: unknown): Read {
  if (!isObject(parsed) || parsed.format !== "whitecell-record") return err({ kind: "not-a-record" });
  if (typeof parsed.version === "number" && parsed.version > RECORD_VERSION)
    return err({ kind: "newer", version: parsed.version });
  if (!isText(parsed.sessionId) || !isText(parsed.title) || !isObject(parsed.names))
    return err({ kind: "not-a-record" });
  // LIB6: nothing here is worth a fault later.
  if (!Object.values(parsed.names).every(isText) || isDeeper(parsed, DEEPEST))
    return err({ kind: "not-a-record" });
  if (!isObject(parsed.scenario) || !isText(parsed.scenario.title) || !isMoment(parsed.exportedAt))
    return err({ kind: "not-a-record" });
  const opened = parsed.log === undefined ? openSides(parsed) : openLog(parsed);
  return opened.ok ? tryFold(opened.value) : opened;
}

function openLog(parsed: Unknown): Read {
  const { log } = parsed;
  if (!Array.isArray(log)) return err({ kind: "not-a-record" });
  if (log.length === 0) return err({ kind: "no-feeds" });
  const bad = log.findIndex((entry) => !isItem(entry) || !isText(entry.hash));
  if (bad >= 0) return err({ kind: "damaged", feed: "log", entry: bad + 1 });
  const record = parsed as unknown as FullRecord;
  try {
    return ok({
      ...record,
      feeds: feedsOfLog(record.log),
      final: record.final ?? null,
      seals: null,
      held: [],
    });
  } catch {
    return err({ kind: "unfoldable" });
  }
}

function openSides(parsed: Unknown): Read {
  if (!isObject(parsed.feeds)) return err({ kind: "not-a-record" });
  const feeds = Object.entries(parsed.feeds);
  if (feeds.length === 0) return err({ kind: "no-feeds" });
  for (const [feed, items] of feeds) {
    if (!Array.isArray(items)) return err({ kind: "damaged", feed, entry: 0 });
    const bad = items.findIndex((item, at) => !isItem(item) || item.seq !== at + 1);
    if (bad >= 0) return err({ kind: "damaged", feed, entry: bad + 1 });
  }
  const record = parsed as unknown as SidesRecord;
  // Records of version 1 held feeds only, and no seals.
  return ok({ ...record, log: null, final: null, seals: record.seals ?? null, held: record.held ?? [] });
}

const isItem = (item: unknown): item is Unknown =>
  isObject(item) && isMoment(item.at) && isObject(item.event) && isText(item.event.type);

/** Folds every side to its end once. */
function tryFold(record: OpenRecord): Read {
  try {
    for (const [key, items] of Object.entries(record.feeds)) foldFeed(key, items);
    return ok(record);
  } catch {
    return err({ kind: "unfoldable" });
  }
}
