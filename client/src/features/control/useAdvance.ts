// Ending a phase, from wherever it is asked: the button in the bar and the button of the moment are the same.
import type { Phase } from "@whitecell/shared/engine/phases.ts";
import { findPrompt, prompts } from "@whitecell/shared/views/prompts.ts";
import type { NextStep } from "@whitecell/shared/views/promptTypes.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { useLive } from "../../state/session.ts";
import { useIssue } from "../../state/useIssue.ts";

export type Advance = {
  readonly from: Phase;
  readonly to: NextStep;
  readonly go: () => void;
  readonly busy: boolean;
  readonly refused: string | null;
};

/** Null while something else must be done first. */
export function useAdvance(view: View): Advance | null {
  const place = useLive((live) => live.you?.place);
  const { run, busy, refused } = useIssue();
  const prompt = place ? findPrompt(prompts(view, place), "advance") : null;
  if (!prompt) return null;
  // DSK1: the command names the phase it ends, so that a second press does not end the next one.
  const { from, to, turnIndex } = prompt;
  return { from, to, busy, refused, go: () => void run({ type: "AdvancePhase", from, turnIndex }) };
}
