// Words that every screen uses: one thing, one word.

import type { Grade, Instrument } from "@whitecell/shared/engine/card.ts";
import type { Slot } from "@whitecell/shared/engine/game.ts";
import type { Phase } from "@whitecell/shared/engine/phases.ts";
import type { InjectKind } from "@whitecell/shared/engine/scenario.ts";

const phases: Readonly<Record<Phase, string>> = {
  lobby: "Lobby",
  situation: "Situation",
  talks: "Talks",
  planning: "Planning",
  locked: "Locked",
  reveal: "Reveal",
  adjudication: "Adjudication",
  consequences: "Consequences",
  ended: "Ended",
};
const grades: Readonly<Record<Grade | "cancelled", string>> = {
  success: "success",
  partial: "partial success",
  failure: "failure",
  cancelled: "cancelled",
};
const slots: Readonly<Record<Slot, string>> = {
  major: "Major move",
  minor: "Minor move",
  reaction: "Answer",
};
const injectKinds: Readonly<Record<InjectKind, string>> = {
  news: "News",
  broadcast: "Broadcast",
  cable: "Cable",
  intelligence: "Intelligence",
};
const instruments: Readonly<Record<Instrument, string>> = {
  diplomatic: "diplomatic",
  information: "information",
  military: "military",
  economic: "economic",
  cyber: "cyber",
  nuclear: "nuclear",
};

export const shared = {
  product: "Whitecell",
  phases,
  grades,
  slots,
  injectKinds,
  instruments,
  turnOf: (n: number, of: number): string => `Turn ${n} of ${of}`,
  turn: (n: number): string => `Turn ${n}`,
  turnPhase: (n: number, phase: Phase): string => `Turn ${n}, ${phases[phase].toLowerCase()}`,
  whiteCell: "White cell",
  room: "The room",
  everyone: "Everyone",
  signed: (points: number): string =>
    points > 0 ? `+${points}` : points < 0 ? `−${Math.abs(points)}` : "±0",
  listOf: (items: readonly string[]): string =>
    new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items),
  time: (at: number): string =>
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(at),
  covert: "covert",
  whatIf: (title: string): string => `What-if of ${title}`,
} as const;
