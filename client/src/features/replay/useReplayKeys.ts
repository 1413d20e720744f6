import { useEffect } from "react";
import { type ReplayStore, SPEEDS } from "../../state/replayStore.ts";
import { isTyping, pressesSomething, usesArrows } from "../../ui/keyTargets.ts";

/** Keys as in any player: arrows, Home, End, Space or K, J and L, brackets for marks, digits for tenths. */
export function useReplayKeys(store: ReplayStore, showKeys: () => void): void {
  useEffect(() => {
    const faster = (by: 1 | -1): void => {
      const at = SPEEDS.indexOf(store.getState().speed) + by;
      store.setSpeed(SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, at))] ?? 1);
    };
    const toggle = (): void => store.play(!store.getState().playing);
    const step = (by: number): void => {
      store.play(false);
      store.move(by);
    };
    const actions: Readonly<Record<string, () => void>> = {
      arrowleft: () => step(-1),
      arrowright: () => step(1),
      j: () => step(-10),
      l: () => step(10),
      home: () => store.seek(0),
      end: () => store.seek(Number.MAX_SAFE_INTEGER),
      k: toggle,
      " ": toggle,
      ",": () => step(-1),
      ".": () => step(1),
      "[": () => store.mark(-1),
      "]": () => store.mark(1),
      "{": () => store.chapter(-1, "turn"),
      "}": () => store.chapter(1, "turn"),
      "<": () => faster(-1),
      ">": () => faster(1),
      f: () => void toggleFullscreen(),
      "?": showKeys,
    };
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      const key = event.key.toLowerCase();
      if (key.startsWith("arrow") && usesArrows(event.target)) return;
      if (key === " " && pressesSomething(event.target) && !isSlider(event.target)) return;
      const act = /^\d$/.test(key) ? () => store.tenth(Number(key)) : actions[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [store, showKeys]);
}

async function toggleFullscreen(): Promise<void> {
  // A browser may refuse; the window stays as it is then.
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  await done?.catch(() => undefined);
}

const isSlider = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === "range";
