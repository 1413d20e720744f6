// The theatre map, in words.
import type { MarkKind } from "@whitecell/shared/engine/theatre.ts";

const thousands = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const km = (distance: number): string => `${thousands.format(distance)} km`;

const kinds: Readonly<Record<MarkKind, string>> = {
  strike: "Strike",
  offensive: "Ground offensive",
  deployment: "Deployment",
  exercise: "Exercise",
  nuclear: "Nuclear signal",
  cyber: "Cyber attack",
  sabotage: "Sabotage",
  incident: "Incident",
  defence: "Defence",
  support: "Support",
  mobilisation: "Mobilisation",
  sanctions: "Sanctions, pressure",
  talks: "Talks",
  statement: "Statement",
  politics: "Politics at home",
};

export const map = {
  title: "Theatre map",
  kinds,
  km,
  /** For a direction and distance that is nobody's weapon. */
  away: (distance: number): string => km(Math.round(distance / 50) * 50),
  ring: (distance: number, label: string): string => `${km(distance)} · ${label}`,
  states: { "in play": "in play", offered: "offered" },
  news: "News",
  more: (n: number): string => `+${n}`,
  mark: (what: { kind: string; place: string; label: string; who: string; turn: number }): string =>
    `Turn ${what.turn}: ${what.label}. ${what.kind}, ${what.place}. ${what.who}.`,
  covert: "covert, not exposed",
  trueFrom: (center: string): string => `Distances from ${center} are true.`,
  legend: {
    title: "Key",
    offered: "Reach offered",
    ringOffered: (ring: string): string => `${ring} (offered)`,
    earlier: "Earlier turns",
    covert: "Covert: the room does not know",
  },
  summary: (center: string, rings: readonly string[], marks: readonly string[]): string =>
    [
      `Map of Europe around ${center}.`,
      rings.length > 0 ? `Reach: ${rings.join("; ")}.` : "",
      marks.length > 0 ? `This turn: ${marks.join("; ")}.` : "Nothing is marked this turn.",
    ]
      .filter((part) => part !== "")
      .join(" "),
  ringSaid: (distance: number, label: string, state: string): string => `${km(distance)} ${state}: ${label}`,
  markSaid: (kind: string, place: string, who: string): string => `${kind} at ${place}, ${who}`,
  table: {
    open: "The map as a list",
    rings: "Reach by distance",
    reach: "Reach",
    what: "With what",
    state: "State",
    marks: "What happened where, newest first",
    turn: "Turn",
    label: "What",
    place: "Where",
    noRings: "No reach has been reported.",
    noMarks: "Nothing has been marked yet.",
  },
  noLand: "Coasts and borders could not be loaded.",
} as const;
