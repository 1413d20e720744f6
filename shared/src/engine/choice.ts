// What a team may choose for a slot: a card, or a move in its own words.
import type { MoveId } from "./ids.ts";

/** A move in the players' own words, played instead of a major card. */
export type FreeFormText = {
  readonly action: string;
  readonly intent: string;
  readonly reasons: readonly string[];
  readonly risks: string;
};

export type MajorChoice =
  | { readonly kind: "card"; readonly move: MoveId }
  | { readonly kind: "free"; readonly text: FreeFormText };
