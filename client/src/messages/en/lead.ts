// Taking the lead where its screen is gone.
export const lead = {
  title: "The lead's screen is gone",
  text: "Open the lead's desk on this device. The session goes on as it is; the screen that has the desk now is told and has it no more.",
  key: "Host key",
  keyHint: "The server printed it when it started: what stands behind #key= in the host link.",
  keyMissing: "Give the host key.",
  look: "Show the sessions",
  none: "No session is in its lobby or running on this server.",
  open: "Open the lead's desk here",
  openNamed: (title: string): string => `Open the lead's desk of “${title}” here`,
  defaultName: "Lead facilitator",

  take: "Take the lead",
  takeText:
    "You become lead facilitator; who leads now stays as co-facilitator. Everyone's screen goes on, and the record says that it was done with the host key.",
  taken: "You lead the session now.",
  lost: (name: string, byKey: boolean, time: string): string =>
    `${name} ${byKey ? "took the lead with the host key" : "has the lead"} since ${time}. You are a co-facilitator now.`,
  understood: "Understood",
} as const;
