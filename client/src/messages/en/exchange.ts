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
  council: {
    read: (who: string, team: string): string => `${who} (${team}) has read the brief.`,
    filed: (team: string, threshold: string, answer: string): string =>
      `${team} filed a red line of its own: ${threshold}${answer === "" ? "" : `. Answer: ${answer}`}`,
    withdrawn: (team: string): string => `${team} withdrew a red line of its own.`,
    proposed: (who: string, team: string, { title, why }: { title: string; why: string }): string =>
      `${who} proposed to ${team}: “${title}”${why === "" ? "" : `, because ${why}`}`,
    voted: {
      for: (who: string, team: string): string => `${who} (${team}) is for a proposed move.`,
      against: (who: string, team: string): string => `${who} (${team}) is against a proposed move.`,
      none: (who: string, team: string): string => `${who} (${team}) took back a vote.`,
    },
    dissents: (who: string, team: string, why: string): string =>
      `${who} (${team}) does not agree${why === "" ? "." : `: ${why}`}`,
    agrees: (who: string, team: string): string => `${who} (${team}) agrees after all.`,
  },
  rfi: {
    asked: (team: string, text: string): string => `${team} asks the white cell: ${text}`,
    taken: (who: string): string => `${who} sees to a question.`,
    answered: (text: string): string => `Answer of the white cell, not yet released: ${text}`,
    released: (text: string): string => `Answer of the white cell: ${text}`,
  },
  channel: {
    asked: (team: string, teams: string): string => `${team} asks for a channel: ${teams}.`,
    joined: (team: string): string => `${team} joined the channel.`,
    declined: (team: string): string => `${team} declined the channel.`,
    closed: (team: string): string => `${team} left the channel. It is closed.`,
    said: (team: string, who: string, text: string): string => `${who} (${team}) in the channel: ${text}`,
  },
  cable: (office: string, to: string, text: string): string => `${office}, to ${to}: ${text}`,
  everyone: "everyone",
  agreement: {
    drafted: (team: string, title: string): string => `${team} wrote a text of “${title}”.`,
    sponsored: (team: string): string => `${team} sponsors the agreement and signed it.`,
    signed: (team: string): string => `${team} signed the agreement.`,
    refused: (team: string, reason: string): string =>
      reason.trim() === "" ? `${team} refused the agreement.` : `${team} refused the agreement: ${reason}`,
    inForce: (title: string, parties: string): string => `“${title}” is in force between ${parties}.`,
    kept: (side: string, reason: string): string => `${side}: a term was kept. ${reason}`,
    broken: (side: string, reason: string): string => `${side}: a term was broken. ${reason}`,
    noted: (team: string, offered: string, heard: string): string =>
      `${team} noted: offered “${offered}”, heard “${heard}”.`,
  },
  talksOpened: "All agreements, and what each side took away from its talks, were opened to all.",
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
