// What passed between teams, for the log.
const list = (names: readonly string[]): string => new Intl.ListFormat("en-GB").format(names);

export const talkLog = {
  asked: (who: string, others: readonly string[]): string => `${who} asked ${list(others)} for a channel`,
  joined: (who: string): string => `${who} joined a channel`,
  declined: (who: string): string => `${who} declined a channel`,
  closed: (who: string): string => `${who} closed a channel`,
  channelOf: (names: readonly string[]): string => `Channel of ${list(names)}`,
  cable: (who: string, to: readonly string[]): string => `${who} sent a cable to ${list(to)}`,
  statement: (who: string): string => `${who} made a public statement`,
  signed: (office: string, text: string): string => `${office}: ${text}`,
  drafted: (who: string, title: string, version: number): string =>
    version === 1 ? `${who} drafted the agreement “${title}”` : `${who} changed the draft “${title}”`,
  sponsored: (who: string, title: string): string => `${who} sponsored and signed “${title}”`,
  signs: (who: string, title: string): string => `${who} signed “${title}”`,
  refuses: (who: string, title: string): string => `${who} refused “${title}”`,
  inForce: (title: string): string => `Agreement in force: “${title}”`,
  between: (names: readonly string[], open: boolean): string =>
    `Between ${list(names)}, ${open ? "public" : "secret"}`,
  judged: (who: string, kept: boolean, title: string): string =>
    `${who}: a term of “${title}” was ${kept ? "kept" : "broken"}`,
  term: (who: string, what: string): string => `${who}: ${what}`,
  whiteCell: "White cell",
} as const;
