// What the white cell reads of injects on the turns of the session.
import type { Veracity } from "@whitecell/shared/engine/scenario.ts";
import type { InjectOut } from "@whitecell/shared/views/injectOut.ts";
import type { InjectState } from "@whitecell/shared/views/msel.ts";

const signed = (points: number): string =>
  points === 0 ? "±0" : `${points > 0 ? "+" : "−"}${Math.abs(points)}`;
const states: Readonly<Record<InjectState, string>> = {
  released: "released",
  held: "held",
  skipped: "skipped",
  due: "due",
  armed: "armed",
  "in hand": "in hand",
};
const by: Readonly<Record<InjectOut["by"], string>> = {
  schedule: "by the script, on its turn",
  condition: "by the script, as its condition held",
  hand: "by hand",
  "white cell": "written by the white cell",
};
const veracity: Readonly<Record<Veracity | "unsaid", string>> = {
  unsaid: "Not said",
  true: "True",
  false: "False",
  ambiguous: "Ambiguous",
};

export const msel = {
  timeline: "Timeline",
  states,
  by,
  veracity,
  veracityOf: "Is it true? Only the white cell knows.",
  armed: "Armed: comes when its condition holds",
  hand: "In hand",
  now: "now",
  nothing: "Nothing from the script.",
  when: "Comes when",
  moment: "Its moment",
  purpose: "Purpose",
  hurts: "To whose cost",
  worth: "To each team’s objectives",
  worthTo: (team: string, points: number): string => `${team} ${signed(points)}`,
  hold: "Hold",
  skip: "Skip",
  arm: "Leave to the script",
  act: {
    hold: (title: string): string => `Hold “${title}”`,
    skip: (title: string): string => `Skip “${title}”`,
    arm: (title: string): string => `Leave “${title}” to the script`,
  },
  release: "Release …",
  from: "Where it came from",
  owner: (who: string): string => `released by ${who}`,
  edited: "edited before release",
  read: (n: number, of: number): string => `${n} of ${of} opened it`,
  readBy: "Opened by",
  ofTeam: (n: number, of: number): string => `${n} of ${of}`,
  balance: {
    title: "Balance of injects",
    hint: "What injects so far have done to each team’s objectives, in its own points.",
    points: (points: number): string => signed(points),
    hurt: (n: number): string => (n === 1 ? "1 meant to cost it" : `${n} meant to cost it`),
  },
  edit: {
    hint: "Change the words or who hears it, or release it as it is.",
    changed: "Edited: the record says so.",
    back: "Back to the script’s words",
  },
  quick: "Title and Enter sends it to everyone.",
  more: "Kind, source, truth and effects",
  textHint: "May stay empty. Read aloud as written.",
} as const;
