// What the desk has just done and closed a dialog over. It stands in the log or in a list as well.
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { ToastItem } from "../../ui/Toast.tsx";

const store = createStore<readonly ToastItem[]>(() => []);
let said = 0;

export const sayDone = (text: string): void => {
  said += 1;
  store.setState((items) => [...items.slice(-1), { id: String(said), text }], true);
};
export const forgetDone = (id: string): void =>
  store.setState((items) => items.filter((item) => item.id !== id), true);
export const useDone = (): readonly ToastItem[] => useStore(store);
