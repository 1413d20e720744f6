// FORK: a new session that goes on from a moment of a play that is over. The play itself is only read.
import { SYSTEM } from "@whitecell/shared/engine/actor.ts";
import type { Event } from "@whitecell/shared/engine/events.ts";
import type { Game, Seed } from "@whitecell/shared/engine/game.ts";
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import { must } from "@whitecell/shared/lib/assert.ts";
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { ForkAnswer, ForkRequest } from "@whitecell/shared/protocol/http.ts";
import { isOurHeading } from "@whitecell/shared/protocol/playListing.ts";
import { cleanName } from "@whitecell/shared/protocol/text.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { FullRecord, LogEntry } from "@whitecell/shared/record/recordFile.ts";
import { verifyRecord } from "@whitecell/shared/record/verify.ts";
import { hashSecret, makeCode, makeId, makeSecret, sha256 } from "../auth/secrets.ts";
import type { Beside, NewEvent } from "../ports.ts";
import type { CreateParts } from "./create.ts";
import { type Problem, refuse } from "./problem.ts";
import type { RecordParts } from "./record.ts";
import { summarise } from "./summary.ts";

export type ForkParts = CreateParts & RecordParts;

const OVER: Problem = {
  status: 409,
  code: "session-over",
  sentence: "The play had not begun here, or was over. Choose a moment between.",
};
const NO_MATCH: Problem = {
  status: 409,
  code: "bad-record",
  sentence: "This record does not match its seal. Only a record that matches can be played on from.",
};
/** As long as a person's may be. */
const NAME = 60;
const CODE_TAKEN: Problem = {
  status: 500,
  code: "code-taken",
  sentence: "No free join code was found. Try again.",
};

/** FORK1: the entries up to a moment, under the heading of the new session; empty where there is no play to go on with. */
function takenOver(log: readonly LogEntry[], at: number, heading: { sessionId: string; title: string }) {
  const end = log.findIndex(({ event }) => event.type === "SessionEnded");
  const until = log.findLastIndex((entry, index) => entry.at <= at && (end < 0 || index < end));
  const entries = log.slice(0, until + 1);
  const events = entries.map(({ at: when, actor, audience, event, command }): NewEvent => {
    const own: Event = event.type === "SessionCreated" ? { ...event, ...heading } : event;
    return { at: when, actor, audience, event: own, command };
  });
  return { last: entries.at(-1), events };
}

type Child = { readonly game: Game; readonly events: readonly NewEvent[] };

function childOf(parts: ForkParts, record: FullRecord, asked: ForkRequest & { id: string }): Child | null {
  const { rules, random, clock, commitmentOf } = parts;
  const { last, events } = takenOver(record.log, asked.at, { sessionId: asked.id, title: asked.title });
  if (!last) return null;
  const before = events.reduce<Game | null>((game, { event }) => rules.evolve(game, event), null);
  const seed: Seed = { kind: "secret", key: Buffer.from(random.bytes(32)).toString("hex") };
  const { sessionId, title } = record;
  const at = Math.max(clock.now(), last.at);
  const told = rules.decide(before, {
    actor: SYSTEM,
    at,
    command: {
      type: "ForkSession",
      parent: { sessionId, title, entries: last.rev, seal: last.hash },
      leftAt: last.at,
      seed,
      commitment: commitmentOf(seed),
    },
  });
  if (!told.ok) return null;
  const own = told.value.map((fact): NewEvent => ({ ...fact, at, actor: SYSTEM, command: null }));
  const game = own.reduce<Game | null>((now, { event }) => rules.evolve(now, event), before);
  return { game: must(game, "a game"), events: [...events, ...own] };
}

/** FORK1: same people, same places; everybody but whoever asks gets a link of their own again. */
export async function forkSession(
  parts: ForkParts,
  record: FullRecord,
  asked: ForkRequest,
): Promise<Result<ForkAnswer, Problem>> {
  const { store, random, clock } = parts;
  const opened = openRecord(record);
  if (!opened.ok || !isOurHeading(record) || verifyRecord(opened.value, { sha256 }).is !== "matches")
    return refuse(NO_MATCH);
  const sessionId = makeId(random);
  const child = childOf(parts, record, { ...asked, id: sessionId });
  if (!child) return refuse(OVER);
  const { people } = child.game;
  const present = Object.entries(people).filter(([, place]) => place.at !== "removed");
  const lead = present.find(([, place]) => place.at === "control" && place.role === "lead")?.[0];
  if (lead === undefined) return refuse(OVER);
  const nameOf = (person: PersonId): string =>
    Object.hasOwn(record.names, person) ? cleanName(record.names[person] ?? "").slice(0, NAME) : "";
  const token = makeSecret(random);
  const links = present
    .filter(([person]) => person !== lead)
    .map(([person, place]) => ({
      person,
      name: nameOf(person),
      place,
      secret: makeSecret(random),
    }));
  const beside: readonly Beside[] = [
    { write: "seat", hash: hashSecret(token), person: lead, kind: "person" },
    ...present.flatMap(([person]): readonly Beside[] => {
      const name = nameOf(person);
      return name === "" ? [] : [{ write: "name", person, name }];
    }),
    ...links.map(
      ({ person, secret }): Beside => ({
        write: "link",
        hash: hashSecret(secret),
        purpose: { for: "person", person, by: lead },
      }),
    ),
  ];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const code = makeCode(random);
    const summary = summarise(child.game);
    const create = { code, at: clock.now() };
    const written = await store.append({
      session: sessionId,
      expected: 0,
      events: child.events,
      receipts: [],
      beside,
      summary,
      create,
    });
    if (!written.ok) continue;
    const shown = links.map(({ secret, ...rest }) => ({ ...rest, path: `/join#seat=${secret}` }));
    return ok({
      sessionId,
      title: asked.title,
      code,
      token,
      name: nameOf(lead),
      links: shown,
    });
  }
  return refuse(CODE_TAKEN);
}
