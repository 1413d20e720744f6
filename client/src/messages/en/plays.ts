import type { TurnPair } from "@whitecell/shared/record/comparePlays.ts";
import type { Finding } from "@whitecell/shared/record/finding.ts";

const dates = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const some = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

const findings: Readonly<Record<Finding["is"], string>> = {
  matches: "Verified",
  sealed: "Sealed",
  unsealed: "Not sealed",
  differs: "Does not match",
};
const differs: Readonly<Record<TurnPair["differ"], string>> = {
  no: "the same",
  dice: "same moves, other dice",
  moves: "other moves",
  "one-ended": "one play was over",
};

export const plays = {
  title: "Finished plays",
  loading: "Looking for plays …",
  failed: "The plays of this server could not be read",
  empty: "No play has ended here yet. One that ends stays here until you delete it.",
  when: (at: number): string => dates.format(at),
  noDate: "No date: a record for studies",
  turns: (n: number): string => some(n, "turn", "turns"),
  noOutcome: "The record tells no end",
  fromFile: "From a file",
  findings,
  child: (title: string, turn: number): string =>
    turn > 0 ? `A what-if of ${title}, from turn ${turn}` : `A what-if of ${title}`,
  path: (title: string): string => `The way ${title} went`,
  open: "Replay",
  openOf: (title: string): string => `Replay of ${title}`,
  report: "Report",
  reportOf: (title: string): string => `Report on ${title}`,
  compare: "Compare",
  compareTwo: "Compare the two",
  compareHow: "Choose two plays to see where they parted.",
  remove: "Delete …",
  removeOf: (title: string): string => `Delete ${title} …`,
  bring: {
    button: "Bring in a record file",
    busy: "Reading and checking the file …",
    done: (title: string, said: string): string => `${title} is in the library. ${said}`,
    away: "The server cannot be reached. Nothing was brought in.",
  },
  deleting: {
    title: "Delete this play?",
    here: (title: string): string =>
      `“${title}” will be gone from this server for good: its replay, its report, its record and the names of those who played. Links to it stop working for everybody.`,
    file: (title: string): string =>
      `“${title}” will be taken out of the library of this server. The file that it came from stays where it is.`,
    keep: "Record files and reports that were saved elsewhere stay as they are. To keep this play, save its record from the replay or the desk first.",
    confirm: "Delete for good",
    cancel: "Keep it",
    failed: "It could not be deleted. Try again.",
  },
  comparing: {
    title: "Two plays beside each other",
    loading: "Opening both plays …",
    failed: "One of the two plays cannot be opened",
    otherScenario: "These are plays of two scenarios, so only their course can be compared.",
    same: "As far as these records tell, the two plays went the same way.",
    parted: (turn: number, how: TurnPair["differ"]): string =>
      turn === 1 && how === "moves"
        ? "They parted in turn 1, with other moves."
        : `They parted in turn ${turn}: ${differs[how]}.`,
    small: "Two plays show two ways it can go, not what would happen.",
    course: "Turn by turn",
    turn: (n: number): string => `Turn ${n}`,
    differs,
    rung: (n: number): string => `rung ${n}`,
    over: "Play was over",
    held: "No move",
    covert: "covert",
    apart: "How far apart they ended",
    apartHeads: { indicator: "Indicator", one: "First", other: "Second", by: "Apart" },
    whole: "True numbers, where both records tell them.",
  },
} as const;
