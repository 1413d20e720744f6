// A scenario as the engine reads it: legal by construction (`scenarioFile/parseScenario.ts` is the only maker of files into this).
import type { DelayedEffect, Grade, MoveCard, Odds, Pull, Size } from "./card.ts";
import type { Condition } from "./condition.ts";
import type {
  AudienceSpec,
  Deltas,
  FlagId,
  IndicatorId,
  InjectId,
  MoveId,
  OutcomeId,
  TeamId,
  VariantId,
} from "./ids.ts";
import type { ReportGrade } from "./reportGrade.ts";
import type { Mark, Theatre } from "./theatre.ts";

/** `composite := number from indicators`, as in ripeness = min(talks, max(cost, 100 − endurance)). */
export type Expression =
  | { readonly ind: IndicatorId }
  | { readonly inv: IndicatorId }
  | { readonly min: readonly Expression[] }
  | { readonly max: readonly Expression[] };

export type Sight = "exact" | "band" | "hidden";

export type Option = {
  readonly id: string;
  readonly default: boolean;
  readonly text: string;
  readonly deltasFromTurn?: { readonly turn: number; readonly deltas: Deltas };
  /** Injects whose scheduled turn changes while the option is on. */
  readonly reschedule?: Readonly<Record<InjectId, number>>;
};

export type Band = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
};

export type Indicator = {
  readonly id: IndicatorId;
  readonly label: string;
  readonly short: string;
  readonly initial: number;
  readonly low: string;
  readonly high: string;
  readonly visibility: Readonly<Record<TeamId, Sight>>;
  readonly visibilityIf?: readonly {
    readonly if: Condition;
    readonly set: Readonly<Record<TeamId, Sight>>;
  }[];
  readonly note?: string;
  readonly article: readonly string[];
};

export type Resource = {
  readonly id: string;
  readonly label: string;
  readonly initial: number;
  readonly income: number;
  readonly max: number;
  readonly note: string;
};

export type Measure =
  | { readonly outcome: Readonly<Record<VariantId, number>> }
  | { readonly ind: IndicatorId; readonly from: number; readonly to: number };

export type Objective = {
  readonly id: string;
  readonly points: number;
  readonly text: string;
  readonly measure: Measure;
};
export type RedLine = {
  readonly id: string;
  readonly text: string;
  readonly if: Condition;
  readonly penalty: number;
};

export type Team = {
  readonly id: TeamId;
  readonly label: string;
  readonly plays: string;
  readonly roleCard: string;
  readonly resources: readonly Resource[];
  readonly privateInfo: readonly string[];
  readonly cannotSee: readonly string[];
  readonly redLines: readonly RedLine[];
  readonly objectives: readonly Objective[];
  /** The eight cards that the newcomers' filter shows first. */
  readonly firstEight: readonly MoveId[];
};

export type InjectKind = "news" | "broadcast" | "cable" | "intelligence";
export type Veracity = "true" | "false" | "ambiguous";
export type InjectTiming =
  | { readonly scheduled: number }
  | { readonly when: Condition }
  | { readonly hand: true };

export type Inject = {
  readonly id: InjectId;
  readonly title: string;
  readonly kind: InjectKind;
  /** The outlet, office or desk that speaks. */
  readonly source?: string;
  /** Of intelligence only. */
  readonly grade?: ReportGrade;
  readonly audience: AudienceSpec;
  readonly timing: InjectTiming;
  /** Of one in hand: when the facilitator may want it. It never comes by itself. */
  readonly moment?: Condition;
  readonly veracity: Veracity;
  readonly text: string;
  readonly truth?: string;
  readonly effects: Deltas;
  readonly expected: string;
  /** What it is for, in the facilitator's words. */
  readonly purpose?: string;
  /** Teams to whose cost it is. */
  readonly hurts?: readonly TeamId[];
  readonly article: readonly string[];
  /** Where it happens, for the map. */
  readonly marks?: readonly Mark[];
};

export type Turn = {
  readonly n: number;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly briefing: string;
  readonly focus: Readonly<Record<TeamId, string>>;
  readonly variants: readonly { readonly if: Condition; readonly text: string }[];
  readonly article: readonly string[];
  /** 1 is the last turn a short game gives up. */
  readonly essential: number;
};

export type Rung = {
  readonly n: number;
  readonly label: string;
  readonly text: string;
  readonly if: Condition;
};
export type Threshold = {
  readonly id: string;
  readonly above: number;
  readonly label: string;
  readonly text: string;
};
export type Ladder = { readonly thresholds: readonly Threshold[]; readonly rungs: readonly Rung[] };

export type Variant = {
  readonly id: VariantId;
  readonly label: string;
  readonly if: Condition;
  readonly text: string;
};
export type Outcome = {
  readonly id: OutcomeId;
  readonly label: string;
  readonly article: readonly string[];
  readonly text: string;
  readonly variants: readonly Variant[];
  readonly hotwash: readonly string[];
};
export type StopRule = {
  readonly id: string;
  readonly if: Condition;
  readonly outcome: OutcomeId;
  readonly variant?: VariantId;
  readonly text: string;
  /** The facilitator may open another turn instead of ending. */
  readonly playOn?: true;
};
export type Outcomes = {
  readonly stopRules: readonly StopRule[];
  readonly list: readonly Outcome[];
  readonly commonHotwash: readonly string[];
};

export type StructureTerm = { readonly ind: IndicatorId; readonly w: number; readonly inv?: true };
export type Drift = {
  readonly id: string;
  readonly if: Condition;
  readonly deltas: Deltas;
  readonly why: string;
};
export type Composite = { readonly id: string; readonly label: string; readonly expr: Expression };

export type Model = {
  readonly clamp: readonly [low: number, high: number];
  readonly bands: readonly Band[];
  readonly results: readonly Grade[];
  readonly oddsClamp: readonly [low: number, high: number];
  readonly shiftClamp: readonly [low: number, high: number];
  readonly facilitatorShiftMax: number;
  readonly resultFactor: Readonly<Record<Grade, number>>;
  readonly sizeWeight: Readonly<Record<Size, number>>;
  readonly leap: { readonly gap: number; readonly deltas: Deltas };
  readonly covert: { readonly announce: readonly string[]; readonly exposeOn: readonly Grade[] };
  readonly playerView: {
    readonly moveShows: readonly string[];
    readonly moveHides: readonly string[];
    readonly oddsWords: readonly { readonly min: number; readonly word: string }[];
  };
  readonly order: Readonly<Record<string, number>>;
  readonly triangle: {
    readonly structureWeight: number;
    readonly momentumWeight: number;
    readonly momentumDecay: number;
    readonly temperature: number;
    readonly offsets: Readonly<Record<OutcomeId, number>>;
    readonly structure: Readonly<Record<OutcomeId, readonly StructureTerm[]>>;
  };
  readonly composites: readonly Composite[];
  readonly drift: readonly Drift[];
};

export type FreeForm = {
  readonly slot: Size;
  readonly oddsPresets: Readonly<Record<string, Odds>>;
  readonly impactPresets: Readonly<Record<string, number>>;
  readonly partialFactor: number;
  readonly failureRule: "reverse-of-smallest";
  readonly limits: {
    readonly maxIndicators: number;
    readonly maxTotalImpact: number;
    readonly rungRequired: boolean;
    readonly pullRequired: boolean;
  };
  readonly pullPresets: Readonly<Record<string, Pull>>;
  readonly defaultCost: Readonly<Record<TeamId, Readonly<Record<string, number>>>>;
  readonly checklist: readonly string[];
};

export type Fact = {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly source: string;
  readonly grade: "A" | "B" | "C";
};

export type ArticleElement = { readonly id: string; readonly claim: string; readonly carriedBy: string };

export type Scenario = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly language: string;
  readonly summary: string;
  readonly forkDate: string;
  readonly recommendedMinutes: number;
  readonly teamOrder: readonly TeamId[];
  readonly playsPerTurn: Readonly<Record<Size, number>>;
  readonly personPolicy: "offices-only";
  readonly options: readonly Option[];
  /** Prose that players read before play, in Markdown paragraphs without markup. */
  readonly crisis: readonly string[];
  readonly learningGoals: readonly string[];
  readonly safetyNote: string;
  /** One sentence a team writes in these turns: by what chain of events does this end? */
  readonly theoryCards: { readonly turns: readonly number[]; readonly question: string };
  readonly flags: readonly { readonly id: FlagId; readonly text: string }[];
  readonly computedFlags: readonly { readonly id: FlagId; readonly if: Condition }[];
  readonly model: Model;
  readonly articleElements: readonly ArticleElement[];
  readonly indicators: readonly Indicator[];
  readonly reportingOffsets: readonly {
    readonly team: TeamId;
    readonly ind: IndicatorId;
    readonly offset: number;
    readonly why: string;
  }[];
  readonly teams: readonly Team[];
  readonly ladder: Ladder;
  readonly moves: readonly MoveCard[];
  readonly delayedEffects: readonly DelayedEffect[];
  readonly injects: readonly Inject[];
  readonly turns: readonly Turn[];
  readonly outcomes: Outcomes;
  readonly freeForm: FreeForm;
  readonly facts: readonly Fact[];
  /** A scenario may do without a map. */
  readonly theatre?: Theatre;
  readonly afterTheFork: readonly { readonly date: string; readonly text: string; readonly source: string }[];
};
