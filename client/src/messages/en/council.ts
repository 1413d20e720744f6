// What a team's people say to each other in taps: brief read, own red lines, proposals, votes, dissent, decisions.
import type { WayOfDeciding } from "@whitecell/shared/engine/council.ts";

const list = (items: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(items);

export const council = {
  read: {
    title: "Who has read this",
    mark: "I have read the brief",
    mine: "You have read it.",
    by: (names: readonly string[], of: number): string =>
      names.length === 0 ? `Nobody of ${of} yet` : `${names.length} of ${of}: ${list(names)}`,
  },
  lines: {
    title: "Red lines of your own",
    note: "Kept from the others until the hotwash.",
    intro:
      "Agree before the first moves: what must happen before you go further, and what will you do then? Up to five.",
    none: "None filed yet.",
    noneEver: "Your team filed none.",
    threshold: "If this happens",
    thresholdHint: "Something you would notice",
    answer: "Then we will",
    file: "File this red line",
    needed: "Say what must happen first.",
    withdraw: "Withdraw",
    withdrawNamed: (threshold: string): string => `Withdraw: ${threshold}`,
    answered: (answer: string): string => (answer === "" ? "No answer said" : `Then: ${answer}`),
    fixed: "The first moves are locked: these stand.",
  },
  ideas: {
    title: "Proposed in your team",
    none: "Nothing is proposed yet. Propose a card below, with a why; everyone in the team can vote.",
    by: (slot: string, who: string): string => `${slot}, proposed by ${who}`,
    propose: "Propose to the team",
    proposeNamed: (title: string): string => `Propose to the team: ${title}`,
    proposed: "proposed",
    sheet: "Propose to your team",
    why: "Why this one",
    whyHint: "One sentence your team-mates will read",
    send: "Propose",
    for: "For",
    against: "Against",
    forNamed: (count: number, title: string): string => `For ${count}: ${title}`,
    againstNamed: (count: number, title: string): string => `Against ${count}: ${title}`,
    votesFor: (names: readonly string[]): string => `For: ${list(names)}`,
    votesAgainst: (names: readonly string[]): string => `Against: ${list(names)}`,
    toDraft: "Put in the draft",
    toDraftNamed: (title: string): string => `Put in the draft: ${title}`,
    inDraft: "in the draft",
    own: "Propose these words to the team",
  },
  dissent: {
    tap: "I do not agree",
    undo: "I agree after all",
    why: "Why not",
    whyHint: "For the record; it may stay empty",
    keep: "Keep this reason",
    by: (who: string, why: string): string =>
      why === "" ? `${who} does not agree.` : `${who} does not agree: ${why}`,
    mine: (why: string): string => (why === "" ? "You do not agree." : `You do not agree: ${why}`),
    title: "Who does not agree",
  },
  decision: {
    title: "For the record",
    intro: "Under a minute; it goes with your commitment.",
    considered: "Also considered",
    consideredHint: "One a line. What was proposed and not chosen stands here already.",
    confidence: "How sure are you that it works?",
    percent: (n: number): string => `${n} %`,
    how: "Who decided?",
    ways: {
      together: "All together",
      vote: "By vote",
      lead: "The lead",
    } satisfies Record<WayOfDeciding, string>,
    optional: "optional",
    past: "Your decisions",
    turn: (n: number): string => `Turn ${n}`,
    held: "Held: no move",
    why: (text: string): string => `Why: ${text}`,
    other: (titles: readonly string[]): string => `Also considered: ${list(titles)}`,
    sure: (percent: number): string => `${percent} % sure`,
    decided: {
      together: "decided together",
      vote: "decided by vote",
      lead: "decided by the lead",
    } satisfies Record<WayOfDeciding, string>,
    committed: (who: string): string => `committed by ${who}`,
    used: (minutes: number, seconds: number): string =>
      minutes === 0 ? `in ${seconds} s` : `in ${minutes} min ${seconds} s`,
  },
} as const;
