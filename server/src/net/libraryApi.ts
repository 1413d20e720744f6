// The library over HTTP. All of it needs the host key.
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import { LARGEST_IMPORT_BYTES } from "@whitecell/shared/protocol/http.ts";
import { forkSchema } from "@whitecell/shared/protocol/httpSchemas.ts";
import { sayRecordProblem } from "@whitecell/shared/record/sayRecordProblem.ts";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Guesses } from "../auth/guesses.ts";
import { bearer, hashSecret, sameSecret } from "../auth/secrets.ts";
import { type ForkParts, forkSession } from "../sessions/fork.ts";
import { erasePlay, importPlay, type LibraryParts, listPlays, playRecord } from "../sessions/library.ts";
import { type Problem, refuse } from "../sessions/problem.ts";
import { wholeRecord } from "../sessions/record.ts";
import { answer, NO_KEY, NO_SEAT, readBody, refusalOf } from "./answers.ts";

type Parts = LibraryParts & ForkParts & { readonly guesses: Guesses; readonly hostKey: string };

const TOO_LARGE: Problem = {
  status: 413,
  code: "too-large",
  sentence: sayRecordProblem({ kind: "too-large", megabytes: LARGEST_IMPORT_BYTES / 1e6 }),
};

const ONLY_WHOLE: Problem = {
  status: 409,
  code: "bad-record",
  sentence: "Only a record of everything can be played on from.",
};

export function addLibrary(api: Hono, parts: Parts): void {
  const { guesses, hostKey } = parts;
  const isHost = (c: Context): boolean => {
    const key = bearer(c.req.header("authorization"));
    return key !== null && sameSecret(key, hostKey);
  };
  const forHost = <T>(c: Context, work: () => Promise<Result<T, Problem>>): Promise<Response> =>
    answer(c, guesses, async () => (isHost(c) ? work() : refuse(NO_KEY)));
  const limit = bodyLimit({ maxSize: LARGEST_IMPORT_BYTES, onError: (c) => refusalOf(c, TOO_LARGE) });

  api.get("/plays", (c) => forHost(c, async () => ok(await listPlays(parts))));
  // LIB3: nothing of a stranger's file is read at all.
  api.post(
    "/plays",
    (c, next) => (isHost(c) ? limit(c, next) : forHost(c, async () => refuse(NO_KEY))),
    (c) => forHost(c, async () => importPlay(parts, await c.req.text())),
  );
  // FORK7: the host, or whoever led it.
  api.post("/plays/:id/forks", (c) =>
    answer(c, guesses, async () => {
      const id = c.req.param("id");
      const token = bearer(c.req.header("authorization"));
      const seat = token === null || isHost(c) ? null : await parts.store.seat(hashSecret(token));
      if (!isHost(c) && (!seat || seat.revoked)) return refuse(NO_SEAT);
      const record = seat ? await wholeRecord(parts, seat, id) : await playRecord(parts, id);
      if (!record.ok) return record;
      const body = await readBody(c, forkSchema);
      if (!body.ok) return body;
      return record.value.scope === "everything"
        ? forkSession(parts, record.value, body.value)
        : refuse(ONLY_WHOLE);
    }),
  );
  api.delete("/plays/:id", (c) => forHost(c, () => erasePlay(parts, c.req.param("id"))));
}
