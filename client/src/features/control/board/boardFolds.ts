// Which teams of the waiting board show their seats. Kept while this tab is open, whatever else happens on the desk.
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

const store = createStore<ReadonlySet<TeamId>>(() => new Set());

export const useOpened = (): ReadonlySet<TeamId> => useStore(store);
export const setOpened = (teams: Iterable<TeamId>): void => store.setState(new Set(teams), true);
export function toggleOpened(team: TeamId): ReadonlySet<TeamId> {
  const opened = store.getState();
  setOpened(opened.has(team) ? [...opened].filter((each) => each !== team) : [...opened, team]);
  return store.getState();
}
