import type { Odds } from "../engine/card.ts";
import type { Ruling } from "../engine/game.ts";

/** The chances that the card itself gives, without any shift; null where the move was cancelled and chance had no say. */
export const ownOdds = ({ ruled, proposal }: Ruling): Odds | null =>
  ruled === "cancelled" ? null : proposal.base;
