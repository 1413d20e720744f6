// Sessions with somebody connected, and what beats while they are.
import type { Host } from "../sessions/host.ts";
import type { Audiences } from "./audiences.ts";
import type { Connection, Room } from "./connections.ts";
import { throttle } from "./throttle.ts";

export const HEARTBEAT_MS = 5_000;
const NEWS_OF_PEOPLE_MS = 250;

export type LiveRoom = Room & {
  readonly presence: ReturnType<typeof throttle>;
  readonly names: ReturnType<typeof throttle>;
  readonly heart: NodeJS.Timeout;
};

export type Rooms = {
  /** A second connection of the same person takes the place of the first; so does a second glance. */
  readonly enter: (host: Host, connection: Connection) => LiveRoom;
  readonly leave: (room: LiveRoom, connection: Connection) => void;
  readonly of: (session: string) => LiveRoom | null;
  readonly close: () => void;
};

export function makeRooms(audiences: Audiences, heartbeatMs: number): Rooms {
  const rooms = new Map<string, LiveRoom>();

  const openRoom = (host: Host): LiveRoom => {
    const bare: Room = { host, connections: new Map() };
    const room: LiveRoom = {
      ...bare,
      presence: throttle(NEWS_OF_PEOPLE_MS, () => audiences.presence(bare)),
      names: throttle(NEWS_OF_PEOPLE_MS, () => audiences.names(bare)),
      // Each room beats in its own time: one sweep over all sockets would make everybody wait.
      heart: setInterval(() => audiences.heartbeat(bare), heartbeatMs),
    };
    rooms.set(host.id, room);
    return room;
  };

  const shut = (room: LiveRoom): void => {
    clearInterval(room.heart);
    room.presence.cancel();
    room.names.cancel();
    rooms.delete(room.host.id);
  };

  return {
    enter: (host, connection) => {
      const room = rooms.get(host.id) ?? openRoom(host);
      const former = [...room.connections.values()].filter(
        ({ kind, person }) => kind !== "display" && kind === connection.kind && person === connection.person,
      );
      for (const { wire } of former) {
        room.connections.delete(wire.id);
        audiences.refuse(wire, "replaced");
      }
      room.connections.set(connection.wire.id, connection);
      room.presence.call();
      return room;
    },
    leave: (room, { wire }) => {
      if (!room.connections.delete(wire.id)) return;
      if (room.connections.size === 0) shut(room);
      else room.presence.call();
    },
    of: (session) => rooms.get(session) ?? null,
    close: () => {
      for (const room of rooms.values()) shut(room);
    },
  };
}
