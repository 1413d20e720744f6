// A session's record as a file: the log itself, or the room's feed, made from it with the same `redact` as the live one.
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { SealAnswer } from "@whitecell/shared/protocol/http.ts";
import { finalStateOf } from "@whitecell/shared/record/finalState.ts";
import { fullRecord, publicRecord, type RecordHead } from "@whitecell/shared/record/makeRecord.ts";
import type { FullRecord, LogEntry, RecordFile } from "@whitecell/shared/record/recordFile.ts";
import { sealAtEnd } from "@whitecell/shared/record/verify.ts";
import { CONTROL, PUBLIC } from "@whitecell/shared/views/viewer.ts";
import { sha256 } from "../auth/secrets.ts";
import type { Clock, SeatRow, Store, StoredEvent } from "../ports.ts";
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
  return game.published === "public" ? buildPublic(parts, session) : buildFull(parts, session);
}

/** Everything, for the lead facilitator, once play is over. */
export async function wholeRecord(
  parts: RecordParts,
  seat: SeatRow,
  session: string,
): Promise<Result<FullRecord, Problem>> {
  const host = seat.session === session ? await parts.registry.open(session) : null;
  const game = host?.game();
  if (!game || !isLead(game, seat)) return refuse(NOT_YOURS);
  return endedRecord(parts, session);
}

/** Everything, once play is over; who may have it is asked before. */
export async function endedRecord(parts: RecordParts, session: string): Promise<Result<FullRecord, Problem>> {
  const host = await parts.registry.open(session);
  const game = host?.game();
  if (!game) return refuse(NOT_PUBLISHED);
  // The record shows every side's secrets, and the seed behind the dice.
  if (game.phase !== "ended" && host?.condition().is !== "read-only")
    return refuse({
      status: 409,
      code: "wrong-phase",
      sentence: "The record can be downloaded when the session has ended.",
    });
  return buildFull(parts, session);
}

/** The seal over everything up to the end of play, for whoever sat there: noted down, it tells the record from any other. */
export async function sealOfSession(
  { registry, store }: RecordParts,
  seat: SeatRow,
  session: string,
): Promise<Result<SealAnswer, Problem>> {
  const host = seat.session === session ? await registry.open(session) : null;
  // L4: during play a seal would tell that something hidden happened.
  if (host?.game()?.phase !== "ended") return refuse(NOT_YOURS);
  const loaded = await store.load(session);
  const seal = sealAtEnd((loaded?.events ?? []).map(toEntry));
  return seal === null ? refuse(NOT_YOURS) : ok({ seal });
}

type Written = { readonly head: RecordHead; readonly events: readonly StoredEvent[] };

async function written({ registry, store, clock }: RecordParts, session: string): Promise<Written | null> {
  const host = await registry.open(session);
  const loaded = await store.load(session);
  const game = host?.game();
  if (!host || !game || !loaded) return null;
  const { id, title, version } = game.scenario;
  const head: RecordHead = {
    sessionId: session,
    title: game.title,
    scenario: { id, title, version },
    exportedAt: clock.now(),
    chainHead: loaded.row.head,
    names: host.names(),
  };
  return { head, events: loaded.events };
}

async function buildFull(parts: RecordParts, session: string): Promise<Result<FullRecord, Problem>> {
  const found = await written(parts, session);
  if (!found) return refuse(NOT_PUBLISHED);
  const { rules } = parts;
  const items = learn(rules, found.events, { viewer: CONTROL, seq: 0 });
  const final = finalStateOf(items.reduce(rules.evolveView, rules.emptyView(CONTROL)));
  return ok(fullRecord(found.head, { log: found.events.map(toEntry), final }));
}

async function buildPublic(parts: RecordParts, session: string): Promise<Result<RecordFile, Problem>> {
  const found = await written(parts, session);
  if (!found) return refuse(NOT_PUBLISHED);
  return ok(publicRecord(found.head, learn(parts.rules, found.events, { viewer: PUBLIC, seq: 0 }), sha256));
}

const toEntry = ({ revision, at, actor, audience, event, command, hash }: StoredEvent): LogEntry => ({
  rev: revision,
  at,
  actor,
  audience,
  event,
  command,
  hash,
});
