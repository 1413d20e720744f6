// A session's record as a file: every viewer's feed, made from the log with the same `redact` as the live feeds.
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { RecordFile } from "@whitecell/shared/protocol/http.ts";
import type { FeedItem } from "@whitecell/shared/views/viewEvents.ts";
import { allViewers, viewerKey } from "@whitecell/shared/views/viewer.ts";
import type { Clock, SeatRow, Store } from "../ports.ts";
import { isLead } from "./door.ts";
import { learn } from "./feeds.ts";
import { NOT_YOURS, type Problem, refuse } from "./problem.ts";
import type { Registry } from "./registry.ts";
import type { Rules } from "./rules.ts";

export type RecordParts = {
  readonly registry: Registry;
  readonly store: Store;
  readonly clock: Clock;
  readonly rules: Rules;
};

/** One answer for a session that is not there and one that is not published. */
const NOT_PUBLISHED: Problem = {
  status: 404,
  code: "not-published",
  sentence: "There is no published replay under this link.",
};

/** What the facilitator published, to anyone with the link. */
export async function publishedRecord(
  parts: RecordParts,
  session: string,
): Promise<Result<RecordFile, Problem>> {
  const game = (await parts.registry.open(session))?.game();
  if (!game || game.published === "nothing") return refuse(NOT_PUBLISHED);
  return buildRecord(parts, session, game.published);
}

/** Everything, for the lead facilitator, once play is over. */
export async function wholeRecord(
  parts: RecordParts,
  seat: SeatRow,
  session: string,
): Promise<Result<RecordFile, Problem>> {
  const host = seat.session === session ? await parts.registry.open(session) : null;
  const game = host?.game();
  if (!game || !isLead(game, seat)) return refuse(NOT_YOURS);
  // The record shows every side's secrets, and the seed behind the dice.
  if (game.phase !== "ended" && host?.condition().is !== "read-only")
    return refuse({
      status: 409,
      code: "wrong-phase",
      sentence: "The record can be downloaded when the session has ended.",
    });
  return buildRecord(parts, session, "everything");
}

async function buildRecord(
  { registry, store, clock, rules }: RecordParts,
  session: string,
  scope: RecordFile["scope"],
): Promise<Result<RecordFile, Problem>> {
  const host = await registry.open(session);
  const loaded = await store.load(session);
  const game = host?.game();
  if (!host || !game || !loaded) return refuse(NOT_PUBLISHED);
  const viewers = allViewers(game.scenario.teamOrder).filter(
    ({ kind }) => scope === "everything" || kind === "public",
  );
  const feeds: Record<string, readonly FeedItem[]> = {};
  for (const viewer of viewers) feeds[viewerKey(viewer)] = learn(rules, loaded.events, { viewer, seq: 0 });
  const { id, title, version } = game.scenario;
  return ok({
    format: "whitecell-record",
    version: 1,
    sessionId: session,
    title: game.title,
    scenario: { id, title, version },
    scope,
    exportedAt: clock.now(),
    chainHead: loaded.row.head,
    // Whoever opens a public replay knows offices, not people.
    names: scope === "everything" ? host.names() : {},
    feeds,
  });
}
