// Records over HTTP: the replay of a session, the file to keep, the link for the room's screen.
import { err, ok, type Result } from "@whitecell/shared/lib/result.ts";
import { openRecord, type RecordProblem } from "@whitecell/shared/record/readRecord.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { type ApiError, api } from "../sync/api.ts";
import { live, seats } from "./session.ts";

export type ReplayProblem = RecordProblem | ({ readonly kind: "refused" } & ApiError);

/** The replay of a session as far as this browser may see it: by its seat there, or as published. */
export async function fetchReplay(sessionId: string): Promise<Result<OpenRecord, ReplayProblem>> {
  const mine = [seats.mine(), ...seats.remembered()].find((seat) => seat?.sessionId === sessionId);
  const answer = await api.replay(sessionId, mine?.token);
  if (!answer.ok) return err({ kind: "refused", ...answer.error });
  return openRecord(answer.value);
}

/** Saves the whole record as a file. False when it could not be fetched. */
export async function downloadRecord(): Promise<boolean> {
  const { token, session } = live.store.getState();
  if (token === null || session === null) return false;
  try {
    const response = await fetch(`/api/sessions/${encodeURIComponent(session.sessionId)}/record`, {
      headers: { authorization: `Bearer ${token}` },
      cache: "no-store",
    });
    if (!response.ok) return false;
    save(await response.blob(), `${fileName(session.title)}.whitecell.json`);
    return true;
  } catch {
    return false;
  }
}

/** An address for the room's screen; the secret is in its fragment. */
export async function makeDisplayLink(): Promise<Result<string, ApiError>> {
  const { token } = live.store.getState();
  const answer = await api.displayLink(token ?? "");
  return answer.ok ? ok(new URL(answer.value.path, location.href).href) : answer;
}

const fileName = (title: string): string =>
  title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "") || "record";

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
