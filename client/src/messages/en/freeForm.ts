// What a team reads when it writes a move of its own.
export const freeForm = {
  title: "A move in your own words",
  intro: "Played instead of a major card. The white cell says what it is worth, on the record.",
  write: "Write a move of your own",
  use: "Use it as major move",
  used: "This is your major move. Changes are saved as you type.",
  costs: (cost: string): string => `It ${cost}.`,
  tooCostly: "Your team cannot pay for one now.",
  action: "What exactly is done, by whom, with what?",
  intent: "What is it meant to change, and in whose mind?",
  reason: (n: number): string => `Reason ${n} why it works`,
  risks: "What could go wrong?",
  help: "Questions to think about",
  needAction: "Say first what is done.",
} as const;
