// What teams mean to do, and what they say among themselves.
import type { Signal } from "../../model/perception.ts";
import type { MajorChoice } from "../choice.ts";
import type { Decision } from "../council.ts";
import type { Order } from "../game.ts";
import type { MoveId, PersonId, ResourceKey, TeamId } from "../ids.ts";

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
