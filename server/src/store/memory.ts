// The same store in plain memory, for tests. The "disk" outlives the store, so that a test can reopen or damage it.
import { cleanName } from "@whitecell/shared/protocol/text.ts";
import type { Append, Appended, Beside, KeptPlay, LinkRow, SeatRow, SessionRow, Store } from "../ports.ts";
import { type ChainedTexts, chainOn, chainStart, textsOf } from "./chain.ts";
import { toLoaded } from "./rows.ts";

export type MemoryDisk = {
  readonly sessions: Map<string, SessionRow>;
  readonly events: Map<string, readonly ChainedTexts[]>;
  readonly receipts: Map<string, string>;
  readonly seats: Map<string, SeatRow>;
  readonly links: Map<string, LinkRow>;
  readonly names: Map<string, Map<string, string>>;
  readonly alive: Map<"at", number>;
  readonly plays: Map<string, KeptPlay & { readonly file: string }>;
};

export const makeMemoryDisk = (): MemoryDisk => ({
  sessions: new Map(),
  events: new Map(),
  receipts: new Map(),
  seats: new Map(),
  links: new Map(),
  names: new Map(),
  alive: new Map(),
  plays: new Map(),
});

const receiptKey = (session: string, person: string, command: string) =>
  JSON.stringify([session, person, command]);

export function makeMemoryStore(disk: MemoryDisk = makeMemoryDisk()): Store {
  return {
    append: async (append) => writeAppend(disk, append),
    load: async (session) => {
      const row = disk.sessions.get(session);
      return row ? toLoaded(row, disk.events.get(session) ?? []) : null;
    },
    sessions: async () => [...disk.sessions.values()].sort((a, b) => a.createdAt - b.createdAt),
    sessionByCode: async (code) => [...disk.sessions.values()].find((row) => row.code === code) ?? null,
    receipt: async (session, person, command) => {
      const text = disk.receipts.get(receiptKey(session, person, command));
      return text === undefined ? null : JSON.parse(text);
    },
    seat: async (hash) => disk.seats.get(hash) ?? null,
    link: async (hash) => disk.links.get(hash) ?? null,
    names: async (session) => Object.fromEntries(disk.names.get(session) ?? []),
    writeBeside: async (session, beside) => {
      if (usesSpentLink(disk, beside)) return false;
      for (const item of beside) writeBeside(disk, session, item);
      return true;
    },
    lastAlive: async () => disk.alive.get("at") ?? null,
    setAlive: async (at) => {
      disk.alive.set("at", at);
    },
    keep: async (play, file) => {
      disk.plays.set(play.listing.id, { ...play, file });
    },
    kept: async () => [...disk.plays.values()].map(({ file: _, ...play }) => play),
    keptFile: async (id) => disk.plays.get(id)?.file ?? null,
    erase: async (id) => erase(disk, id),
    close: async () => {},
  };
}

function erase(disk: MemoryDisk, id: string): void {
  for (const map of [disk.sessions, disk.events, disk.names, disk.plays]) map.delete(id);
  for (const map of [disk.seats, disk.links])
    for (const [hash, { session }] of map) if (session === id) map.delete(hash);
  for (const key of disk.receipts.keys()) if (JSON.parse(key)[0] === id) disk.receipts.delete(key);
}

function writeAppend(disk: MemoryDisk, append: Append): Appended {
  const { session, expected, create, summary } = append;
  const row = disk.sessions.get(session);
  if ((row?.revision ?? 0) !== expected || (create === null) !== (row !== undefined))
    return { ok: false, why: "revision" };
  if (usesSpentLink(disk, append.beside)) return { ok: false, why: "link-used" };
  if (create && [...disk.sessions.values()].some(({ code }) => code === create.code))
    return { ok: false, why: "code-taken" };
  const before = row?.head ?? chainStart(session);
  const chained = chainOn(
    before,
    append.events.map((event, index) => textsOf(event, expected + index + 1)),
  );
  const revision = expected + chained.length;
  const head = chained.at(-1)?.hash ?? before;
  const receipts = append.receipts.map(
    ({ person, command, ack }) => [receiptKey(session, person, command), ack] as const,
  );
  if (receipts.some(([key]) => disk.receipts.has(key))) throw new Error("a command has a receipt already");
  if (create) {
    if (!summary) throw new Error("a new session needs its summary");
    disk.sessions.set(session, {
      id: session,
      code: create.code,
      createdAt: create.at,
      ...summary,
      revision,
      head,
    });
  } else if (row && chained.length > 0) {
    disk.sessions.set(session, { ...row, ...summary, revision, head });
  }
  disk.events.set(session, [...(disk.events.get(session) ?? []), ...chained]);
  for (const [key, ack] of receipts) disk.receipts.set(key, JSON.stringify(ack));
  for (const item of append.beside) writeBeside(disk, session, item);
  return { ok: true, revision };
}

const usesSpentLink = (disk: MemoryDisk, beside: readonly Beside[]): boolean =>
  beside.some((item) => item.write === "use-link" && disk.links.get(item.hash)?.used !== false);

function writeBeside(disk: MemoryDisk, session: string, item: Beside): void {
  switch (item.write) {
    case "seat":
      disk.seats.set(item.hash, { session, person: item.person, kind: item.kind, revoked: false });
      return;
    case "revoke-seats":
      for (const [hash, seat] of disk.seats)
        if (seat.session === session && seat.person === item.person)
          disk.seats.set(hash, { ...seat, revoked: true });
      return;
    case "link":
      disk.links.set(item.hash, { session, purpose: item.purpose, used: false });
      return;
    case "use-link": {
      const link = disk.links.get(item.hash);
      if (link) disk.links.set(item.hash, { ...link, used: true });
      return;
    }
    case "name": {
      const names = disk.names.get(session) ?? new Map<string, string>();
      disk.names.set(session, names.set(item.person, cleanName(item.name)));
      return;
    }
    case "erase-name":
      disk.names.get(session)?.delete(item.person);
      return;
  }
}
