// A move as a card, what its results do, and what it sets going for later.
import type { Condition } from "./condition.ts";
import type {
  AudienceSpec,
  Deltas,
  EffectId,
  FlagId,
  MoveId,
  OutcomeId,
  ResourceKey,
  TeamId,
} from "./ids.ts";
import type { Mark } from "./theatre.ts";

export type Grade = "success" | "partial" | "failure";
export type Size = "major" | "minor";
export type Instrument = "diplomatic" | "information" | "military" | "economic" | "cyber" | "nuclear";
export type Exposure = "open" | "covert";
/** Chances in percent; they add up to 100. */
export type Odds = readonly [success: number, partial: number, failure: number];
/** Weights on the three outcomes; they add up to 1. */
export type Pull = Readonly<Record<OutcomeId, number>>;
export type Effect = {
  readonly deltas?: Deltas;
  readonly set?: readonly FlagId[];
  readonly clear?: readonly FlagId[];
  readonly resources?: Readonly<Record<ResourceKey, number>>;
  readonly delayed?: readonly EffectId[];
  /** Delayed effects that, if pending, land one turn later. */
  readonly postpone?: readonly EffectId[];
};

export type Interaction = { readonly with: MoveId; readonly note: string } & (
  | { readonly kind: "shift"; readonly shift: number }
  | { readonly kind: "extra"; readonly deltas: Deltas }
  | { readonly kind: "downgrade"; readonly when: readonly Grade[] }
  | { readonly kind: "cancel"; readonly when: readonly Grade[] }
);

export type ExtraIf = {
  readonly if: Condition;
  readonly on: readonly Grade[];
  readonly deltas?: Deltas;
  readonly resources?: Readonly<Record<ResourceKey, number>>;
  readonly note?: string;
};

export type MoveCard = {
  readonly id: MoveId;
  readonly team: TeamId;
  readonly title: string;
  readonly text: string;
  readonly size: Size;
  readonly instrument: Instrument;
  readonly visibility: Exposure;
  readonly turns?: readonly [from: number, to: number];
  readonly requires?: Condition;
  /** In the team's own resources: `resource id → points`. */
  readonly cost: Readonly<Record<string, number>>;
  readonly maxUses: number;
  readonly odds: Odds;
  readonly oddsMods?: readonly { readonly if: Condition; readonly shift: number; readonly note?: string }[];
  /** Moves with a lower order are resolved earlier in a turn. */
  readonly order: number;
  readonly success: Effect;
  readonly partial: Effect;
  readonly failure: Effect;
  readonly extraIf?: readonly ExtraIf[];
  readonly interactions: readonly Interaction[];
  readonly rung: number;
  readonly pull: Pull;
  readonly article: readonly string[];
  /** May also be played in the reaction slot: beside the major, and until moves of its order are resolved. */
  readonly reaction?: true;
  /** Where it happens, for the map. */
  readonly marks?: readonly Mark[];
};

export type DelayedEffect = {
  readonly id: EffectId;
  readonly label: string;
  /** 2 follows from the move itself, 3 from how others read it. */
  readonly order: number;
  /** Played turns until it lands. */
  readonly after: number;
  /** If this holds when it is due, it is dropped. */
  readonly unless?: Condition;
  readonly deltas: Deltas;
  readonly set?: readonly FlagId[];
  readonly resources?: Readonly<Record<ResourceKey, number>>;
  readonly news: string;
  /** The outlet, office or desk that brings the news. */
  readonly source?: string;
  readonly audience: AudienceSpec;
  readonly article: readonly string[];
  /** Where it happens, for the map. */
  readonly marks?: readonly Mark[];
};
