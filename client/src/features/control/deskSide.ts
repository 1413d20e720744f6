// Which tool stands beside the run of the turn. Keys and buttons elsewhere on the desk may choose it.
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

export const SIDE_PARTS = ["injects", "questions", "log", "situation", "teams", "seen"] as const;
export type SidePart = (typeof SIDE_PARTS)[number];

const store = createStore<{ readonly part: SidePart }>(() => ({ part: "injects" }));

export const showSide = (part: SidePart): void => store.setState({ part });
export const useSide = (): SidePart => useStore(store, ({ part }) => part);
