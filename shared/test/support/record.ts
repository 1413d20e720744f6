// Records of random plays, sealed as the server seals them.

import { SYSTEM } from "@whitecell/shared/engine/actor.ts";
import type { Event } from "@whitecell/shared/engine/events.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { must } from "@whitecell/shared/lib/assert.ts";
import { canonicalJson } from "@whitecell/shared/lib/canonicalJson.ts";
import { chainLink, chainStart } from "@whitecell/shared/lib/chain.ts";
import { sha256Hex } from "@whitecell/shared/lib/chance.ts";
import { finalStateOf } from "@whitecell/shared/record/finalState.ts";
import { fullRecord } from "@whitecell/shared/record/makeRecord.ts";
import type { FullRecord, LogEntry } from "@whitecell/shared/record/recordFile.ts";
import { CONTROL } from "@whitecell/shared/views/viewer.ts";
import { playRandomly } from "./randomGame.ts";
import { seenBy, type Table } from "./table.ts";

type Unsealed = Omit<LogEntry, "rev" | "hash">;

/** Numbers and seals entries as if they had just been written. */
export function sealedLog(session: string, entries: readonly Unsealed[]): readonly LogEntry[] {
  let head = chainStart(sha256Hex, session);
  return entries.map(({ at, actor, audience, event, command }, index) => {
    const rev = index + 1;
    head = chainLink(sha256Hex, head, {
      rev,
      at,
      command,
      actor: canonicalJson(actor),
      audience: canonicalJson(audience),
      body: canonicalJson(event),
    });
    return { rev, at, actor, audience, event, command, hash: head };
  });
}

// The plays of the tests seal nothing before they begin; a real session does.
const withSealedSeed = (event: Event): Event =>
  event.type === "SessionCreated" && event.seed.kind === "secret"
    ? { ...event, commitment: sha256Hex(event.seed.key) }
    : event;

/** The record of what happened at a table. */
function recordOf(table: Table): FullRecord {
  const game = must(table.game, "nothing was played");
  const log = sealedLog(
    game.sessionId,
    table.recorded.map((fact) => ({
      ...fact,
      event: withSealedSeed(fact.event),
      actor: SYSTEM,
      command: null,
    })),
  );
  const { id, title, version } = game.scenario;
  const people = Object.keys(game.people);
  return fullRecord(
    {
      sessionId: game.sessionId,
      title: game.title,
      scenario: { id, title, version },
      exportedAt: table.now,
      chainHead: must(log.at(-1), "nothing was recorded").hash,
      names: Object.fromEntries(people.map((person, index) => [person, `Person ${index + 1}`])),
    },
    { log, final: finalStateOf(seenBy(table, CONTROL).view) },
  );
}

/** A random play to its end, as it comes out of a file. */
export const playedRecord = (scenario: Scenario, seed: number): FullRecord =>
  JSON.parse(JSON.stringify(recordOf(playRandomly({ scenario, seed, unaskedPercent: 20 }))));
