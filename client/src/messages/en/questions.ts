// What teams ask the white cell, by hand and in writing.
import type { RfiState } from "@whitecell/shared/model/rfi.ts";

const states: Readonly<Record<RfiState, string>> = {
  open: "Open",
  "in progress": "In progress",
  answered: "Answered, not sent",
  released: "Sent",
};

export const questions = {
  title: "RFIs",
  open: (rfis: number, hands: number): string =>
    `Questions: ${rfis} to answer, ${hands === 1 ? "1 hand" : `${hands} hands`} up`,
  short: (rfis: number): string => `RFIs ${rfis}`,
  hands: "Raised hands",
  noHands: "No hand is up.",
  none: "No questions yet.",
  states,
  group: (state: RfiState, n: number): string => `${states[state]} (${n})`,
  seesTo: (name: string): string => `${name} sees to it`,
  you: "You see to it",
  take: "I take it",
  takeOf: (team: string): string => `Take the question of ${team}`,
  lower: "Lower",
  lowerOf: (name: string): string => `Lower the hand of ${name}`,
  answer: "Answer",
  answerTo: (team: string): string => `Answer to ${team}`,
  hint: "Ctrl + Enter sends it.",
  keep: "Keep for later",
  send: (team: string): string => `Send to ${team}`,
  sendMore: (teams: string): string => `Send to ${teams}`,
  sendAll: "Send to everyone",
  also: "Send besides to",
  all: "everyone",
  asker: (team: string): string =>
    `${team} gets it in any case. The others read the answer, not the question.`,
  missing: "Write the answer first.",
  sentTo: (who: string): string => `sent to ${who}`,
} as const;
