// REP6: plays from moment to moment: brisk, where a pause is shortened and a rush slowed down, or as time passed then.
import { useEffect } from "react";
import { useStore } from "zustand";
import type { Replay, ReplayStore } from "../../state/replayStore.ts";

const SHORTEST_MS = 350;
const LONGEST_MS = 2_500;
/** In real time a rush keeps its order and nothing more; a longer silence is a dead minute. */
const GLANCE_MS = 40;
const DEAD_MS = 20_000;

type At = Pick<Replay, "timeline" | "side" | "step" | "speed" | "pace">;

export function waitMs({ timeline, side, step, speed, pace }: At): number {
  const next = timeline.stopsOf(side).find((stop) => stop > step);
  const [now, then] = [timeline.steps[step], next === undefined ? undefined : timeline.steps[next]];
  const gap = now === undefined || then === undefined ? 0 : then - now;
  if (pace === "brisk") return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, gap)) / speed;
  const kept = pace === "no-dead-minutes" && gap > DEAD_MS ? LONGEST_MS : gap;
  return Math.max(GLANCE_MS, kept / speed);
}

export function usePlayer(store: ReplayStore): void {
  const state = useStore(store);
  useEffect(() => {
    if (!state.playing) return;
    const timer = setTimeout(() => store.move(1), waitMs(state));
    return () => clearTimeout(timer);
  }, [store, state]);
}
