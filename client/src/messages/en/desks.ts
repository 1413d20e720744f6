// What people read where they turn to the white cell, and where they keep what they learned.
import type { RfiState } from "@whitecell/shared/model/rfi.ts";

const states: Readonly<Record<RfiState, string>> = {
  open: "open",
  "in progress": "in progress",
  // What waits for its release is not known here.
  answered: "in progress",
  released: "answered",
};

export const desks = {
  ask: "Ask",
  title: "Ask the white cell",
  hand: {
    raise: "Raise your hand",
    lower: "Lower your hand",
    upShort: "Hand up",
    up: "Your hand is up. The white cell will come to you.",
    down: "The white cell comes to your table.",
    others: (names: readonly string[]): string =>
      `Hands up in your team: ${new Intl.ListFormat("en", { type: "conjunction" }).format(names)}`,
  },
  question: "Your question",
  hint: "The white cell answers as your own services would. Your team sees it too.",
  send: "Send the question",
  empty: "Write the question first.",
  asked: "Your team's questions",
  none: "Your team has not asked anything.",
  states,
  taken: (name: string): string => `${name} sees to it`,
  answer: "Answer",
  told: "Answers of the white cell",
  toOthers: "to a question of somebody else",
  insight: {
    button: "Insight",
    title: "Note an insight",
    label: "What have you just learned?",
    hint: "The white cell reads it now; everybody reads it in the hotwash.",
    open: "Everybody reads it.",
    send: "Keep the insight",
    empty: "Write it down first.",
    kept: "Kept with this moment. Write another, or close.",
  },
} as const;
