// What a command's effect means for everybody who is connected to its session.
import type { Refusal } from "@whitecell/shared/protocol/frames.ts";
import type { Publication } from "../sessions/host.ts";
import type { Audiences } from "./audiences.ts";
import { type Connection, feedKeyAt, placeNow, samePlace } from "./connections.ts";
import type { LiveRoom } from "./rooms.ts";

type Publishing = {
  readonly room: LiveRoom;
  readonly audiences: Audiences;
  readonly publication: Publication;
  readonly leave: (connection: Connection) => void;
};

export function publishTo({ room, audiences, publication, leave }: Publishing): void {
  const hangUp = (connection: Connection, why: Refusal): void => {
    leave(connection);
    audiences.refuse(connection.wire, why);
  };
  const { before, after, frames, namesChanged, revoked } = publication;
  const revokedHere = [...room.connections.values()].filter(({ person }) => revoked.includes(person));
  for (const connection of revokedHere) hangUp(connection, "replaced");
  if (namesChanged || before?.people !== after.people) room.names.call();
  const here = [...room.connections.values()];
  const moved =
    before?.people === after.people ? [] : here.filter((connection) => hasMoved(connection, publication));
  // Whoever changed sides gets the whole view of the new side, and nothing more of the old one.
  const newcomers = new Set(moved.filter((connection) => changesFeed(connection, publication)));
  audiences.frames(room, frames, newcomers);
  for (const connection of moved) {
    const place = placeNow(after, connection);
    if (!place || place.at === "removed") {
      hangUp(connection, "removed");
      continue;
    }
    const key = feedKeyAt(place);
    const seq = key === null ? 0 : (room.host.feeds().get(key)?.seq ?? 0);
    const since = key === null || newcomers.has(connection) ? null : { feed: key, seq };
    audiences.welcome(room, connection, since);
  }
}

const hasMoved = (connection: Connection, { after }: Publication): boolean => {
  const place = placeNow(after, connection);
  return !place || !samePlace(place, connection.told.place);
};

const changesFeed = (connection: Connection, { after }: Publication): boolean => {
  const place = placeNow(after, connection);
  return !place || feedKeyAt(place) !== feedKeyAt(connection.told.place);
};
