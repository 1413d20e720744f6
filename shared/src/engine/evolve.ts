// What is true once a fact has happened. Knows no rule and refuses nothing: the events already carry every outcome.
import { must } from "../lib/assert.ts";
import { entries, fromPairs } from "../lib/records.ts";
import { stated } from "../model/perception.ts";
import { atRest, decayed } from "../model/trajectory.ts";
import { withAssessed } from "./assessed.ts";
import type { Event, EventOf, EventType } from "./events.ts";
import { changed, known, withFlags } from "./evolveChanges.ts";
import { clockEvolvers } from "./evolveClock.ts";
import { councilEvolvers, deliberated, NO_COUNCIL, NO_IN_BRIEF } from "./evolveCouncil.ts";
import { crewEvolvers } from "./evolveCrew.ts";
import { debateEvolvers } from "./evolveDebates.ts";
import { forkEvolvers } from "./evolveFork.ts";
import { hotwashEvolvers } from "./evolveHotwash.ts";
import { injectEvolvers } from "./evolveInjects.ts";
import { noteEvolvers } from "./evolveNotes.ts";
import { perceptionEvolvers } from "./evolvePerceptions.ts";
import { handDown, rfiEvolvers } from "./evolveRfis.ts";
import type { Evolver } from "./evolver.ts";
import { talkEvolvers } from "./evolveTalk.ts";
import type { Change, Game } from "./game.ts";
import { draftOf } from "./menus.ts";
import { facilitatorShift, withoutStep, withStep } from "./steps.ts";
import { NO_TALK } from "./talkState.ts";

type Evolvers = { readonly [T in Exclude<EventType, "SessionCreated">]: Evolver<T> };

function created(event: EventOf<"SessionCreated">): Game {
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
    drafts: {},
    orders: [],
    revealed: [],
    assessments: {},
    rolls: {},
    rulings: {},
    exposed: [],
    reactions: {},
    debates: {},
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

const extremes = (
  past: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
  pick: (a: number, b: number) => number,
): Readonly<Record<string, number>> =>
  fromPairs(entries(now).map(([id, value]) => [id, pick(past[id] ?? value, value)]));

/** SEC8: what a covert move in the dark did to another move is no cause that anyone is told of. */
const byHidden = (game: Game, { cause }: Change): boolean =>
  cause.kind === "interaction" &&
  game.orders.some(
    ({ choice, covert, key }) =>
      covert && choice.kind === "card" && choice.move === cause.with && !game.exposed.includes(key),
  );

function ruled(game: Game, event: EventOf<"MoveRuled">): Game {
  const { order, ruling, exposed } = event;
  const seen = event.changes.filter((change) => !byHidden(game, change));
  const after = changed(
    game,
    event.changes,
    known(seen, order.title, order.covert && !exposed ? [order.team] : "public"),
  );
  return {
    ...after,
    flags: withFlags(game, event.flagsSet, event.flagsCleared),
    resources: event.resources,
    momentum: event.momentum,
    pending: [
      ...game.pending.map((each) =>
        event.postponed.includes(each.id) ? { ...each, due: each.due + 1 } : each,
      ),
      ...event.queued,
    ],
    rulings: { ...game.rulings, [order.key]: ruling },
    exposed: exposed ? [...game.exposed, order.key] : game.exposed,
  };
}

const usedIn = (game: Game, moves: readonly string[]): Game["uses"] => ({
  ...game.uses,
  ...fromPairs(moves.map((move) => [move, (game.uses[move] ?? 0) + 1])),
});

const evolvers: Evolvers = {
  SettingsChanged: (game, { settings }) => ({ ...game, settings }),
  SessionEnded: (game, { verdict }) => ({
    ...game,
    verdict,
    stop: null,
    phase: "ended",
    clock: { state: "stopped" },
  }),
  HotwashOpened: (game) => ({ ...game, hotwash: true }),
  ReplayPublished: (game, { scope }) => ({ ...game, published: scope }),

  PersonArrived: (game, { person, asked }) => ({
    ...game,
    people: { ...game.people, [person]: { at: "waiting", asked } },
  }),
  TeamAsked: (game, { person, team }) => ({
    ...game,
    people: { ...game.people, [person]: { at: "waiting", asked: team } },
  }),
  PersonSeated: (game, { person, place }) => ({
    ...handDown(game, person),
    people: { ...game.people, [person]: place },
  }),
  LeadAppointed: (game, { team, person }) => ({
    ...game,
    people: fromPairs(
      entries(game.people).map(([id, place]) => [
        id,
        place.at === "team" && place.team === team ? { ...place, lead: id === person } : place,
      ]),
    ),
  }),
  PersonRemoved: (game, { person }) => ({
    ...handDown(game, person),
    people: { ...game.people, [person]: { at: "removed" } },
  }),

  TurnStarted: (game, { index, resources }) => ({
    ...game,
    turnIndex: index,
    resources,
    violations: false,
    drafts: {},
    orders: [],
    revealed: [],
    assessments: {},
    rolls: {},
    rulings: {},
    exposed: [],
    reactions: {},
    debates: {},
  }),
  PhaseStarted: (game, { phase, clock }) => ({ ...game, phase, clock }),
  OptionApplied: (game, { changes }) => changed(game, changes),
  SituationReported: (game, { highestRung }) => ({ ...game, highestRung, unreported: [] }),
  MenusDrawn: (game) => game,
  TurnClosed: (game, event) => ({
    ...game,
    flags: withFlags(game, event.flags),
    indicators: event.indicators,
    peaks: extremes(game.peaks, event.indicators, Math.max),
    troughs: extremes(game.troughs, event.indicators, Math.min),
    highestRung: event.highestRung,
    reactions: {},
    path: [
      ...game.path,
      {
        index: event.index,
        n: event.n,
        indicators: event.indicators,
        rung: event.rung,
        triangle: event.triangle,
      },
    ],
  }),
  RedLineCrossed: (game, { redLine }) => ({ ...game, crossedRedLines: [...game.crossedRedLines, redLine] }),
  StopRuleMet: (game, { verdict, playOn }) => ({ ...game, stop: { verdict, playOn } }),
  PlayedOn: (game, { extraTurn }) => ({
    ...game,
    stop: null,
    violations: true,
    turnPlan: extraTurn === null ? game.turnPlan : [...game.turnPlan, extraTurn],
  }),

  ...clockEvolvers,

  DraftSaved: (game, { type: _, team, by: _by, ...changes }) => ({
    ...game,
    drafts: { ...game.drafts, [team]: { ...draftOf(game, team), ...changes } },
  }),
  DraftCommitted: (game, event) => ({
    ...game,
    drafts: { ...game.drafts, [event.team]: { ...draftOf(game, event.team), ready: true } },
    council: deliberated(game.council, event),
  }),
  DraftReopened: (game, { team }) => ({
    ...game,
    drafts: { ...game.drafts, [team]: { ...draftOf(game, team), ready: false } },
  }),
  OrdersLocked: (game, { orders, resources, holds: held }) => ({
    ...game,
    orders,
    held,
    resources,
    uses: usedIn(
      game,
      orders.flatMap((order) => (order.choice.kind === "card" ? [order.choice.move] : [])),
    ),
    intents: [...game.intents, ...stated(game.drafts, game.turnIndex)],
    // TRJ4: what was played earlier fades before this turn's moves pull.
    momentum: decayed(game.momentum, game.scenario),
  }),
  MoveRevealed: (game, { order }) => ({ ...game, revealed: [...game.revealed, order.key] }),
  ReactionOpened: (game, { team, moves }) => ({ ...game, reactions: { ...game.reactions, [team]: moves } }),
  ReactionCommitted: (game, { team, order, resources }) => ({
    ...game,
    resources,
    orders: [...game.orders, order],
    uses: order.choice.kind === "card" ? usedIn(game, [order.choice.move]) : game.uses,
    reactions: { ...game.reactions, [team]: [] },
  }),
  MessageSent: (game) => game,
  TheoryWritten: (game, { team, turn, text }) => ({
    ...game,
    theories: [
      ...game.theories.filter((each) => each.team !== team || each.turn !== turn),
      { team, turn, text },
    ],
  }),

  FreeFormAssessed: (game, { key, assessment }) => ({
    ...game,
    assessments: { ...game.assessments, [key]: assessment },
    orders: withAssessed(game.orders, key, assessment),
  }),
  ProposalDrawn: (game) => game,
  MoveRolled: (game, { type: _, ...roll }) => ({
    ...game,
    rolls: { ...game.rolls, [roll.key]: roll },
    seenDice: { [roll.key]: facilitatorShift(roll.proposal), ...game.seenDice },
  }),
  MoveRuled: ruled,
  RulingMade: (game, { changes }) => changed(game, changes),

  ...injectEvolvers,
  ...councilEvolvers,
  ...debateEvolvers,
  ...perceptionEvolvers,
  ...rfiEvolvers,
  ...talkEvolvers,
  ...noteEvolvers,
  FactEstablished: (game) => ({ ...game, factsEstablished: game.factsEstablished + 1 }),
  ...crewEvolvers,
  ...forkEvolvers,
  ...hotwashEvolvers,
  AgendaReplanned: (game, { type: _, how: __, ...plan }) => ({ ...game, ...plan }),
  StepOpened: withStep,
  StepUndone: withoutStep,
};

/** The game after one more event. The first event of a session makes the game. */
export function evolve(game: Game | null, event: Event): Game {
  if (event.type === "SessionCreated") return created(event);
  const evolver = evolvers[event.type] as (game: Game, event: Event) => Game;
  return evolver(must(game, "an event before SessionCreated"), event);
}
