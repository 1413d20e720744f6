// What a team reads where it talks among itself.
export const talk = {
  title: "Team talk",
  label: "Message to your team",
  hint: "Only your team and the white cell read this.",
  empty: "Nobody has written yet.",
  sending: "sending",
  notSent: (sentence: string): string => `Not sent: ${sentence}`,
  people: "Your team",
  leads: "leads",
  standIn: "white cell plays",
  you: "you",
  handOverShort: "Hand the lead",
  handOver: (name: string): string => `Hand the lead to ${name}`,
  noBody: "Your team has nobody else yet.",
  over: "The play is over. Talk to each other in the room.",
} as const;
