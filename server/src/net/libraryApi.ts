// The library over HTTP. All of it needs the host key.
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import { LARGEST_IMPORT_BYTES } from "@whitecell/shared/protocol/http.ts";
import { sayRecordProblem } from "@whitecell/shared/record/sayRecordProblem.ts";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Guesses } from "../auth/guesses.ts";
import { bearer, sameSecret } from "../auth/secrets.ts";
import { erasePlay, importPlay, type LibraryParts, listPlays } from "../sessions/library.ts";
import { type Problem, refuse } from "../sessions/problem.ts";
import { answer, NO_KEY, refusalOf } from "./answers.ts";

type Parts = LibraryParts & { readonly guesses: Guesses; readonly hostKey: string };

const TOO_LARGE: Problem = {
  status: 413,
  code: "too-large",
  sentence: sayRecordProblem({ kind: "too-large", megabytes: LARGEST_IMPORT_BYTES / 1e6 }),
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
  api.delete("/plays/:id", (c) => forHost(c, () => erasePlay(parts, c.req.param("id"))));
}
