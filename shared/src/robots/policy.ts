// How a robot chooses: one card at a time, out of those its team may play and pay for.
import type { Slot } from "../engine/game.ts";
import type { MoveId, TeamId } from "../engine/ids.ts";
import type { CardOffer } from "../views/prompts/types.ts";
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

/** BOT2: each card is as likely as the next, and a slot with cards is never left empty. */
export const playAny: Policy = ({ offers, roll }) => oneOf(offers, roll)?.move ?? null;

export const playNothing: Policy = () => null;

/** Silence is as likely as each card. */
export const playAnyOrNothing: Policy = ({ offers, roll }) => oneOf([null, ...offers], roll)?.move ?? null;

/** Chooses for the major and the minor by one policy, for the reaction slot by another. */
export const bySlot =
  (cards: Policy, answers: Policy): Policy =>
  (question) =>
    question.slot === "reaction" ? answers(question) : cards(question);
