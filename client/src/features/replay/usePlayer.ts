// REP6: plays from moment to moment; a pause of the session is shortened, a rush is slowed down.
import { useEffect } from "react";
import { useStore } from "zustand";
import type { Replay, ReplayStore } from "../../state/replayStore.ts";

const SHORTEST_MS = 350;
const LONGEST_MS = 2_500;

export function waitMs({ timeline, side, step, speed }: Omit<Replay, "view" | "playing">): number {
  const next = timeline.stopsOf(side).find((stop) => stop > step);
  const [now, then] = [timeline.steps[step], next === undefined ? undefined : timeline.steps[next]];
  const gap = now === undefined || then === undefined ? 0 : then - now;
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, gap)) / speed;
}

export function usePlayer(store: ReplayStore): void {
  const state = useStore(store);
  useEffect(() => {
    if (!state.playing) return;
    const timer = setTimeout(() => store.move(1), waitMs(state));
    return () => clearTimeout(timer);
  }, [store, state]);
}
