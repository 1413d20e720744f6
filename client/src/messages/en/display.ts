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
  readiness: "Who is ready",
  /** By the names of the teams that are still deciding. */
  waiting: (teams: readonly string[]): string =>
    teams.length === 0 ? "Every team is ready" : `Waiting for ${list(teams)}`,
  lockedNow: "What is decided is decided",
  soon: "The first move is about to be shown.",
  standsOn: (n: number, label: string): string => `Rung ${n}: ${label}`,
  soonSettled: "The first result is about to be shown.",
  doneInTheOpen: "Done in the open",
  more: (n: number): string => (n === 1 ? "1 more to come" : `${n} more to come`),
  noNews: "Nothing in the news",
  over: "The crisis is over",
  questions: "What to talk about",
  steps: "Steps of a turn",
  headlines: "Headlines",
  changed: (moved: number): string =>
    moved === 0
      ? "No indicator that the room is told of has left its band"
      : moved === 1
        ? "1 indicator that the room is told of has changed"
        : `${moved} indicators that the room is told of have changed`,
  climbed: ({ from, rung, label }: { from: number; rung: number; label: string }): string =>
    `${rung > from ? "Up to" : rung < from ? "Down to" : "Still on"} rung ${rung}: ${label}`,
  paused: (reason: string): string => (reason === "" ? "Paused" : `Paused: ${reason}`),
  takenBack: (reason: string): string =>
    reason === "" ? "The last step is taken back." : `The last step is taken back: ${reason}`,
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
      ["J", "show or hide how to join"],
      ["→ ←", "the next move, the one before"],
      ["Esc", "show again; leave full screen"],
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
