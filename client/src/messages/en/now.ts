// What the desk asks of the facilitator in each phase.
const list = (items: readonly string[]): string => new Intl.ListFormat("en-GB").format(items);

export const now = {
  region: "Now",
  situation: "Read the situation aloud",
  situationHint: "This is what every table sees. Then let them talk.",
  focus: "What each team is asked",
  talks: "Teams talk to each other",
  talksHint: "Walk the room. Injects and questions come in here.",
  waitingFor: (teams: readonly string[], of: number): string =>
    teams.length === 1 ? `Waiting for ${teams[0]}` : `Waiting for ${teams.length} of ${of} teams`,
  waitingNames: (teams: readonly string[]): string => list(teams),
  allReady: "Every team is ready",
  planningHint: "At the bell a draft is committed as it stands; an empty team holds.",
  endPlanning: "End planning now",
  grace: "Somebody was a moment late? Planning opens again as it stood, with the time it had left and:",
  graceFor: (seconds: number): string => `+${seconds} s`,
  graceNamed: (seconds: number): string => `+${seconds} s: open planning again`,
  graceReason: (seconds: number): string => `${seconds} seconds of grace`,
  locked: "Moves are locked",
  lockedHint: "Nobody can change a move any more. Reveal them when the room is quiet.",
  toReveal: "Start the reveal",
  revealTitle: (shown: number, of: number): string =>
    of === 0 ? "No open moves to reveal" : `Reveal the moves: ${shown} of ${of} shown`,
  revealHint: "One at a time, read aloud. Covert moves stay with you.",
  revealNext: "Reveal next",
  hidden: "not shown yet",
  shown: "shown",
  covertHere: "Covert moves, known to the white cell only",
  noOrders: "No team moved this turn.",
  consequences: "Say what changed and why",
  consequencesHint: "The largest changes first. Ask what surprised each team.",
  nextTurn: "Start the next turn",
  lastTurn: "That was the last turn",
  ended: "The session has ended",
} as const;
