// The led replay over HTTP: the facilitator says where the room looks, and screens listen.
import { ok } from "@whitecell/shared/lib/result.ts";
import type { LedAnswer, LedPosition } from "@whitecell/shared/protocol/http.ts";
import { ledSchema } from "@whitecell/shared/protocol/httpSchemas.ts";
import { PUBLIC } from "@whitecell/shared/views/viewer.ts";
import type { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { Guesses } from "../auth/guesses.ts";
import { bearer, hashSecret, sameSecret } from "../auth/secrets.ts";
import { isLead } from "../sessions/door.ts";
import { learn } from "../sessions/feeds.ts";
import type { LedReplays } from "../sessions/ledReplay.ts";
import { NOT_YOURS, type Problem, refuse } from "../sessions/problem.ts";
import type { RecordParts } from "../sessions/record.ts";
import { addressOf, answer, readBody, refusalOf } from "./answers.ts";

type Parts = RecordParts & {
  readonly guesses: Guesses;
  readonly hostKey: string;
  readonly led: LedReplays;
};

/** Keeps the line open through proxies, and tells a screen whose leader fell silent. */
const BEAT_MS = 15_000;
const NOT_PUBLISHED: Problem = {
  status: 409,
  code: "not-published",
  sentence: "Publish the replay first: the room's screens show only what was published.",
};
const FULL: Problem = { status: 503, code: "session-full", sentence: "Too many screens are led already." };

export function addLedReplay(api: Hono, parts: Parts): void {
  const { guesses, registry, store, hostKey, led, rules } = parts;
  const scopeOf = async (session: string) => (await registry.open(session))?.game()?.published ?? "nothing";
  const publicMoments = new Map<string, readonly number[]>();

  // LED3: where only the room's side was published, a moment that the room did not see is not told either.
  const asPublished = async (session: string, position: LedPosition): Promise<LedPosition> => {
    if ((await scopeOf(session)) !== "public") return position;
    const facts = (await store.load(session))?.events ?? [];
    const moments =
      publicMoments.get(session) ?? learn(rules, facts, { viewer: PUBLIC, seq: 0 }).map(({ at }) => at);
    publicMoments.set(session, moments);
    return { at: moments.findLast((at) => at <= position.at) ?? 0, side: "public", against: null };
  };

  api.post("/replays/:session/led", (c) =>
    answer<LedAnswer>(c, guesses, async () => {
      const session = c.req.param("session");
      const token = bearer(c.req.header("authorization")) ?? "";
      const seat = await store.seat(hashSecret(token));
      const game = (await registry.open(session))?.game();
      const leads = seat?.session === session && !seat.revoked && game && isLead(game, seat);
      // AUTH10: a token that nobody has is a guess.
      if (!leads && !sameSecret(token, hostKey))
        return refuse(seat ? NOT_YOURS : { ...NOT_YOURS, guess: true });
      const body = await readBody(c, ledSchema);
      if (!body.ok) return body;
      if ((await scopeOf(session)) === "nothing") return refuse(NOT_PUBLISHED);
      const { position } = body.value;
      led.lead(session, position && (await asPublished(session, position)));
      return ok({ watching: led.watching(session) });
    }),
  );

  api.get("/replays/:session/led", async (c) => {
    const session = c.req.param("session");
    if ((await scopeOf(session)) === "nothing") return refusalOf(c, NOT_PUBLISHED);
    let tell: (position: LedPosition | null) => void = () => {};
    const stop = led.watch(session, (position) => tell(position), addressOf(c));
    if (!stop) return refusalOf(c, FULL);
    c.header("cache-control", "no-store");
    return streamSSE(c, async (stream) => {
      const say = (position: LedPosition | null): Promise<void> =>
        stream.writeSSE({ event: "led", data: JSON.stringify(position) });
      tell = (position) => void say(position);
      stream.onAbort(stop);
      try {
        while (!stream.aborted) {
          await say(led.position(session));
          await stream.sleep(BEAT_MS);
        }
      } finally {
        stop();
      }
    });
  });
}
