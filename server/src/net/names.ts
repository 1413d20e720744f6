// Whose names a side may know: the white cell everybody's, the others only of those who have been seated.
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { Room } from "./connections.ts";

type Asking = { readonly key: string | null; readonly person: PersonId | null };

/** Names for one side of the session. Somebody in the waiting room (no side) learns only their own. */
export function namesFor({ host }: Room, { key, person }: Asking): Names {
  const all = host.names();
  if (key === "control") return all;
  const people = host.game()?.people ?? {};
  const known = (id: PersonId): boolean => (key === null ? id === person : people[id]?.at !== "waiting");
  return Object.fromEntries(Object.entries(all).filter(([id]) => known(id)));
}

/** Remembers what each side of each session was told last, so that nothing is said twice. */
export function newsOfNames(): (room: Room, key: string, names: Names) => boolean {
  const told = new WeakMap<Room["host"], Map<string, string>>();
  return (room, key, names) => {
    const before = told.get(room.host) ?? new Map<string, string>();
    const now = JSON.stringify(names);
    if (before.get(key) === now) return false;
    told.set(room.host, before.set(key, now));
    return true;
  };
}
