// What a viewer believes after one more entry of its feed. The live session, a snapshot and the replay all fold here.
import type { Place } from "../engine/actor.ts";
import type { DebateEvent } from "../engine/debate.ts";
import { handedOver } from "../engine/evolveCrew.ts";
import type { Clock } from "../engine/game.ts";
import { type HotwashEvent, withHotwash } from "../engine/hotwash.ts";
import type { PersonId } from "../engine/ids.ts";
import { NO_TALK } from "../engine/talkState.ts";
import type { Mark } from "../engine/theatre.ts";
import { begun, openAgenda, replanned, withTurns } from "./agendaView.ts";
import { steppedBack, withCheckpoint } from "./checkpoints.ts";
import { evolveControl, openControl } from "./controlDesk.ts";
import { withDebate } from "./debateView.ts";
import { forked } from "./forkView.ts";
import { ownOdds } from "./ownOdds.ts";
import { talked } from "./talkView.ts";
import { evolveTeam, openTeam } from "./teamDesk.ts";
import { NO_THEATRE, withMoveMarks, withNewsMarks, withRings } from "./theatreView.ts";
import type { MoveRecord, View } from "./view.ts";
import type { FeedItem, Learned, PublicOrder } from "./viewEvents.ts";
import type { Viewer } from "./viewer.ts";

type LearnedType = Learned["type"];
type LearnedOf<T extends LearnedType> = Extract<Learned, { readonly type: T }>;
type Folders = { readonly [T in LearnedType]: (view: View, event: LearnedOf<T>, at: number) => View };

/** What a viewer believes before its feed begins. */
export const emptyView = (viewer: Viewer): View => ({
  viewer,
  scene: null,
  settings: { openSeating: false, openTriangle: false, openDice: true, doorLocked: false },
  people: {},
  phase: "lobby",
  turn: null,
  clock: { state: "stopped" },
  ready: {},
  news: [],
  reports: [],
  moves: [],
  theatre: NO_THEATRE,
  debates: [],
  answers: [],
  facts: [],
  talk: NO_TALK,
  team: null,
  control: null,
  outages: [],
  takenBack: [],
  fork: null,
  ending: null,
  hotwash: null,
  topics: [],
  ledger: null,
  published: "nothing",
  agenda: null,
  checkpoints: [],
});

const same = (view: View): View => view;
const turnIndexOf = (view: View): number => view.turn?.index ?? -1;
const place = (view: View, person: PersonId, at: Place): View => ({
  ...view,
  people: { ...view.people, [person]: at },
});

function withLead(view: View, team: string, lead: PersonId): View {
  const people = Object.entries(view.people).map(
    ([person, at]) =>
      [person, at.at === "team" && at.team === team ? { ...at, lead: person === lead } : at] as const,
  );
  return { ...view, people: Object.fromEntries(people) };
}

type Told = Omit<View["news"][number], "id" | "at" | "turnIndex" | "dates">;

function withNews(view: View, at: number, { marks, ...told }: Told & { marks: readonly Mark[] }): View {
  const dates = view.turn && { from: view.turn.from, to: view.turn.to };
  const item = { id: `n${view.news.length + 1}`, at, turnIndex: turnIndexOf(view), dates, ...told };
  return { ...view, news: [...view.news, item], theatre: withNewsMarks(view.theatre, item, marks) };
}

/** Adds what is newly known of a move to what was known of it. */
function withMove(view: View, order: PublicOrder, news: Partial<MoveRecord>): View {
  const { key, team, slot, title, covert, rung, free } = order;
  const fresh: MoveRecord = {
    key,
    team,
    slot,
    title,
    covert,
    rung,
    free,
    turnIndex: turnIndexOf(view),
    revealed: false,
    grade: null,
    oddsWord: null,
    odds: null,
    roll: null,
    exposed: false,
  };
  const known = view.moves.find((move) => move.key === key);
  const after = { ...(known ?? fresh), ...news };
  const moves = known ? view.moves.map((move) => (move.key === key ? after : move)) : [...view.moves, after];
  return { ...view, moves, theatre: withMoveMarks(view.theatre, after, order.marks) };
}

const ready = (view: View, team: string, is: boolean): View => ({
  ...view,
  ready: { ...view.ready, [team]: is },
});

const withFact = (view: View, at: number, told: { text: string; toAll: boolean }): View => ({
  ...view,
  facts: [...view.facts, { at, turnIndex: turnIndexOf(view), ...told }],
});

const inHotwash = (view: View, event: HotwashEvent): View => ({
  ...view,
  topics: withHotwash(view.topics, event),
});

const argued = (view: View, event: DebateEvent, at: number): View => ({
  ...view,
  debates: withDebate(view.debates, event, { at, turnIndex: turnIndexOf(view) }),
});

type Opened = Omit<NonNullable<View["turn"]>, "focus">;
const opened = (view: View, event: Opened, focus: string | null): View => {
  const { index, n, title, from, to, briefing, violations } = event;
  return { ...view, ready: {}, turn: { index, n, title, from, to, briefing, focus, violations } };
};

const rang = (clock: Clock): Clock => (clock.state === "running" ? { ...clock, rang: true } : clock);
const free = (choice: { readonly kind: string }): boolean => choice.kind === "free";

const folders: Folders = {
  SceneSet: (view, { scene, settings, brief, scenario, options }) => ({
    ...view,
    ...openAgenda(scene),
    scene,
    settings,
    team: brief ? openTeam(brief) : null,
    control: scenario ? openControl(scenario, options, scene.turnsPlanned) : null,
  }),
  SettingsChanged: (view, { settings }) => ({ ...view, settings }),
  PersonArrived: (view, { person, asked }) => place(view, person, { at: "waiting", asked }),
  TeamAsked: (view, { person, team }) => place(view, person, { at: "waiting", asked: team }),
  PersonSeated: (view, event) => place(view, event.person, event.place),
  LeadAppointed: (view, { team, person }) => withLead(view, team, person),
  PersonRemoved: (view, { person }) => place(view, person, { at: "removed" }),

  TurnStarted: (view, event) => opened(view, event, null),
  TurnOpened: (view, event) => opened(view, event, event.focus),
  PhaseStarted: (view, { phase, turnIndex, clock }, at) => ({
    ...view,
    ...begun(view, { phase, turnIndex, at }),
    phase,
    clock,
    ready: phase === "planning" ? {} : view.ready,
  }),
  OptionApplied: same,
  SituationReported: (view, { turnIndex, moment, rings, rung, highestRung, triangle }) => ({
    ...view,
    reports: [...view.reports, { turnIndex, moment, readings: [], rung, highestRung, triangle }],
    theatre: withRings(view.theatre, rings.control ?? []),
  }),
  SituationTold: (view, { turnIndex, moment, readings, rings, rung, highestRung, triangle }) => ({
    ...view,
    reports: [...view.reports, { turnIndex, moment, readings, rung, highestRung, triangle }],
    theatre: withRings(view.theatre, rings),
  }),
  MenusDrawn: same,
  MenuDrawn: same,
  TurnClosed: same,
  RedLineCrossed: same,
  StopRuleMet: same,
  PlayedOn: (view, { extraTurn }) => ({
    ...view,
    ...withTurns(view, (view.scene?.turnsPlanned ?? 0) + (extraTurn === null ? 0 : 1)),
  }),

  ClockPaused: (view, { reason, remainingMs }) => ({
    ...view,
    clock: { state: "paused", reason, remainingMs, rang: view.clock.state !== "stopped" && view.clock.rang },
  }),
  ClockResumed: (view, { endsAt }) => ({
    ...view,
    clock: { state: "running", endsAt, rang: view.clock.state === "paused" && view.clock.rang },
  }),
  ClockAdjusted: (view, { clock }) => ({ ...view, clock }),
  BellRang: (view) => ({ ...view, clock: rang(view.clock) }),
  OutageBridged: (view, { clock, lostMs }, at) => ({
    ...view,
    clock,
    outages: [...view.outages, { at, lostMs }],
  }),

  ForkTold: forked,

  InjectReleased: (view, { kind, source, grade, title, text, to, marks }, at) =>
    withNews(view, at, { kind, source, grade, title, text, toAll: to.includes("all"), marks }),
  EffectLanded: (view, { label: title, news: text, source, to, marks }, at) =>
    withNews(view, at, {
      kind: "news",
      source,
      grade: null,
      title,
      text,
      toAll: to.includes("all"),
      marks,
    }),
  NewsArrived: (view, { type: _, ...told }, at) => withNews(view, at, told),
  InjectHeld: same,
  InjectSkipped: same,
  InjectArmed: same,
  NewsRead: same,
  EffectDropped: same,

  DraftSaved: same,
  DraftCommitted: (view, { team }) => ready(view, team, true),
  DraftReopened: (view, { team }) => ready(view, team, false),
  TeamReady: (view, { team }) => ready(view, team, true),
  TeamNotReady: (view, { team }) => ready(view, team, false),
  OrdersLocked: (view, { orders }) =>
    orders.reduce((sofar, order) => withMove(sofar, { ...order, free: free(order.choice) }, {}), view),
  OrdersClosed: (view, { own }) => own.reduce((sofar, order) => withMove(sofar, order, {}), view),
  MoveRevealed: (view, { order }) =>
    withMove(view, { ...order, free: free(order.choice) }, { revealed: true }),
  OrderShown: (view, { order }) => withMove(view, order, { revealed: true }),
  ReactionOpened: same,
  AnswerOpened: same,
  ReactionCommitted: (view, { order }) => withMove(view, { ...order, free: false }, {}),
  AnswerGiven: (view, { order }) => withMove(view, order, {}),
  BriefRead: same,
  RedLineFiled: same,
  RedLineWithdrawn: same,
  MoveProposed: same,
  MoveVoted: same,
  Dissented: same,
  SignalRead: same,
  MessageSent: same,
  TheoryWritten: same,

  FreeFormAssessed: same,
  ProposalDrawn: same,
  MoveRolled: same,
  MoveRuled: (view, { order, ruling, oddsWord, exposed }) =>
    withMove(
      view,
      { ...order, free: free(order.choice) },
      {
        grade: ruling.ruled,
        oddsWord,
        odds: ownOdds(ruling),
        roll: ruling.ruled === "cancelled" ? null : ruling.roll,
        covert: order.covert,
        exposed,
        revealed: !order.covert || exposed,
      },
    ),
  OrderSettled: (view, { type: _, order, ...news }) =>
    withMove(view, order, { ...news, covert: order.covert, revealed: !order.covert || news.exposed }),
  RulingMade: same,
  AgendaReplanned: (view, { turnPlan, ...plan }) => replanned(view, { ...plan, turns: turnPlan.length }),
  AgendaChanged: (view, { turnsPlanned: turns, ...plan }) => replanned(view, { ...plan, turns }),
  LeadHandedOver: (view, event) => ({ ...view, people: handedOver(view.people, event) }),
  SeatNudged: same,
  StepOpened: withCheckpoint,
  StepMarked: withCheckpoint,
  StepUndone: (view, { clock, turnPlan, step: { kind }, reason }, at) =>
    steppedBack(view, { clock, turnsPlanned: turnPlan.length, said: { at, kind, reason } }),
  StepTakenBack: (view, { clock, turnsPlanned, kind, reason }, at) =>
    steppedBack(view, { clock, turnsPlanned, said: { at, kind, reason } }),
  ChannelAsked: talked,
  ChannelAnswered: talked,
  ChannelClosed: talked,
  ChannelSpoken: talked,
  CableSent: talked,
  CableArrived: talked,
  AgreementDrafted: talked,
  AgreementSponsored: talked,
  AgreementAnswered: talked,
  AgreementInForce: talked,
  AgreementShown: talked,
  TermJudged: talked,
  TalkNoted: talked,
  TalksOpened: talked,
  RfiAsked: same,
  RfiTaken: same,
  RfiAnswered: same,
  RfiReleased: same,
  AnswerTold: (view, { text, toAll }, at) => ({
    ...view,
    answers: [...view.answers, { at, turnIndex: turnIndexOf(view), text, toAll }],
  }),
  HandRaised: same,
  HandLowered: same,

  ArgumentOpened: argued,
  ArgumentAdded: argued,
  EstimateGiven: same,
  ArgumentClosed: argued,
  EstimateExplained: argued,

  SessionEnded: (view, { verdict, label, text, triangle, seed }) => ({
    ...view,
    phase: "ended",
    clock: { state: "stopped" },
    ending: { verdict, label, text, triangle, seed: seed.kind === "secret" ? seed.key : "" },
  }),
  HotwashOpened: (view, { scores, theories, questions, redLines = [], annex }) => ({
    ...view,
    hotwash: { scores, theories, questions, redLines, annex },
  }),
  HotwashAsked: inHotwash,
  HotwashAnswered: inHotwash,
  HotwashLinesOpened: inHotwash,
  LedgerOpened: (view, { type: _, ...ledger }) => ({ ...view, ledger }),
  FactEstablished: (view, { text, to }, at) => withFact(view, at, { text, toAll: to.includes("all") }),
  FactTold: (view, { text, toAll }, at) => withFact(view, at, { text, toAll }),
  BookmarkSet: same,
  BookmarkLabelled: same,
  NoteWritten: same,
  InsightNoted: (view, { type: _, ...insight }) => ({
    ...view,
    ledger: view.ledger && { ...view.ledger, insights: [...view.ledger.insights, insight] },
  }),
  ForecastGiven: same,
  ReplayPublished: (view, { scope }) => ({ ...view, published: scope }),
};

/** The view after one more entry of the feed. */
export function evolveView(view: View, { at, event }: FeedItem): View {
  const folder = folders[event.type] as (view: View, event: Learned, at: number) => View;
  const after = folder(view, event, at);
  const moment = { at, turnIndex: turnIndexOf(after), news: after.news.at(-1)?.id ?? "" };
  if (after.control) return { ...after, control: evolveControl(after.control, event, moment) };
  if (after.team) return { ...after, team: evolveTeam(after.team, event, moment) };
  return after;
}
