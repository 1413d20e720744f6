// What is looked at before people come.
export const preflight = {
  title: "Before people come",
  done: (n: number, of: number): string => `${n} of ${of} checked`,
  looking: "Looking …",
  never: "Nothing here keeps you from starting.",
  states: { ok: "fine", open: "not tried yet", wrong: "look at this" },
  disk: {
    fine: (gigabytes: number | null): string =>
      gigabytes === null ? "The server writes to its disk" : `The disk is written, ${gigabytes} GB are free`,
    little: (megabytes: number): string => `Only ${megabytes} MB are free on the server's disk`,
    littleAdvice: "Make room before you start: a session pauses by itself when its disk is full.",
    slow: (ms: number): string => `The server's disk took ${ms} ms for one write`,
    slowAdvice: "Close what else writes to it, or move the data folder to a local disk.",
    failed: "The server cannot write to its disk",
    failedAdvice:
      "Nothing would be kept. Look at the server's window: its data folder is full or write-protected.",
  },
  clock: {
    fine: "This device and the server have the same time",
    off: (seconds: number, ahead: boolean): string =>
      `This device is ${seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`} ${ahead ? "ahead of" : "behind"} the server`,
    offAdvice:
      "Every clock in the session follows the server. Set the one that is wrong, so that times of day are right.",
  },
  reach: {
    open: "No other device has come through yet",
    advice:
      "Open this with a phone on the network that people will use. Nothing happens? Then a firewall, a guest network or a VPN is in between.",
    fine: (time: string): string => `Another device came through at ${time}`,
    qr: (url: string): string => `QR code of the test page ${url}`,
    nowhere: "This computer is in no network. Connect it, then reload this page.",
  },
  display: {
    none: "No display is connected",
    advice: "Open the room's screen on the projector now; in a second window it works too.",
    fine: (n: number): string => (n === 1 ? "1 display is connected" : `${n} displays are connected`),
    open: "Open the display",
  },
  save: {
    open: "No file has been saved from this browser yet",
    advice: "At the end you save the record as a file. Try it once now with a small one.",
    fine: "A trial file was saved: look whether it lies in your downloads",
    button: "Save a trial file",
    name: "whitecell-trial.txt",
    content: (session: string, at: string): string =>
      `Whitecell, trial file of “${session}”, ${at}. Files that you save from this browser come through.\n`,
  },
} as const;
