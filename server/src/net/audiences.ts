// L9: the only way out. Recipients are computed from the session's membership at the moment of sending.
import type { Heartbeat, Refusal, Welcome } from "@whitecell/shared/protocol/frames.ts";
import type { Clock, Log } from "../ports.ts";
import { catchUp, type Frames } from "../sessions/feeds.ts";
import {
  byFeed,
  type Connection,
  feedKeyAt,
  type Io,
  personShown,
  placeNow,
  type Room,
} from "./connections.ts";
import { namesFor, newsOfNames } from "./names.ts";
import { keepingUp } from "./overload.ts";

type Since = Parameters<typeof catchUp>[1];

export type Audiences = {
  /** Everything this connection needs, or only what it misses. Nothing if it has no place any more. */
  readonly welcome: (room: Room, connection: Connection, since: Since) => void;
  /** What one command brought each audience, to all but those who are about to get the whole view. */
  readonly frames: (room: Room, frames: Frames, except: ReadonlySet<Connection>) => void;
  readonly heartbeat: (room: Room) => void;
  readonly names: (room: Room) => void;
  /** Who is at their screen: for the white cell alone. */
  readonly presence: (room: Room) => void;
  /** NET26: to the rest of one's team; a glance is not told. */
  readonly typing: (room: Room, from: Connection) => void;
  /** Says why and hangs up. */
  readonly refuse: (wire: Connection["wire"], refusal: Refusal) => void;
};

export function makeAudiences({ io, clock, log }: { io: Io; clock: Clock; log: Log }): Audiences {
  // One broadcast for many connections encodes its packet once.
  const to = (connections: readonly Connection[]) => {
    const ids = keepingUp(connections, log).map(({ wire }) => wire.id);
    return ids.length === 0 ? null : io.to(ids);
  };

  const presenceOf = (room: Room) =>
    Object.fromEntries(
      [...room.connections.values()]
        .filter(({ kind }) => kind === "person")
        .map(({ person }) => [person, true]),
    );

  const isNews = newsOfNames();

  return {
    welcome: (room, connection, since) => {
      const { host } = room;
      const game = host.game();
      const place = placeNow(game, connection);
      if (!game || !place) return;
      connection.told.place = place;
      const key = feedKeyAt(place);
      const feed = key === null ? undefined : host.feeds().get(key);
      const person = personShown(connection);
      const showsCode =
        place.at === "control" || connection.kind === "display" || connection.as?.kind === "room";
      const welcome: Welcome = {
        sessionId: host.id,
        title: game.title,
        code: showsCode ? host.code() : null,
        you: { person, place },
        serverNow: clock.now(),
        names: namesFor(room, { key, person }),
        feed: feed ? catchUp(feed, since) : null,
      };
      to([connection])?.emit("welcome", welcome);
      if (place.at === "control") to([connection])?.emit("presence", presenceOf(room));
    },
    frames: (room, frames, except) => {
      for (const [key, connections] of byFeed(room)) {
        const items = key === null ? undefined : frames.get(key);
        if (key === null || !items) continue;
        to(connections.filter((connection) => !except.has(connection)))?.emit("frame", { key, items });
      }
    },
    heartbeat: (room) => {
      for (const [key, connections] of byFeed(room)) {
        const seq = key === null ? 0 : (room.host.feeds().get(key)?.seq ?? 0);
        const heartbeat: Heartbeat = { key, seq, serverNow: clock.now() };
        to(connections)?.emit("heartbeat", heartbeat);
      }
    },
    names: (room) => {
      for (const [key, connections] of byFeed(room)) {
        if (key === null) continue;
        const names = namesFor(room, { key, person: null });
        // SEC11: a newcomer at the door changes nothing for the teams, so nothing is sent to them.
        // SEEN2: what a glance alone was told must not change what its seat is told later.
        const seated = connections.some(({ as }) => as === null);
        if (!seated || isNews(room, key, names)) to(connections)?.emit("names", names);
      }
    },
    presence: (room) => {
      const control = byFeed(room).get("control");
      if (control) to(control)?.emit("presence", presenceOf(room));
    },
    typing: (room, from) => {
      const place = placeNow(room.host.game(), from);
      if (from.kind !== "person" || place?.at !== "team") return;
      const team = byFeed(room).get(feedKeyAt(place)) ?? [];
      const others = team.filter((each) => each !== from && each.as === null);
      to(others)?.emit("typing", { person: from.person });
    },
    refuse: (wire, refusal) => {
      wire.emit("refused", refusal);
      wire.disconnect(true);
    },
  };
}
