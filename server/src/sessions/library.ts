// The library of plays: those that ended here, and records that were brought in as files.
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { ImportAnswer, PlayListing } from "@whitecell/shared/protocol/http.ts";
import { summaryOfView } from "@whitecell/shared/record/playSummary.ts";
import type { RecordFile } from "@whitecell/shared/record/recordFile.ts";
import { CONTROL } from "@whitecell/shared/views/viewer.ts";
import { makeId } from "../auth/secrets.ts";
import type { Random, SessionRow } from "../ports.ts";
import { learn } from "./feeds.ts";
import type { FileReader } from "./fileReader.ts";
import { type Problem, refuse } from "./problem.ts";
import { endedRecord, type RecordParts } from "./record.ts";

export type LibraryParts = RecordParts & {
  readonly random: Random;
  /** Listings of ended sessions by the head of their chain, so that each log is read once. */
  readonly listed: Map<string, PlayListing>;
  readonly readFile: FileReader;
};

const NO_PLAY: Problem = {
  status: 404,
  code: "unknown",
  sentence: "There is no such play in the library any more.",
};
const ERASED = "This play was deleted.";

export async function listPlays(parts: LibraryParts): Promise<readonly PlayListing[]> {
  const { store, listed } = parts;
  const here: PlayListing[] = [];
  for (const row of await store.sessions()) {
    if (row.state !== "ended") continue;
    const known = listed.get(row.head) ?? (await listingOf(parts, row));
    if (!known) continue;
    listed.set(row.head, known);
    here.push(known);
  }
  const kept = (await store.kept()).map(({ listing }) => listing);
  return [...here, ...kept].sort((a, b) => (b.playedAt ?? 0) - (a.playedAt ?? 0));
}

async function listingOf({ store, rules }: LibraryParts, row: SessionRow): Promise<PlayListing | null> {
  const loaded = await store.load(row.id);
  if (!loaded) return null;
  try {
    const items = learn(rules, loaded.events, { viewer: CONTROL, seq: 0 });
    const view = items.reduce(rules.evolveView, rules.emptyView(CONTROL));
    const finding = loaded.brokenAt === null ? "matches" : "differs";
    return { ...summaryOfView(view, row.createdAt), title: row.title, id: row.id, from: "here", finding };
  } catch {
    return null;
  }
}

/** LIB2: a file is read, folded and checked before anything of it is kept. */
export async function importPlay(parts: LibraryParts, text: string): Promise<Result<ImportAnswer, Problem>> {
  const { store, clock, random, readFile } = parts;
  const looked = await readFile(text);
  if (!looked.ok) return looked;
  const { summary, finding, said, seal } = looked.value;
  if ((await store.kept()).some((play) => play.seal === seal))
    return refuse({ status: 409, code: "kept-already", sentence: "This file is in the library already." });
  const play: PlayListing = { ...summary, id: makeId(random), from: "file", finding };
  await store.keep({ at: clock.now(), seal, listing: play }, text);
  return ok({ play, said });
}

/** LIB4: only what is over, and only for whoever holds the host key. */
export async function erasePlay(
  parts: LibraryParts,
  id: string,
): Promise<Result<{ erased: string }, Problem>> {
  const { store, registry } = parts;
  if ((await store.keptFile(id)) !== null) {
    await store.erase(id);
    return ok({ erased: id });
  }
  const row = (await store.sessions()).find((session) => session.id === id);
  if (!row) return refuse(NO_PLAY);
  if (row.state !== "ended")
    return refuse({
      status: 409,
      code: "wrong-phase",
      sentence: "This session is not over. End it first; ending keeps everything.",
    });
  await registry.close(id, ERASED);
  await store.erase(id);
  parts.listed.delete(row.head);
  return ok({ erased: id });
}

/** The whole of a finished play, for whoever holds the host key. */
export async function playRecord(parts: LibraryParts, id: string): Promise<Result<RecordFile, Problem>> {
  const file = await parts.store.keptFile(id);
  return file === null ? endedRecord(parts, id) : ok(JSON.parse(file) as RecordFile);
}
