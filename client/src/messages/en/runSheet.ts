// The plan of the session against real time, and laying out the rest anew.
import type { Replan } from "@whitecell/shared/engine/replan.ts";

const minutes = (n: number): string => `${n} min`;
const percent = (pace: number): number => Math.round(Math.abs(1 - pace) * 100);

export const runSheet = {
  title: "Run sheet",
  open: "Replan",
  region: "Session against the clock",
  planned: "planned",
  now: "now",
  finish: "finish",
  onTime: "on time",
  late: (n: number): string => `${minutes(n)} late`,
  early: (n: number): string => `${minutes(n)} early`,

  gameTime: "game time",
  plannedFinish: "Planned finish",
  expectedFinish: "Expected finish",
  standing: "Standing",
  thisPhase: (phase: string): string => `This phase: ${phase}`,
  give: (n: number): string => (n > 0 ? `+${n} min` : `−${-n} min`),
  giveNamed: (n: number): string =>
    n > 0 ? `${n} minute${n === 1 ? "" : "s"} more` : `${-n} minute${n === -1 ? "" : "s"} less`,
  rest: "The rest of the session",
  restHint: "Only what is to come is changed. Everyone sees the new times, and the record keeps each change.",
  finishAt: "End play at",
  finishAtSet: "Lay out to end then",
  finishAtMissing: "Give the time as hours and minutes.",
  ways: {
    onTime: "Finish on time",
    shorten: (n: number): string => `Finish ${n} minutes earlier`,
    "drop-turn": "Drop a turn",
    "merge-one": "Merge the next reveal with adjudication",
    "merge-rest": "Merge every reveal with adjudication",
    "as-planned": "As in the beginning",
  },
  dropHint: "the least essential of those to come",
  mergeHint: "open moves are shown when they are settled",
  ends: (time: string): string => `ends ${time}`,
  pace: (pace: number): string =>
    percent(pace) === 0
      ? "phases as long as now"
      : `phases ${percent(pace)} % ${pace < 1 ? "shorter" : "longer"}`,
  done: {
    "finish-at": "The rest is laid out anew.",
    shorten: "The rest is shorter now.",
    "drop-turn": "A turn was dropped.",
    "merge-reveal": "Moves will be shown when they are settled.",
    "as-planned": "Phases last as they did in the beginning.",
  } satisfies Readonly<Record<Replan["kind"], string>>,
  doneEnds: (done: string, time: string): string => `${done} Play ends about ${time}.`,
  table: "Every phase: planned, as it was, as expected",
  columns: { phase: "Phase", planned: "Planned", actual: "Actual", length: "Length", off: "Off" },
  turn: (n: number): string => `Turn ${n}`,
  here: "now",
  skipped: "left out",
  merged: "merged",
  added: "added later",
  expected: (time: string): string => `about ${time}`,
  lengthOf: (took: string, planned: string | null): string =>
    planned === null || planned === took ? took : `${took} of ${planned}`,
  length: (figure: string): string => `${figure} min`,
  phases: (n: number): string => `${n} phases`,
} as const;
