const some = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const led = {
  lead: "Lead the room",
  bar: "Led replay",
  leading: "You lead the room's screens.",
  watching: (n: number): string =>
    n === 0 ? "No screen follows yet." : `${some(n, "screen follows", "screens follow")}.`,
  stop: "Stop leading",
  notes: "Your notes on this phase",
  notesHint: "Kept in this browser alone and shown on no other screen.",
  following: "The facilitator leads. You see what the room sees.",
  breakAway: "Look around by yourself",
  away: "You look around by yourself. The facilitator is elsewhere.",
  back: "Back to the facilitator",
  failed: "The room could not be led. Try again.",
  onWall: "Replay",
  asSide: (team: string): string => `As ${team} knew it`,
  asRoom: "As the room knew it",
  asAll: "As it was",
  beside: (one: string, other: string): string => `${one} beside ${other}`,
  notYet: "Before play",
  among: (team: string): string => `${team}, among themselves`,
  drafted: (team: string): string => `What ${team} wrote`,
  silent: "Nobody has written anything yet.",
  nothing: "Nothing drafted yet.",
  why: "Why",
  somebody: "Somebody",
} as const;
