// LOCK1: whether this tab is covered. Kept in the tab, so that a reload uncovers nothing.
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { tabKeep } from "../sync/keep.ts";

const KEY = "whitecell.lock";

/** The phrase is not kept, only what it comes to with the salt. */
export type Lock = { readonly salt: string; readonly hash: string; readonly locked: boolean };

const store = createStore<{ readonly lock: Lock | null }>(() => ({ lock: tabKeep.read<Lock>(KEY) }));

export const currentLock = (): Lock | null => store.getState().lock;
export function keepLock(lock: Lock): void {
  tabKeep.write(KEY, lock);
  store.setState({ lock });
}
export const useLocked = (): boolean => useStore(store, ({ lock }) => lock?.locked === true);
