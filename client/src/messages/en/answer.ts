// What a team reads when it may answer a tabled text.
export const answer = {
  title: "Answer the text",
  intro: "You may answer beside your major move. The answer is settled this turn.",
  pick: "Your answer",
  why: "Why your team answers this way",
  send: "Send the answer",
  notMine: "Discuss it with your team.",
  needPick: "Choose an answer.",
  needWhy: "Say why.",
} as const;
