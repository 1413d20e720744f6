import type { PromptKind } from "@whitecell/shared/views/prompts/types.ts";
import { useEffect, useRef, useState } from "react";
import type { TableModel } from "./tableModel.ts";

const BUZZ_MS = 200;

/** What is only to be watched or waited for calls nobody. */
const QUIET: ReadonlySet<PromptKind> = new Set<PromptKind>([
  "nothing",
  "watch-reveal",
  "watch-rulings",
  "orders-locked",
  "ready-until-bell",
]);

/** What calls this person now: another text is another call; null when nothing does. */
export function callOf({ prompts, view, desk, me }: TableModel): string | null {
  const [first] = prompts;
  const nudged = desk.nudges[me] ?? 0;
  if (first === undefined || QUIET.has(first.kind)) return nudged === 0 ? null : `nudge ${nudged}`;
  return `${view.turn?.index} ${view.phase} ${first.kind} ${nudged}`;
}

/** PHN1: a phone in a hand shakes once when something new is asked; true until a page in the back is looked at. */
export function useCalled(model: TableModel): boolean {
  const call = callOf(model);
  const before = useRef(call);
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (call === null || call === before.current) return;
    before.current = call;
    // Missing on some phones, and refused until the page was touched once.
    if (navigator.userActivation?.hasBeenActive ?? true) navigator.vibrate?.(BUZZ_MS);
    if (document.visibilityState === "hidden") setWaiting(true);
  }, [call]);
  useEffect(() => {
    const seen = () => document.visibilityState === "visible" && setWaiting(false);
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, []);
  return waiting;
}
