import type { Place } from "@whitecell/shared/engine/actor.ts";
import type { ControlCommand } from "@whitecell/shared/engine/commands.ts";
import type { Phase } from "@whitecell/shared/engine/phases.ts";
import { findPrompt, prompts } from "@whitecell/shared/views/prompts.ts";
import type { NextStep } from "@whitecell/shared/views/promptTypes.ts";
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
