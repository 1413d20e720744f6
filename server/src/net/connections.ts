// Who is connected, by session. A connection is one browser tab in one seat.
import type { Place } from "@whitecell/shared/engine/actor.ts";
import { runsSession } from "@whitecell/shared/engine/authority.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import type { Glance } from "@whitecell/shared/protocol/frames.ts";
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
  /** Whose seat it is; of a glance, the facilitator who looks. */
  readonly person: PersonId;
  readonly kind: SeatRow["kind"] | "glance";
  /** Through whose eyes a glance looks. */
  readonly as: Glance | null;
  /** The place that this tab was told it has. */
  readonly told: { place: Place };
};

/** A session with somebody connected to it. */
export type Room = { readonly host: Host; readonly connections: Map<string, Connection> };

/** Where somebody is now, by the session's own membership; null for a person it does not know. */
export function placeNow(
  game: Game | null,
  { person, kind, as }: Pick<Connection, "person" | "kind" | "as">,
): Place | null {
  if (!game) return null;
  if (as !== null) return placeSeen(game, { person, as });
  return kind === "display" ? { at: "observers" } : (game.people[person] ?? null);
}

/** SEEN1, SEEN3: what a facilitator may look at, for as long as they run the session. */
function placeSeen(game: Game, { person, as }: { person: PersonId; as: Glance }): Place | null {
  if (!runsSession(game.people[person] ?? null)) return null;
  switch (as.kind) {
    case "room":
      return { at: "observers" };
    case "team":
      return game.scenario.teamOrder.includes(as.team) ? { at: "team", team: as.team, lead: false } : null;
    case "person": {
      const place = game.people[as.person] ?? null;
      return place?.at === "control" ? null : place;
    }
  }
}

/** Who the page is told that it is. */
export const personShown = ({ person, as }: Pick<Connection, "person" | "as">): PersonId =>
  as === null ? person : as.kind === "person" ? as.person : "";

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
      return b.at === "team" && a.team === b.team && a.lead === b.lead && a.standIn === b.standIn;
    case "control":
      return b.at === "control" && a.role === b.role;
    case "observers":
    case "removed":
      return b.at === a.at;
  }
}
