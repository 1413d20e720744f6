// The sockets: who is connected where, and what happens to them when a session changes.
import type { Server as HttpServer } from "node:http";
import { readIssued, readSince } from "@whitecell/shared/protocol/commandSchemas.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import { type DefaultEventsMap, Server } from "socket.io";
import type { Guesses } from "../auth/guesses.ts";
import type { Clock, Log, Store } from "../ports.ts";
import { faultOf } from "../sessions/faultOf.ts";
import type { Publication } from "../sessions/host.ts";
import type { Registry } from "../sessions/registry.ts";
import { makeAudiences } from "./audiences.ts";
import { type Connection, type Io, placeNow, type Wire } from "./connections.ts";
import { type Greeting, makeGreeter } from "./greeting.ts";
import { type Handlers, listen } from "./handler.ts";
import { isOwnOrigin } from "./origin.ts";
import { publishTo } from "./publish.ts";
import { makeRate, type RateLimits } from "./rate.ts";
import { type LiveRoom, makeRooms } from "./rooms.ts";

export type GatewayParts = {
  readonly server: HttpServer;
  readonly registry: Registry;
  readonly store: Store;
  readonly guesses: Guesses;
  readonly clock: Clock;
  readonly log: Log;
  readonly origins: readonly string[];
  readonly rate: RateLimits;
  readonly heartbeatMs: number;
};
export type Gateway = {
  readonly close: () => Promise<void>;
  readonly connections: () => number;
  /** Screens of the room that are connected to a session. */
  readonly displays: (session: string) => number;
};

const MOST_BYTES = 100_000;
const CANNOT_ACT = {
  display: "A display only shows; it cannot act.",
  glance: "You only look at this screen; nothing is done from here.",
} as const;

export function makeGateway({
  server,
  registry,
  store,
  guesses,
  clock,
  log,
  origins,
  rate,
  heartbeatMs,
}: GatewayParts): Gateway {
  const io: Io = new Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, { greeting?: unknown }>(
    server,
    {
      transports: ["websocket", "polling"],
      serveClient: false,
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: MOST_BYTES,
      connectTimeout: 10_000,
      pingInterval: 10_000,
      pingTimeout: 10_000,
      allowRequest: (request, allow) => allow(null, isOwnOrigin(request.headers, origins)),
    },
  ) as unknown as Io;
  const audiences = makeAudiences({ io, clock, log });
  const rooms = makeRooms(audiences, heartbeatMs);
  const greet = makeGreeter({ registry, store, guesses });

  io.use(async (wire, next) => {
    try {
      wire.data.greeting = await greet(wire.handshake.auth, wire.handshake.address);
      next();
    } catch (error) {
      log("greeting-failed", { error: faultOf(error) });
      next(new Error("The server cannot look up your seat just now."));
    }
  });

  io.on("connection", (wire) => {
    // Synchronous from here to the listeners, or the page's first command would find nobody.
    const greeting = wire.data.greeting as Greeting;
    if (greeting.is === "refused") return audiences.refuse(wire, greeting.refusal);
    const { host, seat, hello } = greeting;
    const as = hello.as ?? null;
    const kind = as === null ? seat.kind : "glance";
    const place = placeNow(host.game(), { person: seat.person, kind, as });
    if (!place) return audiences.refuse(wire, "unknown-seat");
    if (place.at === "removed") return audiences.refuse(wire, "removed");
    const connection: Connection = { wire, person: seat.person, kind, as, told: { place } };
    const room = rooms.enter(host, connection);
    listen(wire, handlersOf(room, connection), {
      rate: makeRate(clock, rate),
      onAbuse: () => audiences.refuse(wire, "too-fast"),
      onGone: () => rooms.leave(room, connection),
      log,
    });
    audiences.welcome(room, connection, hello.since);
    void recheck(wire, greeting);
  });

  // The token may have been revoked while its page was shaking hands.
  const recheck = async (wire: Wire, { tokenHash }: Extract<Greeting, { is: "seated" }>): Promise<void> => {
    const seat = await store.seat(tokenHash).catch(() => null);
    if (!seat || seat.revoked) audiences.refuse(wire, "replaced");
  };

  const handlersOf = (room: LiveRoom, connection: Connection): Handlers =>
    new Map([
      [
        "command",
        async (payload, answer) => {
          const issued = readIssued(payload);
          if (!issued.ok) return answer({ ok: false, code: "bad-form", sentence: issued.error });
          if (connection.kind !== "person")
            return answer({ ok: false, code: "not-allowed", sentence: CANNOT_ACT[connection.kind] });
          const { id, command } = issued.value;
          const actor = { kind: "person", person: connection.person } as const;
          // A page that gets no answer asks again after the restart; a refusal it would take for the last word.
          const answered = (ack: Ack): void => (!ack.ok && ack.code === "stopping" ? undefined : answer(ack));
          await room.host.submit({ actor, id, command, answered });
        },
      ],
      [
        "typing",
        (_payload, answer) => {
          audiences.typing(room, connection);
          answer({ ok: true });
        },
      ],
      [
        "resync",
        (payload, answer) => {
          const since = readSince(payload ?? null);
          audiences.welcome(room, connection, since.ok ? since.value : null);
          answer({ ok: true });
        },
      ],
    ]);

  registry.onClosed((session) => {
    const room = rooms.of(session);
    for (const connection of room ? [...room.connections.values()] : []) {
      audiences.refuse(connection.wire, "unknown-seat");
      if (room) rooms.leave(room, connection);
    }
  });

  registry.onPublication((publication: Publication) => {
    const room = rooms.of(publication.session);
    if (!room) return;
    publishTo({ room, audiences, publication, leave: (connection) => rooms.leave(room, connection) });
  });

  return {
    connections: () => io.engine.clientsCount,
    displays: (session) =>
      [...(rooms.of(session)?.connections.values() ?? [])].filter(({ kind }) => kind === "display").length,
    close: async () => {
      rooms.close();
      // Hangs up without a word, so that pages take it for a lost line and come back by themselves.
      for (const wire of io.sockets.sockets.values()) wire.conn.close();
      await io.close();
    },
  };
}
