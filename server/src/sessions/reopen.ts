import type { Loaded } from "../ports.ts";
import type { Rules } from "./rules.ts";
import { fold, NOTHING_YET, type SessionState } from "./state.ts";

/** `open` takes commands; every other condition refuses them with its sentence (L10). */
export type Condition =
  | { readonly is: "open" }
  | { readonly is: "read-only" | "stopped" | "stopping"; readonly sentence: string };

const damaged = (entry: number): Condition => ({
  is: "read-only",
  sentence: `The record of this session is damaged at entry ${entry}. What came before it can be read; nothing can be played.`,
});

/** Folds a stored log again (L1). A log that does not hold opens read-only and says where it breaks (L10). */
export function reopen(rules: Rules, loaded: Loaded | null): { state: SessionState; condition: Condition } {
  if (!loaded) return { state: NOTHING_YET, condition: { is: "open" } };
  let state = NOTHING_YET;
  try {
    for (const fact of loaded.events) state = fold(rules, state, [fact]).state;
  } catch {
    return { state, condition: damaged(state.revision + 1) };
  }
  return { state, condition: loaded.brokenAt === null ? { is: "open" } : damaged(loaded.brokenAt) };
}
