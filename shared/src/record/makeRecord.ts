// Writes a record: the whole log, or the sides that some may see.
import type { Sha256 } from "../lib/chain.ts";
import type { FeedItem } from "../views/viewEvents.ts";
import type { FinalState, FullRecord, LogEntry, SidesRecord } from "./recordFile.ts";
import { sealsOf } from "./seal.ts";

export type RecordHead = Pick<
  FullRecord,
  "sessionId" | "title" | "scenario" | "exportedAt" | "chainHead" | "names"
>;

/** Everything, with the state at the end, so that whoever runs it again knows where it must lead. */
export const fullRecord = (
  head: RecordHead,
  { log, final }: { readonly log: readonly LogEntry[]; readonly final: FinalState | null },
): FullRecord => ({
  format: "whitecell-record",
  version: 2,
  scope: "everything",
  ...head,
  final,
  log,
});

/** The room's side alone. Whoever opens a public replay knows offices, not people. */
export function publicRecord(head: RecordHead, items: readonly FeedItem[], sha256: Sha256): SidesRecord {
  const feeds = { public: items };
  const seals = sealsOf(sha256, feeds, head.chainHead);
  return {
    format: "whitecell-record",
    version: 2,
    scope: "public",
    ...head,
    names: {},
    seals,
    held: [],
    feeds,
  };
}
