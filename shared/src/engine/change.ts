// How indicators moved, and why.
import type { Grade } from "./card.ts";
import type { EffectId, IndicatorId, InjectId, MoveId, TeamId } from "./ids.ts";

/** Why an indicator moved. */
export type Cause =
  | { readonly kind: "move"; readonly move: MoveId; readonly key: string; readonly grade: Grade }
  | { readonly kind: "free-form"; readonly key: string; readonly grade: Grade }
  | { readonly kind: "interaction"; readonly move: MoveId; readonly with: MoveId; readonly key: string }
  | { readonly kind: "condition"; readonly move: MoveId; readonly key: string }
  | { readonly kind: "leap"; readonly key: string }
  | { readonly kind: "drift"; readonly id: string }
  | { readonly kind: "delayed"; readonly effect: EffectId }
  | { readonly kind: "inject"; readonly inject: InjectId }
  | { readonly kind: "option"; readonly option: string }
  | { readonly kind: "ruling"; readonly reason: string };

/** One recorded change of one indicator, in points, with its reason in words. */
export type Change = {
  readonly indicator: IndicatorId;
  readonly from: number;
  readonly to: number;
  readonly cause: Cause;
  readonly why: string;
};

/** A change since the last report, in words for those who may know its cause. */
export type KnownCause = {
  readonly indicator: IndicatorId;
  readonly words: string;
  readonly to: "public" | readonly TeamId[];
};
