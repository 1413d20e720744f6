// What a team means its moves to say, and what it takes the others' for.
import type { Signal } from "@whitecell/shared/model/perception.ts";

const list = (items: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(items);

const signals: Readonly<Record<Signal, string>> = {
  deter: "Deter",
  compel: "Compel",
  reassure: "Reassure",
  retaliate: "Retaliate",
  stall: "Stall",
  probe: "Probe",
};

export const intent = {
  signals,
  ask: "What should your moves say to the others?",
  optional: "Optional. Nobody else reads it before the hotwash; the white cell sees it.",
  to: (team: string): string => `To ${team}`,
  said: (signal: Signal, team: string): string => `${signals[signal].toLowerCase()} ${team}`,
  rung: "Which rung do you mean it to be?",
  rungSaid: (n: number, label: string): string => `Rung ${n}: ${label}`,
  rungShort: (n: number): string => `rung ${n}`,
  nothing: "Nothing said yet",
  tapAgain: "Tap again to take it back.",
  meant: (parts: readonly string[]): string => `Meant to ${list(parts)}`,
  meantRung: (n: number): string => `Meant as rung ${n}`,
  read: {
    title: "How do you read it?",
    hint: "Your team's answer, kept from the others until the hotwash.",
    at: (n: number, of: number): string => `Move ${n} of ${of}`,
    what: (title: string): string => `What does “${title}” tell your team?`,
    rung: "Which rung is it to you? (optional)",
    back: "Back",
    next: "Next move",
    done: "Done",
    saved: "Your team reads it as this. You may change it until it is settled.",
    change: "Change",
    changeOf: (title: string): string => `Change how you read “${title}”`,
    all: "Your team has read every move shown.",
    mark: (signal: Signal, rung: number | null): string =>
      rung === null ? signals[signal] : `${signals[signal]}, rung ${rung}`,
  },
} as const;
