// Is this record what was written at the table? Runs the log again and says where it does not fit, the first place first.
import { canonicalJson } from "../lib/canonicalJson.ts";
import { chainLink, chainStart, type Sha256 } from "../lib/chain.ts";
import { checkPlay } from "./checkPlay.ts";
import { foldFeed } from "./feedsOfLog.ts";
import { finalDifference } from "./finalDifference.ts";
import type { Difference, Finding } from "./finding.ts";
import { checkParent } from "./parentCheck.ts";
import type { LogEntry, OpenRecord } from "./recordFile.ts";
import { sealOf } from "./seal.ts";

const differs = (entry: number | null, why: Difference): Finding => ({ is: "differs", entry, why });

type Check = {
  readonly sha256: Sha256;
  /** A seal that was noted outside the file; without one, a record that was shortened and sealed anew cannot be told. */
  readonly anchor?: string | null;
};

/** REP7: whatever the file holds, this is what comes out. */
export function verifyRecord(record: OpenRecord, check: Check): Finding {
  try {
    if (record.log !== null) return verifyLog(record, record.log, check);
    return record.seals === null ? { is: "unsealed" } : verifySeals(record, record.seals, check);
  } catch {
    return differs(null, { what: "unfoldable" });
  }
}

function verifyLog(record: OpenRecord, log: readonly LogEntry[], { sha256, anchor = null }: Check): Finding {
  const broken = chainFault(record, log, sha256);
  if (broken) return broken;
  // Any seal along the way will do: the one noted at the end of play, or the one of a later export.
  const anchored = anchor === null ? null : log.findIndex(({ hash }) => hash === anchor) + 1;
  if (anchored === 0) return differs(null, { what: "anchor" });
  const play = checkPlay(record, log);
  if (play.is === "fault") return differs(play.entry, play.why);
  const state = finalDifference(foldFeed("control", record.feeds.control ?? []), record.final);
  if (state) return differs(log.length, { what: "final", state });
  const before = checkParent(log, sha256);
  if (before.is === "other") return differs(before.entry, { what: "parent" });
  const parent = before.is === "same" ? before.parent : null;
  return { is: "matches", entries: log.length, rolls: play.rolls, anchored, parent };
}

function chainFault(record: OpenRecord, log: readonly LogEntry[], sha256: Sha256): Finding | null {
  let head = chainStart(sha256, record.sessionId);
  for (const [index, { rev, at, actor, audience, event, command, hash }] of log.entries()) {
    if (rev !== index + 1) return differs(index + 1, { what: "number", found: rev });
    head = chainLink(sha256, head, {
      rev,
      at,
      command,
      actor: canonicalJson(actor),
      audience: canonicalJson(audience),
      body: canonicalJson(event),
    });
    if (head !== hash) return differs(rev, { what: "chain" });
  }
  return head === record.chainHead ? null : differs(log.length, { what: "head" });
}

function verifySeals(
  { feeds, chainHead }: OpenRecord,
  seals: Readonly<Record<string, string>>,
  { sha256, anchor = null }: Check,
): Finding {
  if (anchor !== null && anchor !== chainHead) return differs(null, { what: "anchor" });
  const keys = Object.keys(feeds);
  const lost = Object.keys(seals).find((key) => !keys.includes(key));
  if (lost !== undefined) return differs(null, { what: "feed", feed: lost });
  for (const key of keys)
    if (sealOf(sha256, feeds[key] ?? [], { chainHead, key }) !== seals[key])
      return differs(null, { what: "feed", feed: key });
  return { is: "sealed", feeds: keys.length };
}

/** The seal over everything up to the end of play: what people note down to know the record again. */
export const sealAtEnd = (log: readonly LogEntry[]): string | null =>
  log.findLast(({ event }) => event.type === "SessionEnded")?.hash ?? null;
