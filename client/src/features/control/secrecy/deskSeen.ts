// Whose screen the desk looks at.
import type { Glance } from "@whitecell/shared/protocol/frames.ts";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { showSide } from "../deskSide.ts";

const store = createStore<{ readonly as: Glance }>(() => ({ as: { kind: "room" } }));

export const chooseSeen = (as: Glance): void => store.setState({ as });
export const useSeen = (): Glance => useStore(store, ({ as }) => as);

/** Looks at this screen beside the run of the turn. */
export function seeAs(as: Glance): void {
  chooseSeen(as);
  showSide("seen");
}
