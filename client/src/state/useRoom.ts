import { useEffect, useRef } from "react";

/** A keyboard takes at least this much. */
const KEYBOARD = 120;

const isTyped = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/**
 * Keeps a page within what a keyboard leaves of it, and what is typed into in sight. Where the keyboard lies
 * over the page instead of making it smaller, `--room` says how much is left.
 */
export function useRoom() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const sight = window.visualViewport;
    if (!sight) return;
    const fit = () => {
      const covered = innerHeight - sight.height * sight.scale > KEYBOARD;
      if (covered) ref.current?.style.setProperty("--room", `${sight.height}px`);
      else ref.current?.style.removeProperty("--room");
      const field = document.activeElement;
      if (isTyped(field)) field.scrollIntoView({ block: "nearest" });
    };
    sight.addEventListener("resize", fit);
    return () => sight.removeEventListener("resize", fit);
  }, []);
  return ref;
}
