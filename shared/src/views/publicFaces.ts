// What those outside the white cell learn of each kind of event: all of it, a reduced face, or nothing.
// The table is total (L7): a new event does not compile until somebody has decided who learns what of it.
import type { EventOf, EventType } from "../engine/events.ts";
import type { Order } from "../engine/game.ts";
import type { ResourceKey, TeamId } from "../engine/ids.ts";
import { forkFace } from "./forkView.ts";
import { ownOdds } from "./ownOdds.ts";
import { briefOf, sceneOf } from "./sceneOf.ts";
import type { Learned, OwnOrder, PublicOrder, Sealed } from "./viewEvents.ts";

/** `team` is null for the room and observers. `told` says whether the event's audience includes this viewer. */
type Outside = { readonly team: TeamId | null; readonly told: boolean };
type Faces = { readonly [T in EventType]: (event: EventOf<T>, outside: Outside) => Learned | null };

const whole = <T extends Exclude<EventType, Sealed>>(event: EventOf<T>): Learned => event as Learned;
const ifTold = <T extends Exclude<EventType, Sealed>>(
  event: EventOf<T>,
  { told }: Outside,
): Learned | null => (told ? whole(event) : null);
const nothing = (): null => null;

const publicOrder = ({ key, team, slot, title, covert, rung, choice, marks }: Order): PublicOrder => ({
  key,
  team,
  slot,
  title,
  covert,
  rung,
  free: choice.kind === "free",
  marks,
});
const ownOrder = (order: Order): OwnOrder => ({ ...publicOrder(order), choice: order.choice });

/** A team's own stocks and nobody else's. */
const ownStocks = (
  resources: Readonly<Record<ResourceKey, number>>,
  team: TeamId | null,
): Readonly<Record<ResourceKey, number>> =>
  Object.fromEntries(
    Object.entries(resources).filter(([key]) => team !== null && key.startsWith(`${team}.`)),
  );

export const publicFaces: Faces = {
  SessionCreated: (event, { team }) => ({
    type: "SceneSet",
    scene: sceneOf(event),
    settings: event.settings,
    brief: team === null ? null : briefOf(event.scenario, team),
    scenario: null,
    options: [],
  }),
  SettingsChanged: whole,
  SessionEnded: whole,
  HotwashOpened: whole,
  HotwashAsked: whole,
  HotwashAnswered: ifTold,
  HotwashLinesOpened: whole,
  LedgerOpened: whole,
  ReplayPublished: whole,

  PersonArrived: nothing,
  TeamAsked: nothing,
  PersonSeated: whole,
  LeadAppointed: whole,
  PersonRemoved: ifTold,

  TurnStarted: ({ index, n, title, from, to, briefing, focus, violations, resources }, { team }) => ({
    type: "TurnOpened",
    index,
    n,
    title,
    from,
    to,
    briefing,
    focus: team === null ? null : (focus[team] ?? null),
    violations,
    resources: ownStocks(resources, team),
  }),
  PhaseStarted: whole,
  OptionApplied: nothing,
  SituationReported: (
    { turnIndex, moment, readings, rings, resources, rung, highestRung, publicTriangle },
    { team },
  ) => ({
    type: "SituationTold",
    turnIndex,
    moment,
    readings: readings[team ?? "public"] ?? [],
    rings: rings[team ?? "public"] ?? [],
    resources: ownStocks(resources, team),
    rung,
    highestRung,
    triangle: publicTriangle,
  }),
  MenusDrawn: ({ menus }, { team }) =>
    team === null ? null : { type: "MenuDrawn", menu: menus[team] ?? [] },
  TurnClosed: nothing,
  RedLineCrossed: nothing,
  StopRuleMet: nothing,
  PlayedOn: whole,

  ClockPaused: whole,
  ClockResumed: whole,
  ClockAdjusted: whole,
  BellRang: whole,
  OutageBridged: whole,
  SessionForked: forkFace,

  InjectReleased: ({ kind, source, grade, title, text, to, marks }, { told }) =>
    told ? { type: "NewsArrived", kind, source, grade, title, text, toAll: to.includes("all"), marks } : null,
  EffectLanded: ({ label, news, source, to, marks }, { told }) =>
    told
      ? {
          type: "NewsArrived",
          kind: "news",
          source,
          grade: null,
          title: label,
          text: news,
          toAll: to.includes("all"),
          marks,
        }
      : null,
  InjectHeld: nothing,
  InjectSkipped: nothing,
  InjectArmed: nothing,
  NewsRead: nothing,
  EffectDropped: nothing,

  DraftSaved: ifTold,
  // Outside the team the only thing to learn is that it is ready, and that only at its changes.
  DraftCommitted: (event, { told }) => (told ? whole(event) : { type: "TeamReady", team: event.team }),
  DraftReopened: (event, { told }) => (told ? whole(event) : { type: "TeamNotReady", team: event.team }),
  OrdersLocked: ({ orders, holds, byBell, resources }, { team }) => ({
    type: "OrdersClosed",
    own: orders.filter((order) => order.team === team).map(ownOrder),
    held: team !== null && holds.includes(team),
    byBell: team !== null && byBell.includes(team),
    resources: ownStocks(resources, team),
  }),
  MoveRevealed: ({ order }) => ({ type: "OrderShown", order: publicOrder(order) }),
  ReactionOpened: ({ moves }, { told }) => (told ? { type: "AnswerOpened", moves } : null),
  ReactionCommitted: ({ order, resources }, { team, told }) =>
    told ? { type: "AnswerGiven", order: ownOrder(order), resources: ownStocks(resources, team) } : null,
  BriefRead: ifTold,
  RedLineFiled: ifTold,
  RedLineWithdrawn: ifTold,
  MoveProposed: ifTold,
  MoveVoted: ifTold,
  Dissented: ifTold,
  SignalRead: ifTold,
  MessageSent: ifTold,
  TheoryWritten: ifTold,

  FreeFormAssessed: nothing,
  ProposalDrawn: nothing,
  MoveRolled: nothing,
  // SEC6: the card's own odds, never the shifted ones, because a covert move may have shifted them.
  MoveRuled: ({ order, ruling, oddsWord, openRoll, exposed }, { told }) =>
    told || exposed
      ? {
          type: "OrderSettled",
          order: publicOrder(order),
          grade: ruling.ruled,
          oddsWord,
          odds: ownOdds(ruling),
          roll: openRoll,
          exposed,
        }
      : null,
  RulingMade: nothing,

  // Neither its number nor the move it follows from leaves the white cell: both could tell of what is hidden.
  FactEstablished: ({ text, to }, { told }) =>
    told ? { type: "FactTold", text, toAll: to.includes("all") } : null,

  BookmarkSet: nothing,
  BookmarkLabelled: nothing,
  NoteWritten: nothing,
  InsightNoted: ifTold,
  ForecastGiven: nothing,

  // TALK3: nobody outside learns that there is a channel.
  ChannelAsked: ifTold,
  ChannelAnswered: ifTold,
  ChannelClosed: ifTold,
  ChannelSpoken: ifTold,
  CableSent: (event, outside) => {
    if (outside.team === event.from) return ifTold(event, outside);
    const { from, office, to, text, moment } = event;
    return outside.told ? { type: "CableArrived", from, office, to, text, moment } : null;
  },
  AgreementDrafted: ifTold,
  AgreementSponsored: ifTold,
  AgreementAnswered: ifTold,
  AgreementInForce: (event, outside) => {
    const { parties, sponsor, title, terms, moment } = event;
    if (!outside.told || (outside.team !== null && parties.includes(outside.team)))
      return ifTold(event, outside);
    return { type: "AgreementShown", parties, sponsor, title, terms, moment };
  },
  TermJudged: ifTold,
  TalkNoted: ifTold,
  TalksOpened: whole,

  RfiAsked: ifTold,
  RfiTaken: ifTold,
  RfiAnswered: nothing,
  // RFI3: who asked, and what, stays with the team that asked.
  RfiReleased: (event, outside) =>
    outside.told && outside.team !== event.team
      ? { type: "AnswerTold", text: event.text, toAll: event.to.includes("all") }
      : ifTold(event, outside),
  HandRaised: ifTold,
  HandLowered: ifTold,

  // ARG2: what is argued of a covert move is told to nobody, and of estimates not even that there is one.
  ArgumentOpened: ifTold,
  ArgumentAdded: ifTold,
  EstimateGiven: nothing,
  ArgumentClosed: ifTold,
  EstimateExplained: ifTold,
  AgendaReplanned: ({ how, turnPlan, durations, merged }) => ({
    type: "AgendaChanged",
    how,
    turnsPlanned: turnPlan.length,
    durations,
    merged,
  }),
  LeadHandedOver: whole,
  SeatNudged: ifTold,
  StepOpened: (_event, { told }) => (told ? { type: "StepMarked" } : null),
  StepUndone: ({ step, reason, clock, turnPlan }, { told }) =>
    told ? { type: "StepTakenBack", kind: step.kind, reason, clock, turnsPlanned: turnPlan.length } : null,
};
