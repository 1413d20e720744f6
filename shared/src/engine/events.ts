// What has happened. Past tense, true, stored for ever; every outcome of chance is inside.
import type { Signal } from "../model/perception.ts";
import type { Place } from "./actor.ts";
import type { Grade } from "./card.ts";
import type { MajorChoice } from "./choice.ts";
import type { CouncilEvent, Decision, FiledRedLine } from "./council.ts";
import type { CrewEvent } from "./crewEvents.ts";
import type { DebateEvent } from "./debate.ts";
import type { FactEvent } from "./fact.ts";
import type { ForkEvent } from "./forkEvents.ts";
import type {
  Assessment,
  Change,
  Clock,
  Order,
  PendingEffect,
  Proposal,
  Ruling,
  Seed,
  Settings,
  Settled,
  TrianglePoint,
  Verdict,
} from "./game.ts";
import type { HotwashEvent } from "./hotwash.ts";
import type { FlagId, IndicatorId, Millis, MoveId, OutcomeId, PersonId, ResourceKey, TeamId } from "./ids.ts";
import type { InjectEvent } from "./inject.ts";
import type { NoteEvent } from "./note.ts";
import type { PerceptionEvent } from "./perception.ts";
import type { Durations, Phase, TemplateId } from "./phases.ts";
import type { Menu, Reading, RingReading, TeamScore } from "./readings.ts";
import type { AgendaEvent } from "./replan.ts";
import type { RfiEvent } from "./rfi.ts";
import type { Scenario } from "./scenario.ts";
import type { StepEvent } from "./stepEvents.ts";
import type { TalkEvent } from "./talkEvents.ts";

/** Who may know a fact whole. Control may know all but what is for nobody; a public fact is known to all. */
export type Audience = "public" | "control" | "nobody" | readonly TeamId[];

export type SessionEvent =
  /** A session was set up. Nobody gets it whole: it holds the seed and every side's secrets. */
  | {
      readonly type: "SessionCreated";
      readonly sessionId: string;
      readonly title: string;
      readonly scenario: Scenario;
      readonly template: TemplateId;
      readonly durations: Durations;
      readonly turnPlan: readonly number[];
      readonly options: readonly string[];
      readonly seatsPerTeam: number;
      readonly settings: Settings;
      readonly seed: Seed;
      readonly commitment: string;
      readonly host: PersonId;
    }
  /** The room's settings are now these. */
  | { readonly type: "SettingsChanged"; readonly settings: Settings }
  /** Every turn has been played, or a stop rule was accepted. The seed is shown so that anyone can check the dice. */
  | {
      readonly type: "SessionEnded";
      readonly verdict: Verdict;
      readonly label: string;
      readonly text: string;
      readonly triangle: TrianglePoint;
      readonly seed: Seed;
    }
  /** Objectives, scores, red lines, theories and the annex are open to all. */
  | {
      readonly type: "HotwashOpened";
      readonly scores: readonly TeamScore[];
      readonly theories: readonly { readonly team: TeamId; readonly turn: number; readonly text: string }[];
      readonly questions: readonly string[];
      /** What each team filed for itself; missing in plays from before teams could. */
      readonly redLines?: readonly FiledRedLine[];
      readonly annex: Scenario["afterTheFork"];
    }
  /** The replay may be seen by anyone with its link, in this scope. */
  | { readonly type: "ReplayPublished"; readonly scope: "public" | "everything" };

export type SeatEvent =
  /** Somebody is in the waiting room. */
  | { readonly type: "PersonArrived"; readonly person: PersonId; readonly asked: TeamId | null }
  /** Somebody in the waiting room would like this team. */
  | { readonly type: "TeamAsked"; readonly person: PersonId; readonly team: TeamId | null }
  /** Somebody has this place now. */
  | { readonly type: "PersonSeated"; readonly person: PersonId; readonly place: Place }
  /** This person leads the team now. */
  | { readonly type: "LeadAppointed"; readonly team: TeamId; readonly person: PersonId }
  /** This person was taken out of the session and stays out. */
  | { readonly type: "PersonRemoved"; readonly person: PersonId };

export type TurnEvent =
  /** A turn opened: its story, and what every team's income brought. */
  | {
      readonly type: "TurnStarted";
      readonly index: number;
      readonly n: number;
      readonly title: string;
      readonly from: string;
      readonly to: string;
      readonly briefing: readonly string[];
      readonly focus: Readonly<Record<TeamId, string>>;
      readonly resources: Readonly<Record<ResourceKey, number>>;
      /** A turn of violations after a signed text. */
      readonly violations: boolean;
    }
  /** A phase began, with its clock. */
  | {
      readonly type: "PhaseStarted";
      readonly phase: Phase;
      readonly turnIndex: number;
      readonly clock: Clock;
    }
  /** A session option moved indicators at the start of a turn. */
  | { readonly type: "OptionApplied"; readonly option: string; readonly changes: readonly Change[] }
  /** What each viewer is told of the situation. Keys of `readings` are team ids and "public", of `rings` also "control". */
  | {
      readonly type: "SituationReported";
      readonly turnIndex: number;
      readonly moment: "start" | "end";
      readonly readings: Readonly<Record<string, readonly Reading[]>>;
      readonly rings: Readonly<Record<string, readonly RingReading[]>>;
      readonly resources: Readonly<Record<ResourceKey, number>>;
      readonly rung: number;
      readonly highestRung: number;
      /** Null unless the room may see it. */
      readonly publicTriangle: TrianglePoint | null;
      readonly triangle: TrianglePoint;
    }
  /** Which cards each team may play now, and why the others are closed. */
  | { readonly type: "MenusDrawn"; readonly menus: Readonly<Record<TeamId, Menu>> }
  /** End of a turn: computed flags, drift, peaks, momentum, triangle. */
  | {
      readonly type: "TurnClosed";
      readonly index: number;
      readonly n: number;
      readonly flags: readonly FlagId[];
      readonly changes: readonly Change[];
      readonly indicators: Readonly<Record<IndicatorId, number>>;
      readonly momentum: Readonly<Record<OutcomeId, number>>;
      readonly rawScores: Readonly<Record<OutcomeId, number>>;
      readonly triangle: TrianglePoint;
      readonly rung: number;
      readonly highestRung: number;
    }
  /** A team's red line was crossed; the desk knows, the team learns it in the hotwash. */
  | {
      readonly type: "RedLineCrossed";
      readonly team: TeamId;
      readonly redLine: string;
      readonly text: string;
    }
  /** A stop rule of the scenario is met. */
  | {
      readonly type: "StopRuleMet";
      readonly rule: string;
      readonly text: string;
      readonly verdict: Verdict;
      readonly playOn: boolean;
    }
  /** The facilitator plays on; `extraTurn` when the plan was used up. */
  | { readonly type: "PlayedOn"; readonly reason: string; readonly extraTurn: number | null };

export type ClockEvent =
  /** The clock stands, and the room is told why. */
  | { readonly type: "ClockPaused"; readonly reason: string; readonly remainingMs: Millis }
  /** The clock runs again. */
  | { readonly type: "ClockResumed"; readonly endsAt: Millis }
  /** The clock got more time, or less. */
  | { readonly type: "ClockAdjusted"; readonly byMs: Millis; readonly clock: Clock }
  /** Time is up; the facilitator moves on when ready. */
  | { readonly type: "BellRang"; readonly phase: Phase }
  /** The server was away; nobody lost time. */
  | { readonly type: "OutageBridged"; readonly lostMs: Millis; readonly clock: Clock };

export type MoveEvent =
  /** A team changed what it means to do; fields left out stay as they are. */
  | {
      readonly type: "DraftSaved";
      readonly team: TeamId;
      readonly by: PersonId;
      readonly major?: MajorChoice | null;
      readonly minor?: MoveId | null;
      readonly reaction?: MoveId | null;
      readonly rationale?: string;
      readonly signals?: Readonly<Record<TeamId, Signal>>;
      readonly intendedRung?: number | null;
    }
  /** A team is ready; `onBehalf` when the white cell said so for it. */
  | {
      readonly type: "DraftCommitted";
      readonly team: TeamId;
      readonly by: PersonId;
      readonly onBehalf: boolean;
      /** Missing in plays from before decisions were kept. */
      readonly decision?: Decision;
    }
  /** A team is deciding again. */
  | { readonly type: "DraftReopened"; readonly team: TeamId; readonly by: PersonId }
  /** Planning is over. Drafts are committed, empty teams hold; costs are paid. Every team's orders in the order of resolution. */
  | {
      readonly type: "OrdersLocked";
      readonly orders: readonly Order[];
      readonly holds: readonly TeamId[];
      /** Teams whose draft was committed as it stood. */
      readonly byBell: readonly TeamId[];
      /** What ended planning: time, or the white cell, which then forced those who were not ready. Older records do not say. */
      readonly closedBy?: "bell" | "white cell";
      readonly resources: Readonly<Record<ResourceKey, number>>;
    }
  /** The room has seen this open move. */
  | { readonly type: "MoveRevealed"; readonly order: Order }
  /** A team may answer now, beside its major. */
  | { readonly type: "ReactionOpened"; readonly team: TeamId; readonly moves: readonly MoveId[] }
  /** A team answered a text that was tabled this turn. */
  | {
      readonly type: "ReactionCommitted";
      readonly team: TeamId;
      readonly by: PersonId;
      readonly order: Order;
      readonly rationale: string;
      readonly resources: Readonly<Record<ResourceKey, number>>;
    }
  /** Somebody spoke in their team. */
  | { readonly type: "MessageSent"; readonly team: TeamId; readonly by: PersonId; readonly text: string }
  /** A team wrote how it thinks this ends. */
  | {
      readonly type: "TheoryWritten";
      readonly team: TeamId;
      readonly by: PersonId;
      readonly turn: number;
      readonly text: string;
    };

export type RulingEvent =
  /** The white cell said what a move in the players' own words is worth. */
  | { readonly type: "FreeFormAssessed"; readonly key: string; readonly assessment: Assessment }
  /** The engine's odds for the next order in the queue. */
  | { readonly type: "ProposalDrawn"; readonly proposal: Proposal }
  /** The dice, and what moves already settled this turn make of them. */
  | {
      readonly type: "MoveRolled";
      readonly key: string;
      readonly proposal: Proposal;
      readonly roll: number;
      readonly rolled: Grade;
      readonly settled: Settled;
      readonly settledWhy: string | null;
    }
  /** A move is settled: what was rolled, what was ruled, and all that came of it. */
  | {
      readonly type: "MoveRuled";
      readonly order: Order;
      readonly ruling: Ruling;
      readonly oddsWord: string;
      /** The roll, where those who learn the result may see it: SEC6. */
      readonly openRoll: number | null;
      /** A covert move that failed is shown to all. */
      readonly exposed: boolean;
      readonly changes: readonly Change[];
      readonly flagsSet: readonly FlagId[];
      readonly flagsCleared: readonly FlagId[];
      readonly resources: Readonly<Record<ResourceKey, number>>;
      readonly queued: readonly PendingEffect[];
      readonly postponed: readonly string[];
      readonly momentum: Readonly<Record<OutcomeId, number>>;
    }
  /** The white cell moved indicators by ruling. */
  | { readonly type: "RulingMade"; readonly changes: readonly Change[]; readonly reason: string };

export type Event =
  | SessionEvent
  | SeatEvent
  | TurnEvent
  | ClockEvent
  | InjectEvent
  | MoveEvent
  | CouncilEvent
  | RulingEvent
  | DebateEvent
  | PerceptionEvent
  | RfiEvent
  | NoteEvent
  | HotwashEvent
  | FactEvent
  | TalkEvent
  | StepEvent
  | AgendaEvent
  | CrewEvent
  | ForkEvent;
export type EventType = Event["type"];
export type EventOf<T extends EventType> = Extract<Event, { readonly type: T }>;

/** What shall happen, and who may know it. The audience is decided when the fact happens and is stored with it. */
export type Disclosure = { readonly event: Event; readonly audience: Audience };

/** An event as it is stored. */
export type Recorded = Disclosure & { readonly at: Millis };
