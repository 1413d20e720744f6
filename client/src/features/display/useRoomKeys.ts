import { useEffect } from "react";

type Keys = Readonly<Record<string, () => void>>;

/** Single keys, as presenters know them. Escape is the browser's own: it leaves full screen. */
export function useRoomKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // An open dialog has its own keys.
      if (document.querySelector("dialog[open]")) return;
      const act = keys[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}

export function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  // Refused where the browser forbids it: nothing else to do.
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}
