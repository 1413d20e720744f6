// What the white cell reads while it argues, rolls and rules.
import type { Interaction } from "@whitecell/shared/engine/card.ts";
import type { Stance } from "@whitecell/shared/engine/debate.ts";
import type { Contested } from "@whitecell/shared/views/queue.ts";

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${Math.abs(points)}`);
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const felt: Readonly<Record<Interaction["kind"], string>> = {
  shift: "moves its odds",
  extra: "adds to its effects",
  downgrade: "may lower its result",
  cancel: "may cancel it",
};
const done: Readonly<Record<Interaction["kind"], string>> = {
  shift: "moves the odds of",
  extra: "adds to the effects of",
  downgrade: "may lower the result of",
  cancel: "may cancel",
};
const contested: Readonly<Record<Contested, string>> = {
  "free-form": "in its own words",
  argued: "argued",
  met: "meets another team’s move",
};
const stances: Readonly<Record<Stance, string>> = { pro: "Speaks for it", con: "Speaks against it" };

export const adjudication = {
  contested,
  simple: (n: number): string => `Settle ${plural(n, "uncontested move", "uncontested moves")}`,
  simpleHint: "Rolls and settles them in order, as the dice fall, and stops before the first contested move.",
  ties: "Meets in this turn",
  felt: (kind: Interaction["kind"], shift: number | null): string =>
    shift === null ? felt[kind] : `${felt[kind]} by ${signed(shift)}`,
  does: (kind: Interaction["kind"], title: string): string => `This ${done[kind]} “${title}”`,
  observer: "observer",
  perceptions: "Meant and read",
  meant: "meant",
  read: "read as",
  notSaid: "nothing said",
  notRead: "not read yet",
  gap: "Read otherwise than meant",
  rungs: (n: number): string =>
    `${plural(Math.abs(n), "rung", "rungs")} ${n > 0 ? "higher" : "lower"} than meant`,
  argument: {
    title: "Argument",
    open: "Open the argument",
    openHint:
      "The other teams say what speaks for and against it and estimate in secret; observers estimate too.",
    openCovert: "The room does not know of this move: only the white cell argues and estimates it.",
    heard: { room: "heard by all", "white cell": "heard in the white cell alone" },
    stances,
    none: "Nothing yet.",
    said: (n: number): string => `What was said, ${plural(n, "argument", "arguments")}`,
    stance: "For or against",
    pro: "For",
    con: "Against",
    say: "What the white cell adds",
    add: "Add",
    close: "Close and show the spread",
    count: (n: number, of: number): string => `${n} of ${of} have estimated`,
    noEstimates: "Nobody has estimated.",
    closed: "Closed",
    mine: "Your estimate in percent",
    estimate: "Estimate",
    from: (team: string, person: string): string => `${team}, ${person}`,
    outliers: "Ask those who stand alone",
    outlier: (person: string, percent: number): string => `${person}: ${percent} %`,
    waits: "asked why, has not said yet",
  },
  strip: {
    title: "Estimates of success",
    hidden: "Hidden until the argument is closed.",
    text: (count: number, median: number, lower: number, upper: number): string =>
      `${plural(count, "estimate", "estimates")}: median ${median} %, middle half ${lower} to ${upper} %`,
    range: (low: number, high: number): string => `from ${low} to ${high} %`,
    median: (median: number): string => `median ${median} %`,
    odds: (success: number): string => `odds ${success} %`,
    against: (points: number): string =>
      points === 0
        ? "The room and the odds agree."
        : `The room’s median lies ${Math.abs(points)} points ${points > 0 ? "above" : "below"} these odds.`,
  },
  result: {
    title: "What it does",
    nothing: "Nothing on the indicators.",
    cancelled: "A cancelled move changes nothing.",
    ifHolds: "if it holds",
    leap: "leap up the ladder",
    with: (title: string): string => `with “${title}”`,
    flag: (text: string): string => `Becomes true: ${text}`,
    unflag: (text: string): string => `No longer true: ${text}`,
    stock: (label: string, points: number): string => `${label} ${signed(points)}`,
    later: (label: string, turns: number): string => `In ${plural(turns, "turn", "turns")}: ${label}`,
    adjust: "Change the effects",
    adjustHint: "Points on top of what the result does; they stand in the log as yours.",
    same: "Choose another ruling or change the effects.",
  },
  note: {
    title: "Private note",
    hint: "For the white cell alone.",
    write: "Keep the note",
    list: "Private notes",
  },
  facts: {
    title: "Established facts",
    none: "Nothing has been established yet.",
    add: "What is true from now on",
    hint: "Those you choose are told the sentence, and not where it comes from.",
    submit: "Establish",
    missing: "Write the sentence.",
    toAll: "told to everyone",
    told: (teams: string): string => `told to ${teams}`,
    open: "Establish a fact",
  },
} as const;
