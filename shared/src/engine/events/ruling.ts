// What moves come to.

import type { Assessment } from "../assessment.ts";
import type { Grade } from "../card.ts";
import type { Change } from "../change.ts";
import type { Order, PendingEffect, Proposal, Ruling, Settled } from "../game.ts";
import type { FlagId, OutcomeId, ResourceKey } from "../ids.ts";

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
