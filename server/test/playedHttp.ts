// The server's answers over HTTP about sessions that were played, to whoever holds the host key.
import { makeGuesses } from "../src/auth/guesses.ts";
import { makeHttp } from "../src/net/http.ts";
import { makePreflight } from "../src/sessions/preflight.ts";
import { commitmentOf } from "../src/sessions/theRules.ts";
import { silent } from "./bench.ts";
import type { playedSession } from "./playedFile.ts";

export const HOST_KEY = "the-host-key";
export type Played = Awaited<ReturnType<typeof playedSession>>;

export function playedHttp(played: Played): ReturnType<typeof makeHttp> {
  const machine = { freeBytes: async () => null, addresses: () => [], isOwn: () => true };
  return makeHttp({
    ...played,
    preflight: makePreflight({ ...played, machine, port: () => 1, displays: () => 0 }),
    guesses: makeGuesses({ perMinute: 1_000 }),
    commitmentOf,
    hostKey: HOST_KEY,
    origins: [],
    whyNotReady: () => null,
    pages: null,
    log: silent,
  });
}
