// The paths of shared/src/protocol/http.ts.
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { SessionListing } from "@whitecell/shared/protocol/http.ts";
import {
  createSessionSchema,
  joinSchema,
  redeemSchema,
  seatLinkSchema,
  takeLeadSchema,
} from "@whitecell/shared/protocol/httpSchemas.ts";
import { PEOPLE_SHOWN } from "@whitecell/shared/record/report/document.ts";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Guesses } from "../auth/guesses.ts";
import { bearer, hashSecret, sameSecret } from "../auth/secrets.ts";
import { exportRecord, isExportKind } from "../exports/exportRecord.ts";
import { readReplayPage } from "../exports/page.ts";
import type { SeatRow } from "../ports.ts";
import { type CreateParts, createSession } from "../sessions/create.ts";
import { type DoorParts, join, lookAtDoor, makeDisplay, makeSeatLink, redeem } from "../sessions/door.ts";
import { makeFileReader } from "../sessions/fileReader.ts";
import { makeLedReplays } from "../sessions/ledReplay.ts";
import { type LibraryParts, playRecord } from "../sessions/library.ts";
import type { Preflight } from "../sessions/preflight.ts";
import type { Problem } from "../sessions/problem.ts";
import { refuse } from "../sessions/problem.ts";
import { publishedRecord, type RecordParts, sealOfSession, wholeRecord } from "../sessions/record.ts";
import { moveLead, takeLead } from "../sessions/takeLead.ts";
import { addressOf, answer, answerFile, NO_KEY, NO_SEAT, readBody, refusalOf } from "./answers.ts";
import { addLedReplay } from "./ledApi.ts";
import { addLibrary } from "./libraryApi.ts";

export type ApiParts = CreateParts &
  DoorParts &
  RecordParts & {
    readonly guesses: Guesses;
    readonly hostKey: string;
    readonly preflight: Preflight;
    /** Folder of the built client; null serves none. */
    readonly pages: string | null;
  };

const MOST_BYTES = 16_384;
const TOO_LARGE: Problem = {
  status: 400,
  code: "too-large",
  sentence: "This is too long to be sent at once.",
};
const NOT_BUILT: Problem = {
  status: 503,
  code: "not-built",
  sentence: "The replay page has not been built here. Run npm run build.",
};
const UNKNOWN: Problem = { status: 404, code: "unknown", sentence: "There is nothing under this address." };

export function makeApi(parts: ApiParts): Hono {
  const { guesses, scenarios, store, hostKey, pages } = parts;
  const library: LibraryParts = { ...parts, listed: new Map(), readFile: makeFileReader() };
  const api = new Hono();
  const withKey = async <T>(
    c: Context,
    work: () => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> => {
    const key = bearer(c.req.header("authorization"));
    return key !== null && sameSecret(key, hostKey) ? work() : refuse(NO_KEY);
  };
  const withSeat = async <T>(
    c: Context,
    work: (seat: SeatRow) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> => {
    const token = bearer(c.req.header("authorization"));
    const seat = token === null ? null : await store.seat(hashSecret(token));
    return seat && !seat.revoked ? work(seat) : refuse(NO_SEAT);
  };

  const small = bodyLimit({ maxSize: MOST_BYTES, onError: (c) => refusalOf(c, TOO_LARGE) });
  // A record file is let in by its own door, to whoever holds the host key.
  api.use((c, next) => (c.req.method === "POST" && c.req.path.endsWith("/plays") ? next() : small(c, next)));

  api.get("/scenarios", (c) => answer(c, guesses, () => withKey(c, async () => ok(await scenarios.list()))));

  api.get("/sessions", (c) =>
    answer(c, guesses, () => withKey(c, async () => ok(await listSessions(parts)))),
  );

  api.post("/sessions", (c) =>
    answer(c, guesses, () =>
      withKey(c, async () => {
        const body = await readBody(c, createSessionSchema);
        return body.ok ? createSession(parts, body.value) : body;
      }),
    ),
  );

  addLibrary(api, { ...parts, ...library });

  addLedReplay(api, { ...parts, led: makeLedReplays(parts.clock) });

  api.get("/door/:code", (c) => answer(c, guesses, () => lookAtDoor(parts, c.req.param("code"))));

  api.post("/join", (c) =>
    answer(c, guesses, async () => {
      const body = await readBody(c, joinSchema);
      return body.ok ? join(parts, body.value) : body;
    }),
  );

  api.post("/seat-links", (c) =>
    answer(c, guesses, () =>
      withSeat(c, async (seat) => {
        const body = await readBody(c, seatLinkSchema);
        if (!body.ok) return body;
        const secret = await makeSeatLink(parts, seat, body.value);
        return secret.ok ? ok({ path: `/join#seat=${secret.value}` }) : secret;
      }),
    ),
  );

  api.post("/seat-links/redeem", (c) =>
    answer(c, guesses, async () => {
      const body = await readBody(c, redeemSchema);
      return body.ok ? redeem(parts, body.value) : body;
    }),
  );

  api.post("/display-links", (c) =>
    answer(c, guesses, () =>
      withSeat(c, async (seat) => {
        const token = await makeDisplay(parts, seat);
        return token.ok ? ok({ path: `/display#token=${token.value}` }) : token;
      }),
    ),
  );

  // The lead facilitator sees the whole of an ended session here too; everybody else what was published.
  api.get("/replays/:session", compress(), (c) =>
    answer(c, guesses, async () => {
      const session = c.req.param("session");
      const token = bearer(c.req.header("authorization"));
      if (token !== null && sameSecret(token, hostKey)) return playRecord(library, session);
      const seat = token === null ? null : await store.seat(hashSecret(token));
      // AUTH10: the same answer as to a stranger, but no way to try keys without end.
      if (token !== null && !seat) await guesses.wrong(addressOf(c));
      const whole = seat && !seat.revoked ? await wholeRecord(parts, seat, session) : null;
      return whole?.ok ? whole : publishedRecord(parts, session);
    }),
  );

  api.get("/sessions/:session/record", compress(), (c) =>
    answer(c, guesses, () =>
      withSeat(c, async (seat) => {
        const record = await wholeRecord(parts, seat, c.req.param("session"));
        if (record.ok) parts.preflight.saved(c.req.param("session"));
        return record;
      }),
    ),
  );

  api.get("/sessions/:session/exports/:kind", (c) =>
    answerFile(c, guesses, () =>
      withSeat(c, async (seat) => {
        const kind = c.req.param("kind");
        if (!isExportKind(kind)) return refuse(UNKNOWN);
        const record = await wholeRecord(parts, seat, c.req.param("session"));
        if (!record.ok) return record;
        const people = PEOPLE_SHOWN.find((each) => each === c.req.query("people")) ?? "roles";
        const file = await exportRecord(record.value, kind, { page: readReplayPage(pages), people });
        return file ? ok(file) : refuse(NOT_BUILT);
      }),
    ),
  );

  api.get("/sessions/:session/seal", (c) =>
    answer(c, guesses, () => withSeat(c, (seat) => sealOfSession(parts, seat, c.req.param("session")))),
  );

  api.get("/sessions/:session/preflight", (c) =>
    answer(c, guesses, () => withSeat(c, (seat) => parts.preflight.look(seat, c.req.param("session")))),
  );

  api.post("/sessions/:session/lead", (c) =>
    answer(c, guesses, () =>
      withSeat(c, async (seat) => {
        const body = await readBody(c, takeLeadSchema);
        if (!body.ok) return body;
        if (!sameSecret(body.value.key, hostKey)) return refuse(NO_KEY);
        return takeLead(parts.registry, seat, c.req.param("session"));
      }),
    ),
  );

  api.post("/sessions/:session/lead-seat", (c) =>
    answer(c, guesses, () => withKey(c, async () => moveLead(parts, c.req.param("session")))),
  );

  api.all("*", (c) => refusalOf(c, UNKNOWN));

  return api;
}

async function listSessions({ registry }: ApiParts): Promise<readonly SessionListing[]> {
  const rows = await registry.rows();
  const broken = new Set(
    registry.opened().flatMap((host) => (host.condition().is === "read-only" ? [host.id] : [])),
  );
  return rows.map(({ id, title, scenario, createdAt, state, outcome }) => ({
    sessionId: id,
    title,
    scenario,
    createdAt,
    state: broken.has(id) ? "read-only" : state,
    outcome,
  }));
}
