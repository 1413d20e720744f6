// What the other laws are tested on must contain all of the game, or they prove little.

import type { Cause } from "@whitecell/shared/engine/change.ts";
import type { EventType } from "@whitecell/shared/engine/events.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { redact } from "@whitecell/shared/views/redact.ts";
import { expect, test } from "vitest";
import { viewersOf } from "../support/feeds.ts";
import { LONG } from "../support/laws.ts";
import { Ledger } from "../support/ledger.ts";
import { playRandomly } from "../support/randomGame.ts";
import { longReach, tiny } from "../support/scenarios.ts";

/** Games after which what has not happened counts as impossible. */
const GAMES = 400;

// A session goes on from another at its very beginning or not at all: engine/fork.test.ts.
// biome-ignore format: a list
const EVENTS: { readonly [T in Exclude<EventType, "SessionForked">]: true } = {
  SessionCreated: true, SettingsChanged: true, SessionEnded: true, HotwashOpened: true, ReplayPublished: true,
  PersonArrived: true, TeamAsked: true, PersonSeated: true, LeadAppointed: true, PersonRemoved: true,
  TurnStarted: true, PhaseStarted: true, OptionApplied: true, SituationReported: true, MenusDrawn: true,
  TurnClosed: true, RedLineCrossed: true, StopRuleMet: true, PlayedOn: true, ClockPaused: true,
  ClockResumed: true, ClockAdjusted: true, BellRang: true, OutageBridged: true, InjectReleased: true,
  EffectLanded: true, EffectDropped: true, DraftSaved: true, DraftCommitted: true, DraftReopened: true,
  OrdersLocked: true, MoveRevealed: true, ReactionOpened: true, ReactionCommitted: true, MessageSent: true,
  TheoryWritten: true, FreeFormAssessed: true, ProposalDrawn: true, MoveRolled: true, MoveRuled: true,
  RulingMade: true, ArgumentOpened: true, ArgumentAdded: true, EstimateGiven: true, ArgumentClosed: true,
  EstimateExplained: true, SignalRead: true,
  BriefRead: true, RedLineFiled: true, RedLineWithdrawn: true, MoveProposed: true, MoveVoted: true, Dissented: true,
  RfiAsked: true, RfiTaken: true, RfiAnswered: true, RfiReleased: true, HandRaised: true, HandLowered: true,
  ChannelAsked: true, ChannelAnswered: true, ChannelClosed: true, ChannelSpoken: true, CableSent: true,
  AgreementDrafted: true, AgreementSponsored: true, AgreementAnswered: true, AgreementInForce: true,
  TermJudged: true, TalkNoted: true, TalksOpened: true,
  InjectHeld: true, InjectSkipped: true, InjectArmed: true, NewsRead: true,
  FactEstablished: true, BookmarkSet: true, BookmarkLabelled: true, NoteWritten: true, InsightNoted: true, ForecastGiven: true,
  LedgerOpened: true, HotwashAsked: true, HotwashAnswered: true, HotwashLinesOpened: true,
  StepOpened: true, StepUndone: true, AgendaReplanned: true,
  LeadHandedOver: true, SeatNudged: true,
};

// biome-ignore format: a list
const CAUSES: { readonly [K in Cause["kind"]]: true } = {
  move: true, "free-form": true, interaction: true, condition: true, leap: true, drift: true, delayed: true,
  inject: true, option: true, ruling: true,
};

const flagsIn = (part: unknown): readonly string[] =>
  JSON.stringify(part ?? {}).match(/(?<="flag":")\w+/g) ?? [];
const opens = (id: string): readonly string[] => {
  const card = longReach.moves.find((each) => each.id === id);
  return card ? [card.success, card.partial].flatMap(({ set }) => set ?? []) : [];
};

/** Some things are rarely met by chance in Long Reach; here they are common, and games are quickly played. */
const nervous: Scenario = {
  ...tiny,
  delayedEffects: tiny.delayedEffects.map((each) => ({ ...each, unless: { ind: "tension", gte: 50 } })),
};

/** People like best what has never been played, and what opens it, so that everything gets its turn. */
function tasteFor(ledger: Ledger): (move: string) => number {
  const never = longReach.moves.filter(({ id }) => !ledger.played.has(id));
  const wanted = new Set(never.flatMap(({ requires }) => flagsIn(requires)));
  return (move) => {
    if (!ledger.played.has(move) || opens(move).some((flag) => wanted.has(flag))) return 24;
    return (ledger.played.get(move) ?? 0) < 4 ? 6 : 1;
  };
}

function gamesUntil(enough: (ledger: Ledger) => boolean): Ledger {
  const ledger = new Ledger();
  for (let seed = 1; seed <= GAMES && !enough(ledger); seed += 1) {
    const scenario = seed <= 60 ? nervous : longReach;
    const taste = { weight: tasteFor(ledger) };
    const table = playRandomly({ scenario, seed, taste, unaskedPercent: 16 });
    ledger.add(table, scenario);
    for (const fact of scenario === nervous ? table.recorded : [])
      for (const viewer of viewersOf(scenario)) expect(redact(fact, viewer)?.type).not.toBe("SessionCreated");
  }
  return ledger;
}

// biome-ignore format: a list
const REST = [
  "outcome settlement", "outcome asymmetric", "outcome protracted",
  "ruled success", "ruled partial", "ruled failure", "ruled cancelled",
  "card move", "free move", "slot major", "slot minor", "slot reaction",
  "exposed", "overridden", "queued", "postponed", "lowered",
  "shift by condition", "shift by interaction", "shift by facilitator",
  "inject by schedule", "inject by condition", "inject by hand", "inject by white cell",
];

test(
  "MOV16: every move of Long Reach is played, and every kind of effect, cause, result and ending occurs",
  () => {
    const kinds = [...Object.keys(EVENTS), ...Object.keys(CAUSES).map((kind) => `cause ${kind}`), ...REST];
    const unplayed = (ledger: Ledger) =>
      longReach.moves.map(({ id }) => id).filter((id) => !ledger.played.has(id));
    const missing = (ledger: Ledger) => [...unplayed(ledger), ...ledger.missing(kinds)];
    expect(missing(gamesUntil((ledger) => missing(ledger).length === 0))).toEqual([]);
  },
  LONG,
);

test("MOV16: every card names the elements of the article that it stands for", () => {
  const elements = new Set(longReach.articleElements.map(({ id }) => id));
  for (const { article } of longReach.moves) {
    expect(article.length).toBeGreaterThan(0);
    for (const id of article) expect(elements).toContain(id);
  }
});
