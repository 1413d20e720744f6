import type { Phase } from "@whitecell/shared/engine/phases.ts";

const list = (items: readonly string[]): string => new Intl.ListFormat("en-GB").format(items);
const phases: Readonly<Record<Exclude<Phase, "lobby" | "ended">, string>> = {
  situation: "Listen: this is the situation",
  talks: "Talk to the other teams",
  planning: "Decide and commit your moves",
  locked: "Moves are locked",
  reveal: "What was done in the open",
  adjudication: "What came of it",
  consequences: "Where this leaves the crisis",
};

export const display = {
  title: "Room display",
  connecting: "Opening the display …",
  notPublic: "This tab holds a seat. The room's display must show nothing that only one side may know.",
  openAgain: "Open the display by its link from the desk.",
  phases,
  lobby: {
    heading: "Join this session",
    open: "Open",
    enter: "and enter the code",
    codeSpelled: (code: string): string => `Join code ${[...code].join(" ")}`,
    qr: (url: string): string => `QR code that opens ${url}`,
    seated: (taken: number, of: number): string => `${taken} of ${of}`,
    free: "free",
    observers: (n: number): string => (n === 1 ? "1 observer" : `${n} observers`),
    waiting: (n: number): string => `${n} in the waiting room`,
    localhost:
      "Other devices cannot reach this address. Open the desk by a network address of this computer.",
  },
  ready: "ready",
  notReady: "deciding",
  waitingFor: (teams: readonly string[]): string => `Waiting for ${list(teams)}`,
  allReady: "Every team is ready",
  soon: "The first move is about to be shown.",
  headlines: "Headlines",
  changed: "What changed",
  nothingChanged: "Nothing the room can see has changed",
  same: "About the same",
  paused: (reason: string): string => `Paused: ${reason}`,
  offline: "The display has lost the server. It comes back by itself.",
  violations: "A turn of keeping or breaking what was agreed",
  blank: "The display is blank. Press B to show it.",
  unblank: "Show the display",
  keys: {
    open: "Shortcuts",
    title: "Shortcuts",
    list: [
      ["F", "full screen"],
      ["B or .", "blank the screen"],
      ["L", "light or dark"],
      ["Esc", "leave full screen"],
      ["?", "this list"],
    ],
  },
  public: {
    title: "Situation",
    briefing: "Situation",
    ladder: "Escalation ladder",
    moves: "Moves this turn",
    readings: "Indicators as reported",
    news: "News",
    trajectory: "Trajectory",
    notYet: "Play has not begun.",
  },
} as const;
