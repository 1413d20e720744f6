// What one entry of a feed says, in a sentence; null for what is bookkeeping. Total over everything a viewer can learn.
import type { Place } from "@whitecell/shared/engine/actor.ts";
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { Learned } from "@whitecell/shared/views/viewEvents.ts";
import { exchange } from "../../messages/en/exchange.ts";
import { replay } from "../../messages/en/replay.ts";
import { shared } from "../../messages/en/shared.ts";

export type Words = {
  readonly team: (id: string) => string;
  readonly person: (id: string) => string;
  readonly rung: (n: number) => string;
  /** The title of an order by its key. */
  readonly order: (key: string) => string;
};

type Type = Learned["type"];
type Of<T extends Type> = Extract<Learned, { readonly type: T }>;
type Sentences = { readonly [T in Type]: (event: Of<T>, words: Words) => string | null };

const { said } = replay;
const nothing = (): null => null;
const where = (place: Place, { team }: Words): string =>
  place.at === "team" ? team(place.team) : said.where[place.at];
const news = ({
  kind,
  title,
}: {
  readonly kind: keyof typeof shared.injectKinds;
  readonly title: string;
}): string => said.news(shared.injectKinds[kind], title);

const teamsIn = (ids: readonly string[], { team }: Words): string => ids.map(team).join(", ");
const cable = ({ office, to, text }: Of<"CableSent" | "CableArrived">, words: Words): string =>
  exchange.cable(office, to.includes("all") ? exchange.everyone : teamsIn(to, words), text);
const inForce = ({ title, parties }: Of<"AgreementInForce" | "AgreementShown">, words: Words): string =>
  exchange.agreement.inForce(title, teamsIn(parties, words));

const sentences: Sentences = {
  SceneSet: () => said.scene,
  SettingsChanged: () => said.settings,
  PersonArrived: ({ person }, words) => said.arrived(words.person(person)),
  TeamAsked: ({ person, team }, words) => (team ? said.asked(words.person(person), words.team(team)) : null),
  PersonSeated: ({ person, place }, words) =>
    place.at === "team" && place.standIn
      ? said.standIn(words.person(person))
      : said.seated(words.person(person), where(place, words)),
  LeadAppointed: ({ person, team }, words) => said.lead(words.person(person), words.team(team)),
  PersonRemoved: ({ person }, words) => said.removed(words.person(person)),
  TurnStarted: ({ index, title }) => said.turn(index + 1, title),
  TurnOpened: ({ index, title }) => said.turn(index + 1, title),
  // The lock has said so itself.
  PhaseStarted: ({ phase }) => (phase === "locked" ? null : said.phase(phase)),
  OptionApplied: ({ changes }) => (changes.length > 0 ? said.option : null),
  SituationReported: ({ rung }, words) => said.report(rung, words.rung(rung)),
  SituationTold: ({ rung }, words) => said.report(rung, words.rung(rung)),
  MenusDrawn: nothing,
  MenuDrawn: nothing,
  TurnClosed: ({ index }) => said.turnClosed(index + 1),
  RedLineCrossed: ({ team, text }, words) => said.redLine(words.team(team), text),
  StopRuleMet: ({ text }) => said.stop(text),
  PlayedOn: ({ reason }) => said.playedOn(reason),
  ClockPaused: ({ reason }) => said.paused(reason),
  ClockResumed: () => said.resumed,
  ClockAdjusted: ({ byMs }) => said.adjusted(byMs),
  BellRang: () => said.bell,
  ForkTold: ({ parent }) => said.forked(parent.title),
  OutageBridged: ({ lostMs }) => said.outage(Math.round(lostMs / 1000)),
  InjectReleased: news,
  NewsArrived: news,
  EffectLanded: ({ label }) => said.effect(label),
  InjectHeld: ({ inject }) => exchange.inject.held(inject),
  InjectSkipped: ({ inject }) => exchange.inject.skipped(inject),
  InjectArmed: ({ inject }) => exchange.inject.armed(inject),
  NewsRead: nothing,
  EffectDropped: ({ label, why }) => said.dropped(label, why),
  DraftSaved: ({ team, by }, words) => said.drafted(words.team(team), words.person(by)),
  DraftCommitted: ({ team, onBehalf }, words) => said.committed(words.team(team), onBehalf),
  DraftReopened: ({ team }, words) => said.reopened(words.team(team)),
  TeamReady: ({ team }, words) => said.ready(words.team(team)),
  TeamNotReady: ({ team }, words) => said.notReady(words.team(team)),
  OrdersLocked: () => said.locked,
  OrdersClosed: () => said.locked,
  MoveRevealed: ({ order }, words) => said.shown(words.team(order.team), order.title),
  OrderShown: ({ order }, words) => said.shown(words.team(order.team), order.title),
  ReactionOpened: ({ team }, words) => said.answerOpened(words.team(team)),
  AnswerOpened: () => said.mayAnswer,
  ReactionCommitted: ({ team, order }, words) => said.answered(words.team(team), order.title),
  AnswerGiven: ({ order }, words) => said.answered(words.team(order.team), order.title),
  BriefRead: ({ by, team }, words) => exchange.council.read(words.person(by), words.team(team)),
  RedLineFiled: ({ team, threshold, answer }, words) =>
    exchange.council.filed(words.team(team), threshold, answer),
  RedLineWithdrawn: ({ team }, words) => exchange.council.withdrawn(words.team(team)),
  MoveProposed: ({ by, team, title, why }, words) =>
    exchange.council.proposed(words.person(by), words.team(team), { title, why }),
  MoveVoted: ({ by, team, vote }, words) =>
    exchange.council.voted[vote ?? "none"](words.person(by), words.team(team)),
  Dissented: ({ by, team, dissents, why }, words) =>
    dissents
      ? exchange.council.dissents(words.person(by), words.team(team), why)
      : exchange.council.agrees(words.person(by), words.team(team)),
  SignalRead: ({ reader, key, signal, rung }, words) =>
    exchange.read(words.team(reader), words.order(key), exchange.signals[signal], rung),
  MessageSent: ({ team, by, text }, words) => said.message(words.team(team), words.person(by), text),
  TheoryWritten: ({ team, text }, words) => said.theory(words.team(team), text),
  FreeFormAssessed: ({ key }, words) => said.assessed(words.order(key)),
  ProposalDrawn: nothing,
  MoveRolled: ({ key, roll, rolled }, words) => said.rolled(words.order(key), roll, shared.grades[rolled]),
  MoveRuled: ({ order, ruling }, words) =>
    said.settled(words.team(order.team), order.title, shared.grades[ruling.ruled]),
  OrderSettled: ({ order, grade }, words) =>
    said.settled(words.team(order.team), order.title, shared.grades[grade]),
  RulingMade: ({ reason }) => said.ruling(reason),
  FactEstablished: ({ text }) => exchange.fact(text),
  FactTold: ({ text }) => exchange.fact(text),
  BookmarkSet: ({ text }) => exchange.bookmark(text),
  BookmarkLabelled: ({ text }) => exchange.labelled(text),
  NoteWritten: ({ text }) => exchange.note(text),
  InsightNoted: ({ by, text }, words) => exchange.insight(words.person(by), text),
  ForecastGiven: ({ by }, words) => exchange.forecast(words.person(by)),
  ChannelAsked: ({ team, teams }, words) => exchange.channel.asked(words.team(team), teamsIn(teams, words)),
  ChannelAnswered: ({ team, joins }, words) =>
    exchange.channel[joins ? "joined" : "declined"](words.team(team)),
  ChannelClosed: ({ team }, words) => exchange.channel.closed(words.team(team)),
  ChannelSpoken: ({ team, by, text }, words) =>
    exchange.channel.said(words.team(team), words.person(by), text),
  CableSent: cable,
  CableArrived: cable,
  AgreementDrafted: ({ team, title }, words) => exchange.agreement.drafted(words.team(team), title),
  AgreementSponsored: ({ team }, words) => exchange.agreement.sponsored(words.team(team)),
  AgreementAnswered: ({ team, signs, reason }, words) =>
    signs
      ? exchange.agreement.signed(words.team(team))
      : exchange.agreement.refused(words.team(team), reason),
  AgreementInForce: inForce,
  AgreementShown: inForce,
  TermJudged: ({ side, kept, reason }, words) =>
    exchange.agreement[kept ? "kept" : "broken"](
      side === "control" ? exchange.whiteCell : words.team(side),
      reason,
    ),
  TalkNoted: ({ team, offered, heard }, words) => exchange.agreement.noted(words.team(team), offered, heard),
  TalksOpened: () => exchange.talksOpened,
  RfiAsked: ({ team, text }, words) => exchange.rfi.asked(words.team(team), text),
  RfiTaken: ({ owner }, words) => exchange.rfi.taken(words.person(owner)),
  RfiAnswered: ({ text }) => exchange.rfi.answered(text),
  RfiReleased: ({ text }) => exchange.rfi.released(text),
  AnswerTold: ({ text }) => exchange.rfi.released(text),
  HandRaised: ({ person, team }, words) => exchange.handUp(words.person(person), words.team(team)),
  HandLowered: ({ person, team }, words) => exchange.handDown(words.person(person), words.team(team)),
  ArgumentOpened: ({ team, title }, words) => exchange.argumentOpened(words.team(team), title),
  ArgumentAdded: ({ from, stance, text }, words) =>
    exchange.argument[stance](from === "control" ? exchange.whiteCell : words.team(from), text),
  EstimateGiven: ({ key, by, percent }, words) =>
    exchange.estimate(words.person(by), words.order(key), percent),
  ArgumentClosed: ({ key, spread }, words) =>
    spread === null ? exchange.noEstimates(words.order(key)) : exchange.estimates(words.order(key), spread),
  EstimateExplained: ({ by, text }, words) => exchange.explained(words.person(by), text),
  AgendaReplanned: ({ how }) => said.replanned(how.kind),
  AgendaChanged: ({ how }) => said.replanned(how.kind),
  LeadHandedOver: ({ to, by }, words) => said.handedOver(words.person(to), by === "host key"),
  SeatNudged: ({ person }, words) => said.nudged(words.person(person)),
  StepOpened: nothing,
  StepMarked: nothing,
  StepUndone: ({ step, reason }) => said.undone(step.kind, reason),
  StepTakenBack: ({ kind, reason }) => said.undone(kind, reason),
  SessionEnded: ({ label }) => said.ended(label),
  HotwashOpened: () => said.hotwash,
  HotwashAsked: ({ title }) => said.hotwashAsked(title),
  HotwashAnswered: ({ by, text }, words) => said.hotwashSaid(words.person(by), text),
  HotwashLinesOpened: () => said.hotwashLines,
  LedgerOpened: () => exchange.ledger,
  ReplayPublished: ({ scope }) => said.published(scope),
};

export function describe(event: Learned, words: Words): string | null {
  const say = sentences[event.type] as (event: Learned, words: Words) => string | null;
  return say(event, words);
}

export const wordsOf = (scene: Scene | null, names: Names, titles: ReadonlyMap<string, string>): Words => ({
  team: (id) => scene?.teams.find((team) => team.id === id)?.label ?? id,
  person: (id) => names[id] ?? said.someone,
  rung: (n) => scene?.ladder.rungs.find((rung) => rung.n === n)?.label ?? "",
  order: (key) => titles.get(key) ?? key,
});
