// What players read when the play has ended.
export const outcome = {
  title: "How it came out",
  wait: "The facilitator opens scores and questions next.",
  replay: "Watch the replay",
  replayLater: "The facilitator can publish the replay.",
} as const;
