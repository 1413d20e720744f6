// What is true in a session: the fold of its events. Nothing here is shown to anyone but through `views/redact.ts`.
import type { Forecast } from "../model/brier.ts";
import type { Intent, Signal, SignalReading } from "../model/perception.ts";
import type { Rfi } from "../model/rfi.ts";
import type { Place } from "./actor.ts";
import type { Assessment } from "./assessment.ts";
import type { DelayedEffect, Grade, Odds, Size } from "./card.ts";
import type { KnownCause } from "./change.ts";
import type { MajorChoice } from "./choice.ts";
import type { Council, InBrief } from "./council.ts";
import type { Debate } from "./debate.ts";
import type { HotwashTopic } from "./hotwash.ts";
import type {
  AudienceSpec,
  EffectId,
  FlagId,
  IndicatorId,
  InjectId,
  Millis,
  MoveId,
  OutcomeId,
  PersonId,
  ResourceKey,
  TeamId,
  VariantId,
} from "./ids.ts";
import type { BookmarkId, Insight } from "./note.ts";
import type { Durations, Phase, TemplateId } from "./phases.ts";
import type { Scenario } from "./scenario.ts";
import type { Hearers, SituationPart, StepMark } from "./step.ts";
import type { Talk } from "./talkState.ts";
import type { Mark } from "./theatre.ts";

/** Where chance comes from. A script serves tests and physical dice: a label it lacks counts as 0. */
export type Seed =
  | { readonly kind: "secret"; readonly key: string }
  | { readonly kind: "script"; readonly rolls: Readonly<Record<string, number>> };

export type Clock =
  | { readonly state: "stopped" }
  | { readonly state: "running"; readonly endsAt: Millis; readonly rang: boolean }
  | {
      readonly state: "paused";
      readonly remainingMs: Millis;
      readonly reason: string;
      readonly rang: boolean;
    };

export type Slot = Size | "reaction";

/** What a team means to do this turn. */
export type Draft = {
  readonly major: MajorChoice | null;
  readonly minor: MoveId | null;
  readonly reaction: MoveId | null;
  readonly rationale: string;
  /** What the moves are meant to say to other teams, and how far up the ladder; a team need not say. */
  readonly signals?: Readonly<Record<TeamId, Signal>>;
  readonly intendedRung?: number | null;
  /** `ready` until the bell or until it is reopened. */
  readonly ready: boolean;
};

/** One move of one team in one turn, after the lock. `key` is `T<turn index + 1>:<team>:<slot>`. */
export type Order = {
  readonly key: string;
  readonly team: TeamId;
  readonly slot: Slot;
  readonly choice: MajorChoice;
  readonly title: string;
  readonly size: Size;
  readonly covert: boolean;
  readonly rung: number;
  /** Resolution order inside the turn. */
  readonly order: number;
  /** Where it happens; a move in the players' own words has no place. */
  readonly marks: readonly Mark[];
};

export type OddsShift = {
  readonly source: "condition" | "interaction" | "facilitator";
  readonly shift: number;
  readonly why: string;
};

/** Odds of one order as they stand now, and how they came about. */
export type Proposal = {
  readonly key: string;
  readonly base: Odds;
  readonly shifts: readonly OddsShift[];
  /** Sum of the shifts after the cap. */
  readonly shift: number;
  readonly odds: Odds;
  readonly leap: boolean;
};

/** What a roll comes to once moves settled earlier have lowered or voided it. */
export type Settled = Grade | "cancelled";

export type Roll = {
  readonly key: string;
  readonly proposal: Proposal;
  /** 0 to 99. */
  readonly roll: number;
  readonly rolled: Grade;
  readonly settled: Settled;
  readonly settledWhy: string | null;
};

export type Ruling = {
  readonly key: string;
  readonly proposal: Proposal;
  readonly roll: number;
  readonly rolled: Grade;
  readonly settled: Settled;
  /** Why moves settled earlier lowered or voided it; null where they did not. */
  readonly settledWhy: string | null;
  readonly ruled: Settled;
  /** Given when the facilitator ruled otherwise than the dice and the rules. */
  readonly reason: string | null;
};

export type PendingEffect = {
  readonly id: string;
  readonly effect: EffectId;
  readonly due: number;
  readonly queuedBy: string;
  /** What it does, where a free-form move set it going and no scenario describes it. */
  readonly spec?: DelayedEffect;
};

export type TrianglePoint = Readonly<Record<OutcomeId, number>>;

/** State at the end of one played turn. */
export type TurnEnd = {
  readonly index: number;
  readonly n: number;
  readonly indicators: Readonly<Record<IndicatorId, number>>;
  readonly rung: number;
  readonly triangle: TrianglePoint;
};

export type Verdict = {
  readonly outcome: OutcomeId;
  readonly variant: VariantId;
  readonly rule: string | null;
};

export type Settings = {
  /** Newcomers take the team they ask for without being seated by the facilitator. */
  readonly openSeating: boolean;
  /** The room sees the trajectory triangle. */
  readonly openTriangle: boolean;
  /** Whoever learns a result sees the roll. */
  readonly openDice: boolean;
  /** Nobody new may come in. */
  readonly doorLocked: boolean;
};

/** What a step may change: as it stood before the step. */
export type Position = Pick<Game, SituationPart>;

export type Step = StepMark & { readonly to: Hearers; readonly before: Position };

export type Game = {
  readonly sessionId: string;
  readonly title: string;
  readonly scenario: Scenario;
  readonly seed: Seed;
  readonly template: TemplateId;
  readonly durations: Durations;
  readonly firstDurations: Durations;
  readonly merged: readonly number[];
  readonly options: readonly string[];
  readonly seatsPerTeam: number;
  readonly settings: Settings;
  readonly people: Readonly<Record<PersonId, Place>>;
  readonly phase: Phase;
  /** Scenario turn numbers in the order they are played. */
  readonly turnPlan: readonly number[];
  /** Index into `turnPlan`; −1 in the lobby. */
  readonly turnIndex: number;
  /** When the white cell or the bell brought this phase; null where nothing of that is known. */
  readonly phaseSince: Millis | null;
  readonly clock: Clock;
  readonly indicators: Readonly<Record<IndicatorId, number>>;
  readonly peaks: Readonly<Record<IndicatorId, number>>;
  readonly troughs: Readonly<Record<IndicatorId, number>>;
  readonly resources: Readonly<Record<ResourceKey, number>>;
  readonly flags: readonly FlagId[];
  readonly pending: readonly PendingEffect[];
  readonly injectsReleased: readonly InjectId[];
  /** Injects that the white cell has taken out of the script's hands. */
  readonly injectsKept: Readonly<Record<InjectId, "held" | "skipped">>;
  /** Who was told each piece of news, the oldest first. */
  readonly news: readonly AudienceSpec[];
  readonly newsRead: Readonly<Record<string, readonly PersonId[]>>;
  /** Teams that played nothing when planning last closed. */
  readonly held: readonly TeamId[];
  readonly uses: Readonly<Record<MoveId, number>>;
  readonly momentum: Readonly<Record<OutcomeId, number>>;
  readonly highestRung: number;
  readonly drafts: Readonly<Record<TeamId, Draft>>;
  /** This turn's moves in the order in which they are resolved. */
  readonly orders: readonly Order[];
  readonly revealed: readonly string[];
  readonly assessments: Readonly<Record<string, Assessment>>;
  readonly rolls: Readonly<Record<string, Roll>>;
  readonly rulings: Readonly<Record<string, Ruling>>;
  /** Keys of this turn's covert orders that the room has seen fail. */
  readonly exposed: readonly string[];
  /** Teams that may answer in the reaction slot now, with the cards they may answer with. */
  readonly reactions: Readonly<Record<TeamId, readonly MoveId[]>>;
  /** This turn's arguments about moves, by order key. */
  readonly debates: Readonly<Record<string, Debate>>;
  /** What teams proposed, voted, objected and decided. */
  readonly council: Council;
  readonly inBrief: InBrief;
  readonly intents: readonly Intent[];
  readonly readings: readonly SignalReading[];
  readonly rfis: readonly Rfi[];
  /** Whose hands are up, the first raised first. */
  readonly hands: readonly PersonId[];
  /** What teams say and promise to each other. */
  readonly talk: Talk;
  readonly factsEstablished: number;
  readonly bookmarks: readonly BookmarkId[];
  readonly insights: readonly Insight[];
  readonly forecasts: readonly Forecast[];
  readonly path: readonly TurnEnd[];
  /** Causes of change since the last report, with those who may know them. */
  readonly unreported: readonly KnownCause[];
  readonly crossedRedLines: readonly string[];
  readonly theories: readonly { readonly team: TeamId; readonly turn: number; readonly text: string }[];
  readonly stop: { readonly verdict: Verdict; readonly playOn: boolean } | null;
  readonly violations: boolean;
  readonly verdict: Verdict | null;
  /** What is asked in the hotwash, the oldest first. */
  readonly topics: readonly HotwashTopic[];
  readonly hotwash: boolean;
  readonly published: "nothing" | "public" | "everything";
  readonly steps: readonly Step[];
  readonly nudges: Readonly<Record<PersonId, Millis>>;
  readonly stepsTaken: number;
  /** The facilitator's shift of each order whose dice were seen. */
  readonly seenDice: Readonly<Record<string, number>>;
};
