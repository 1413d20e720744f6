import { canonicalJson } from "../lib/canonicalJson.ts";
import type { View } from "../views/view.ts";
import { finalStateOf } from "./finalState.ts";
import type { FinalState } from "./recordFile.ts";
import { shortly } from "./shortly.ts";

type Parts = Readonly<Record<string, unknown>>;

const unordered = (part: unknown): string => canonicalJson(Array.isArray(part) ? [...part].sort() : part);
const isParts = (part: unknown): part is Parts =>
  typeof part === "object" && part !== null && !Array.isArray(part);

/** The first part of the state at the end that the file tells differently or keeps back, in words; null when none is. */
export function finalDifference(view: View, recorded: FinalState | null): string | null {
  const made = finalStateOf(view);
  if (recorded === null || made === null) return recorded === made ? null : "the file tells no end";
  const [then, now] = [recorded as Parts, made as Parts];
  // REP10: what the file leaves out is as wrong as what it changes.
  const part = [...Object.keys(now), ...Object.keys(then)].find(
    (name) => unordered(now[name] ?? null) !== unordered(then[name] ?? null),
  );
  if (part === undefined) return null;
  const [was, is] = [then[part], now[part]];
  if (!isParts(was) || !isParts(is))
    return `${shortly(part)} is ${shortly(is)}, the file says ${shortly(was)}`;
  const key = [...Object.keys(is), ...Object.keys(was)].find((name) => is[name] !== was[name]) ?? "";
  return `${shortly(part)}, ${shortly(key)} is ${shortly(is[key])}, the file says ${shortly(was[key])}`;
}
