// The game that the first event makes: everything as the scenario has it, and nobody there yet.
import { fromPairs } from "../lib/records.ts";
import { atRest } from "../model/trajectory.ts";
import type { EventOf } from "./events.ts";
import { NO_COUNCIL, NO_IN_BRIEF } from "./evolvers/council.ts";
import type { Game } from "./game.ts";
import { NO_TALK } from "./talkState.ts";

/** What a turn begins with, the first like every other. */
export const NOTHING_PLAYED = {
  drafts: {},
  orders: [],
  revealed: [],
  assessments: {},
  rolls: {},
  rulings: {},
  exposed: [],
  reactions: {},
  debates: {},
} as const;

export function newGame(event: EventOf<"SessionCreated">): Game {
  const { scenario } = event;
  const resources = scenario.teams.flatMap((team) =>
    team.resources.map((each) => [`${team.id}.${each.id}`, each.initial] as const),
  );
  return {
    sessionId: event.sessionId,
    title: event.title,
    scenario,
    seed: event.seed,
    template: event.template,
    durations: event.durations,
    firstDurations: event.durations,
    merged: [],
    options: event.options,
    seatsPerTeam: event.seatsPerTeam,
    settings: event.settings,
    people: {},
    phase: "lobby",
    turnPlan: event.turnPlan,
    turnIndex: -1,
    phaseSince: null,
    clock: { state: "stopped" },
    indicators: fromPairs(scenario.indicators.map((each) => [each.id, each.initial])),
    peaks: {},
    troughs: {},
    resources: fromPairs(resources),
    flags: [],
    pending: [],
    injectsReleased: [],
    injectsKept: {},
    news: [],
    newsRead: {},
    held: [],
    uses: {},
    momentum: atRest(scenario),
    highestRung: 1,
    ...NOTHING_PLAYED,
    council: NO_COUNCIL,
    inBrief: NO_IN_BRIEF,
    intents: [],
    readings: [],
    rfis: [],
    hands: [],
    talk: NO_TALK,
    factsEstablished: 0,
    bookmarks: [],
    insights: [],
    forecasts: [],
    path: [],
    unreported: [],
    crossedRedLines: [],
    theories: [],
    stop: null,
    violations: false,
    verdict: null,
    hotwash: false,
    topics: [],
    published: "nothing",
    steps: [],
    nudges: {},
    stepsTaken: 0,
    seenDice: {},
  };
}
