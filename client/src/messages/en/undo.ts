import type { StepKind } from "@whitecell/shared/engine/step.ts";

/** What was done in a step, as part of a sentence. */
export const stepKinds: Readonly<Record<StepKind, string>> = {
  start: "the start",
  phase: "the step to this phase",
  reveal: "a move shown to the room",
  assessment: "an assessment",
  roll: "a roll",
  ruling: "a ruling",
  rest: "rulings as the dice fell",
  adjustment: "a ruling on indicators",
  inject: "an inject",
  script: "an inject held, skipped or armed",
  "play-on": "playing on",
  answer: "a team's answer",
};
export const undo = {
  button: "Undo",
  title: "Take the last step back",
  nothing: "There is nothing to take back.",
  last: (kind: StepKind, about: string): string => {
    if (kind === "start") return "Last step: the session was started.";
    if (kind === "phase") return `Last step: ${about} was ended.`;
    return `Last step: ${stepKinds[kind]}${about === "" ? "." : `, “${about}”.`}`;
  },
  hint: "Every screen goes back to where it was. Seats, messages and drafts stay, and the record shows both. What people have read, they have read.",
  reason: "Why? Those whose screens go back read this.",
  confirm: "Take it back",
} as const;
