// Two turns of an invented play, as the room would know it.
import type { Proposal } from "@whitecell/shared/engine/game.ts";
import type { MoveRecord, NewsItem, TheatreView } from "@whitecell/shared/views/view.ts";

const news = (
  kind: NewsItem["kind"],
  title: string,
  text: string,
  rest: Partial<NewsItem> & Pick<NewsItem, "source">,
): NewsItem => ({
  id: `${kind}-12`,
  at: 0,
  turnIndex: 1,
  dates: { from: "2025-11-01", to: "2025-11-30" },
  kind,
  grade: null,
  title,
  text,
  toAll: true,
  ...rest,
});

export const sampleNews: readonly NewsItem[] = [
  news("intelligence", "Wreckage on television", "Analysts agree on the part number and on nothing else.", {
    source: "Defence intelligence summary",
    grade: { source: "B", information: 3 },
    toAll: false,
  }),
  news(
    "cable",
    "Two memos on the stock",
    "The planners see no harm in fifty. The Navy asks what is left for the Pacific.",
    { source: "Joint staff to the White House", toAll: false },
  ),
  news(
    "broadcast",
    "Airports closed",
    "Drones over three capitals. Nobody is hurt, and nobody says whose they were.",
    { source: "Continental News Channel" },
  ),
  news(
    "news",
    "Flags, cameras and a fresh ceasefire",
    "A week after the guns fell silent in Gaza the president receives his guest. The single item on every front page is a cruise missile.",
    { source: "The Continental Post" },
  ),
];

const move = (
  team: string,
  title: string,
  rest: Partial<MoveRecord> & Pick<MoveRecord, "grade">,
): MoveRecord => ({
  key: title,
  team,
  title,
  slot: "major",
  covert: false,
  rung: 0,
  free: false,
  turnIndex: 1,
  revealed: true,
  oddsWord: null,
  odds: null,
  roll: null,
  exposed: false,
  ...rest,
});

export const sampleMoves: readonly MoveRecord[] = [
  move("washington", "Sell to allies, let allies hand on", {
    grade: "success",
    rung: 6,
    oddsWord: "better than even",
    odds: [55, 25, 20],
    roll: 31,
  }),
  move("kyiv", "Burn the refineries", {
    grade: "partial",
    rung: 5,
    oddsWord: "likely",
    odds: [70, 15, 15],
    roll: 78,
  }),
  move("moscow", "Work the cracks in the West", {
    grade: "failure",
    slot: "minor",
    covert: true,
    exposed: true,
  }),
  move("nato", "Reopen the deconfliction channel", { grade: null, slot: "minor", revealed: false }),
];

export const sampleProposal: Proposal = {
  key: "sample",
  base: [45, 30, 25],
  shifts: [
    { source: "condition", shift: 10, why: "The alliance speaks with one voice" },
    { source: "interaction", shift: -5, why: "Moscow works the cracks in the West" },
    { source: "facilitator", shift: 5, why: "The reasons were written down beforehand" },
  ],
  shift: 10,
  odds: [55, 30, 15],
  leap: true,
};

export const sampleTheatre: TheatreView = {
  rings: [
    { ring: "in-service", label: "Missiles in service", km: 300, state: "in play" },
    { ring: "own-heavy", label: "Own heavy missiles and drones", km: 800, state: "in play" },
    { ring: "cruise", label: "Cruise missile", km: 1600, state: "offered" },
  ],
  marks: [
    {
      place: "samara",
      kind: "strike",
      turnIndex: 1,
      label: "Burn the refineries",
      team: "kyiv",
      covert: false,
      source: "k",
    },
    {
      place: "washington",
      kind: "support",
      turnIndex: 1,
      label: "Sell to allies, let allies hand on",
      team: "washington",
      covert: false,
      source: "w",
    },
    {
      place: "warsaw",
      kind: "incident",
      turnIndex: 1,
      label: "Airports closed",
      team: null,
      covert: false,
      source: "n",
    },
    {
      place: "moscow",
      kind: "nuclear",
      turnIndex: 0,
      label: "Warheads on the move",
      team: "moscow",
      covert: false,
      source: "m",
    },
    {
      place: "brussels",
      kind: "statement",
      turnIndex: 1,
      label: "Redraw the red lines",
      team: "nato",
      covert: false,
      source: "o",
    },
  ],
};
