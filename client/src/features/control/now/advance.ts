import type { Place } from "@whitecell/shared/engine/actor.ts";
import type { ControlCommand } from "@whitecell/shared/engine/commands.ts";
import type { Phase } from "@whitecell/shared/engine/phases.ts";
import type { NextStep } from "@whitecell/shared/views/prompts/types.ts";
import { findPrompt, prompts } from "@whitecell/shared/views/prompts.ts";
import type { View } from "@whitecell/shared/views/view.ts";

export type Step = {
  readonly from: Phase;
  readonly to: NextStep;
  readonly command: Extract<ControlCommand, { readonly type: "AdvancePhase" }>;
};

/** The way on from here; null while something else must be done first. */
export function nextStep(view: View, place: Place): Step | null {
  const prompt = findPrompt(prompts(view, place), "advance");
  if (!prompt) return null;
  // DSK1: the command names the phase it ends, so that a second press does not end the next one.
  const { from, to, turnIndex } = prompt;
  return { from, to, command: { type: "AdvancePhase", from, turnIndex } };
}

/** TURN10: open moves that the room has not seen. */
export function leftToReveal({ control, moves }: View): number {
  const shown = new Set(moves.filter(({ revealed }) => revealed).map(({ key }) => key));
  return control?.orders.filter(({ covert, key }) => !covert && !shown.has(key)).length ?? 0;
}

/** Where the stated default would decide something, the desk says so before the phase is ended. */
export function askedFirst(view: View): "force" | "advance" | null {
  const { phase, scene, control } = view;
  if (phase === "reveal" && leftToReveal(view) > 0) return "advance";
  const waits = scene?.teams.some(({ id }) => !control?.drafts[id]?.ready) ?? false;
  return phase === "planning" && waits ? "force" : null;
}
