export const ui = {
  busy: "sending",
  close: "Close",
  dismiss: "Dismiss",
  tryAgain: "Try again",
  errorPrefix: "Error:",
  loading: "Loading …",
  timeLeft: "Time left",
  paused: "paused",
  noClock: "no clock",
  fiveMinutes: "5 minutes left",
  oneMinute: "1 minute left",
  timeUp: "Time is up",
  stepDone: "(done)",
  meterText: (said: string, low: string, high: string): string =>
    `${said}; 0 means ${low}, 100 means ${high}`,
} as const;
