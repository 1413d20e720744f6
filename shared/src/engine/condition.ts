// What rules ask of the state of play: one small grammar for moves, injects, the ladder, outcomes and reach rings.
import type { FlagId, IndicatorId, MoveId, OutcomeId, ResourceKey, TeamId, VariantId } from "./ids.ts";

/** A question about the state of play. `peak` and `trough` look at end-of-turn values seen so far. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly ind: IndicatorId; readonly gte: number }
  | { readonly ind: IndicatorId; readonly lte: number }
  | { readonly ind: IndicatorId; readonly exceeds: IndicatorId; readonly by: number }
  | { readonly res: ResourceKey; readonly gte: number }
  | { readonly res: ResourceKey; readonly lte: number }
  | { readonly flag: FlagId }
  | { readonly turn: readonly [from: number, to: number] }
  | { readonly rungGte: number }
  | { readonly peak: IndicatorId; readonly gte: number }
  | { readonly trough: IndicatorId; readonly lte: number }
  | { readonly outcome: OutcomeId }
  | { readonly variant: VariantId }
  /** The team played nothing in the turn before. Only injects may ask: to play nothing is a secret. */
  | { readonly held: TeamId }
  /** Nobody has played this move so far. Only injects may ask. */
  | { readonly unplayed: MoveId }
  | { readonly always: true };
