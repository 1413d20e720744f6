export const join = {
  title: "Join a session",
  code: "Join code",
  codeHint: "8 letters and digits",
  looking: "Looking for the session …",
  unknownCode:
    "No session has this code. Check it with the facilitator: it has no letter O, I or L and no digit 0 or 1.",
  notYetEight: (left: number): string => (left === 1 ? "1 character to go" : `${left} characters to go`),
  found: (title: string): string => `You are joining ${title}.`,
  name: "Your name in this session",
  nameHint: "An alias is fine. Others see it; it is kept apart from the record.",
  nameNeeded: "Give a name or an alias.",
  team: "Team you would like",
  anyTeam: "Wherever I am needed",
  enter: "Join",
  seatTitle: "Take your seat",
  seatText: "This link gives one person one seat.",
  takeSeat: "Take the seat",
  rules: {
    title: "Before you join",
    purpose: "This is a simulation. People argue for a part they were given, not for what they think.",
    record:
      "What you write here is recorded and can be replayed later. Your name is kept apart from the record and can be erased.",
    attribution: "You may use what you learn, but do not say who said it or who played.",
  },
  oldBrowser:
    "This browser is too old for Whitecell. It needs Chrome or Edge 111, Firefox 114 or Safari 16.4, or anything newer.",
} as const;
