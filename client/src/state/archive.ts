// Records over HTTP: the replay of a session, the file to keep, the link for the room's screen.
import { err, ok, type Result } from "@whitecell/shared/lib/result.ts";
import type {
  DisplayLinkAnswer,
  ForkAnswer,
  ForkRequest,
  SealAnswer,
} from "@whitecell/shared/protocol/http.ts";
import { openRecord, type RecordProblem } from "@whitecell/shared/record/readRecord.ts";
import type { OpenRecord, RecordFile } from "@whitecell/shared/record/recordFile.ts";
import type { PeopleShown } from "@whitecell/shared/record/report/document.ts";
import { type Answer, type ApiError, ask, bearer, post } from "../sync/api.ts";
import { hostKey } from "./hostKey.ts";
import { seats } from "./seats.ts";
import { live } from "./session.ts";

type Headers = Readonly<Record<string, string>>;
export type ReplayProblem = RecordProblem | ({ readonly kind: "refused" } & ApiError);

/** The replay of a session as far as this browser may see it: by its seat there, or as published. */
export async function fetchReplay(sessionId: string): Promise<Result<OpenRecord, ReplayProblem>> {
  const path = `/replays/${encodeURIComponent(sessionId)}`;
  const fetched = (headers: Headers) => ask<RecordFile>(path, { headers });
  const key = hostKey();
  // The host sees every finished play whole; a key of an earlier start opens nothing, and a seat may.
  const asHost = key === null ? null : await fetched(bearer(key));
  const whole = asHost?.ok && asHost.value.scope !== "public";
  const answer = asHost && whole ? asHost : await fetched(headersFor(sessionId));
  if (!answer.ok) return err({ kind: "refused", ...answer.error });
  return openRecord(answer.value);
}

/** What can be made of a record; the server's `exportRecord.ts` makes them. */
export type ExportKind = "record" | "room" | "study" | "page" | "room-page" | "tables";
export type Exported = { /** Texts out of which names were struck. */ readonly held: number };

/** Saves something made of the record as a file. Null when it could not be fetched. */
export async function downloadExport(kind: ExportKind): Promise<Exported | null> {
  const { token, session } = live.store.getState();
  if (token === null || session === null) return null;
  try {
    const path = `/api/sessions/${encodeURIComponent(session.sessionId)}/exports/${kind}`;
    const response = await fetch(path, { headers: { authorization: `Bearer ${token}` }, cache: "no-store" });
    if (!response.ok) return null;
    const blob = await response.blob();
    save(blob, nameIn(response.headers.get("content-disposition")));
    return { held: kind === "study" ? heldIn(await blob.text()) : 0 };
  } catch {
    return null;
  }
}

/** What this browser would lead a replay with: a seat at the desk there, or the host key. */
export const leadToken = (id: string): string | null => deskSeatIn(id)?.token ?? hostKey();

/** Whether this browser holds what going on from a play needs; the server has the last word. */
export const mayFork = (id: string): boolean => leadToken(id) !== null;

/** A new session that goes on from a moment of a play. */
export async function forkPlay(id: string, request: ForkRequest): Answer<ForkAnswer> {
  const path = `/plays/${encodeURIComponent(id)}/forks`;
  const [key, seat] = [hostKey(), deskSeatIn(id)?.token];
  const asHost = key === null ? null : await ask<ForkAnswer>(path, post(request, key));
  return asHost && (asHost.ok || seat === undefined) ? asHost : ask(path, post(request, seat ?? ""));
}

/** The seal over everything up to the end of play, for whoever sat there. */
export const fetchSeal = (sessionId: string): Answer<SealAnswer> =>
  ask(`/sessions/${encodeURIComponent(sessionId)}/seal`, { headers: headersFor(sessionId) });

/** Saves the report on a session as a Word file, for its lead facilitator. */
export async function downloadReport(sessionId: string, people: PeopleShown): Promise<boolean> {
  const token = seatIn(sessionId)?.token;
  if (token === undefined) return false;
  try {
    const path = `/api/sessions/${encodeURIComponent(sessionId)}/exports/report?people=${people}`;
    const response = await fetch(path, { headers: { authorization: `Bearer ${token}` }, cache: "no-store" });
    if (!response.ok) return false;
    save(await response.blob(), nameIn(response.headers.get("content-disposition")));
    return true;
  } catch {
    return false;
  }
}

/** Saves a text that was made on this page. */
export const saveText = (text: string, name: string): void =>
  save(new Blob([text], { type: "text/plain;charset=utf-8" }), name);

const seatIn = (sessionId: string) =>
  [seats.mine(), ...seats.remembered()].find((seat) => seat?.sessionId === sessionId);

const deskSeatIn = (sessionId: string) =>
  [seats.mine(), ...seats.remembered()].find(
    (seat) => seat?.sessionId === sessionId && seat.screen === "desk",
  );

function headersFor(sessionId: string): Headers {
  const seat = seatIn(sessionId);
  return seat ? bearer(seat.token) : {};
}

const nameIn = (disposition: string | null): string =>
  decodeURIComponent(disposition?.match(/filename\*=UTF-8''([^;]+)/)?.[1] ?? "record");

/** A text that several sides saw counts once. */
function heldIn(text: string): number {
  const record = openRecord(JSON.parse(text));
  return record.ok ? record.value.held.filter(({ feed }) => feed === "control").length : 0;
}

/** An address for the room's screen; the secret is in its fragment. */
export async function makeDisplayLink(): Promise<Result<string, ApiError>> {
  const { token } = live.store.getState();
  const answer = await ask<DisplayLinkAnswer>("/display-links", post({}, token ?? ""));
  return answer.ok ? ok(new URL(answer.value.path, location.href).href) : answer;
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
