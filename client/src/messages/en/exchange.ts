// What the replay says of things that people told each other: arguments, estimates, questions, notes.

export const exchange = {
  whiteCell: "White cell",
  argumentOpened: (team: string, title: string): string => `${team}'s “${title}” is argued.`,
  argument: {
    pro: (from: string, text: string): string => `${from}, for: ${text}`,
    con: (from: string, text: string): string => `${from}, against: ${text}`,
  },
  estimate: (who: string, title: string, percent: number): string =>
    `${who} gave “${title}” ${percent} % in secret.`,
  estimates: (
    title: string,
    spread: {
      readonly count: number;
      readonly median: number;
      readonly lower: number;
      readonly upper: number;
    },
  ): string =>
    `“${title}”: ${spread.count} estimates, median ${spread.median} %, middle half ${spread.lower} to ${spread.upper} %.`,
  noEstimates: (title: string): string => `“${title}”: nobody estimated.`,
  explained: (who: string, text: string): string => `${who} on an estimate apart from the others: ${text}`,
  inject: {
    held: (id: string): string => `Inject ${id} was held back.`,
    skipped: (id: string): string => `Inject ${id} was skipped.`,
    armed: (id: string): string => `Inject ${id} was left to the script again.`,
  },
  fact: (text: string): string => `Established: ${text}`,
  bookmark: (text: string): string => (text === "" ? "Bookmark." : `Bookmark: ${text}`),
  labelled: (text: string): string => `A bookmark is called: ${text}`,
  note: (text: string): string => `Note of the white cell: ${text}`,
  insight: (who: string, text: string): string => `${who} learned: ${text}`,
  forecast: (who: string): string => `${who} forecast in secret how it will end.`,
  rfi: {
    asked: (team: string, text: string): string => `${team} asks the white cell: ${text}`,
    taken: (who: string): string => `${who} sees to a question.`,
    answered: (text: string): string => `Answer of the white cell, not yet released: ${text}`,
    released: (text: string): string => `Answer of the white cell: ${text}`,
  },
  handUp: (who: string, team: string): string => `${who} (${team}) raised a hand.`,
  handDown: (who: string, team: string): string => `The hand of ${who} (${team}) went down.`,
  signals: {
    deter: "to deter",
    compel: "to compel",
    reassure: "to reassure",
    retaliate: "to retaliate",
    stall: "to stall",
    probe: "to probe",
  },
  read: (team: string, title: string, meaning: string, rung: number | null): string =>
    rung === null
      ? `${team} reads “${title}” as meant ${meaning}.`
      : `${team} reads “${title}” as meant ${meaning}, at rung ${rung}.`,
  ledger: "What was meant and how it was read, what people forecast and learned, was opened to all.",
} as const;
