export const lobby = {
  waiting: {
    title: "You are in the waiting room",
    text: "The facilitator gives out the seats. This page goes on by itself.",
    asked: (team: string): string => `You asked for ${team}.`,
    askedNone: "You asked for no team in particular.",
    change: "Ask for another team",
    any: "Wherever I am needed",
    lateNote: "If play has begun already, you come in where the others are.",
  },
  seat: {
    title: (team: string): string => `You play ${team}`,
    text: "Read your brief while the others come in. Play starts when the facilitator starts it.",
    leads: "leads",
    lead: "You lead this team: you commit its moves.",
    notLead: (name: string): string => `${name} leads the team and commits its moves.`,
    noLead: "Nobody leads this team yet.",
    who: "Who is here",
    nobody: "Nobody yet",
    you: (name: string): string => `${name} (you)`,
  },
  observer: {
    title: "You observe this session",
    text: "You follow what the room may know. If you came to play, every seat was taken: tell the facilitator.",
  },
  rule: "The rule of this room",
} as const;
