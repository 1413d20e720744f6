import type { View } from "../views/view.ts";
import type { FinalState } from "./recordFile.ts";

/** Where the session stood, from the white cell's side; null for a side that does not know. */
export function finalStateOf({ phase, turn, control, ending }: View): FinalState | null {
  if (!control) return null;
  const { indicators, resources, flags, momentum } = control;
  const { outcome = null, variant = null } = ending?.verdict ?? {};
  return { phase, turnIndex: turn?.index ?? -1, indicators, resources, flags, momentum, outcome, variant };
}
