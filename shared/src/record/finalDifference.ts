import { canonicalJson } from "../lib/canonicalJson.ts";
import type { View } from "../views/view.ts";
import { finalStateOf } from "./finalState.ts";
import type { FinalState } from "./recordFile.ts";

const unordered = (part: unknown): string => canonicalJson(Array.isArray(part) ? [...part].sort() : part);

/** The first part of the state at the end that the file tells differently, in words; null when none is. */
export function finalDifference(view: View, recorded: FinalState | null): string | null {
  const made = finalStateOf(view);
  if (recorded === null || made === null) return recorded === made ? null : "the file tells no end";
  const parts = Object.keys(recorded) as readonly (keyof FinalState)[];
  const part = parts.find((name) => unordered(made[name] ?? null) !== unordered(recorded[name]));
  if (part === undefined) return null;
  const [then, now] = [recorded[part], made[part]];
  if (typeof then !== "object" || typeof now !== "object" || then === null || now === null)
    return `${part} is ${now}, the file says ${then}`;
  const [was, is] = [then as Readonly<Record<string, unknown>>, now as Readonly<Record<string, unknown>>];
  const key = [...Object.keys(is), ...Object.keys(was)].find((name) => is[name] !== was[name]) ?? "";
  return `${part}, ${key} is ${is[key] ?? "not there"}, the file says ${was[key] ?? "nothing"}`;
}
