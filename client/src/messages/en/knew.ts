import type { Knowledge } from "@whitecell/shared/views/knowledge.ts";

// Who knows what, since when.
export const knew = {
  title: "Who knows what",
  open: "Who knows",
  openNamed: (title: string): string => `Who knows of “${title}”`,
  kinds: {
    move: "Move",
    inject: "Inject",
    effect: "Came back",
    fact: "Fact",
    agreement: "Agreement",
    cable: "Cable or statement",
    channel: "Channel",
  } satisfies Record<Knowledge["kind"], string>,
  channel: (names: readonly string[]): string => `Channel of ${new Intl.ListFormat("en-GB").format(names)}`,
  side: "What does it know?",
  sides: { all: "Every side" },
  what: (side: string): string => `What does ${side} know?`,
  find: "Find a move, an inject, a fact or an agreement",
  since: (turn: number, time: string): string =>
    turn < 1 ? `since before turn 1, ${time}` : `since turn ${turn}, ${time}`,
  not: "does not know",
  room: "The room and observers",
  nobody: "Only the white cell knows.",
  none: "Nothing fits.",
  nothing: "Nothing has happened yet that a side could know of.",
  things: "Moves, injects, facts and talk",
  hint: "Counted from the moment at which anything a side was told names it. What was learned stays known when a step is taken back.",
  knownBy: (names: string): string => `Known to ${names}`,
} as const;
