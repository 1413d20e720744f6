// How a robot chooses: one card at a time, out of those its team may play and pay for.
import type { Slot } from "../engine/game.ts";
import type { MoveId, TeamId } from "../engine/ids.ts";
import type { CardOffer } from "../views/promptTypes.ts";
import { oneOf } from "./chance.ts";

export type Question = {
  readonly team: TeamId;
  readonly slot: Slot;
  readonly offers: readonly CardOffer[];
  /** From 0 up to but not 1. */
  readonly roll: number;
};

/** The card to play; null to leave the slot empty. */
export type Policy = (question: Question) => MoveId | null;

export const randomly: Policy = ({ offers, roll }) => oneOf(offers, roll)?.move ?? null;
