// The bookmark that was just set, for as long as its words are asked for.
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { live } from "../../../state/session.ts";

const ASKED_MS = 15_000;
type Mark = { readonly asked: boolean; readonly refused: string | null };

const store = createStore<Mark>(() => ({ asked: false, refused: null }));
let timer: ReturnType<typeof setTimeout> | undefined;

/** NOTE1: one tap marks the moment; words may come after. */
export async function setBookmark(): Promise<void> {
  const ack = await live.issue({ type: "SetBookmark", text: "", tags: [] });
  clearTimeout(timer);
  store.setState({ asked: ack.ok, refused: ack.ok ? null : ack.sentence });
  timer = setTimeout(() => store.setState({ asked: false, refused: null }), ASKED_MS);
}
export const useMark = (): Mark => useStore(store);
