// Who is connected, by session. A connection is one browser tab in one seat.
import type { Place } from "@whitecell/shared/engine/actor.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import type { ClientToServer, ServerToClient } from "@whitecell/shared/protocol/socketEvents.ts";
import { viewerAt, viewerKey } from "@whitecell/shared/views/viewer.ts";
import type { Server, Socket } from "socket.io";
import type { SeatRow } from "../ports.ts";
import type { Host } from "../sessions/host.ts";

type NoEvents = Record<never, never>;
export type Io = Server<ClientToServer, ServerToClient, NoEvents, { greeting?: unknown }>;
export type Wire = Socket<ClientToServer, ServerToClient, NoEvents, { greeting?: unknown }>;

export type Connection = {
  readonly wire: Wire;
  readonly person: PersonId;
  readonly kind: SeatRow["kind"];
  /** The place that this tab was told it has. */
  readonly told: { place: Place };
};

/** A session with somebody connected to it. */
export type Room = { readonly host: Host; readonly connections: Map<string, Connection> };

/** Where somebody is now, by the session's own membership; null for a person it does not know. */
export function placeNow(
  game: Game | null,
  { person, kind }: Pick<Connection, "person" | "kind">,
): Place | null {
  if (!game) return null;
  return kind === "display" ? { at: "observers" } : (game.people[person] ?? null);
}

/** Which feed a place reads; null in the waiting room. */
export function feedKeyAt(place: Place): string | null {
  const viewer = viewerAt(place);
  return viewer && viewerKey(viewer);
}

/** Connections by the feed that they read at this very moment. */
export function byFeed(room: Room): ReadonlyMap<string | null, readonly Connection[]> {
  const game = room.host.game();
  const groups = new Map<string | null, Connection[]>();
  for (const connection of room.connections.values()) {
    const place = placeNow(game, connection);
    if (!place || place.at === "removed") continue;
    const key = feedKeyAt(place);
    const group = groups.get(key);
    if (group) group.push(connection);
    else groups.set(key, [connection]);
  }
  return groups;
}

export function samePlace(a: Place, b: Place): boolean {
  if (a === b) return true;
  switch (a.at) {
    case "waiting":
      return b.at === "waiting" && a.asked === b.asked;
    case "team":
      return b.at === "team" && a.team === b.team && a.lead === b.lead;
    case "control":
      return b.at === "control" && a.role === b.role;
    case "observers":
    case "removed":
      return b.at === a.at;
  }
}
