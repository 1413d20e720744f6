// What somebody is told of the truth: made when a fact happens, so that redaction needs no knowledge of its own.

import type { Slot } from "./game.ts";
import type { IndicatorId, MoveId, TeamId } from "./ids.ts";

/** An indicator as one viewer is told it. Hidden indicators have no reading. */
export type Reading = {
  readonly indicator: IndicatorId;
  readonly sight: "exact" | "band";
  /** Points, with the viewer's reporting offset; only when exact. */
  readonly value: number | null;
  readonly band: string;
  /** Words for the causes this viewer may know, since the last report. */
  readonly causes: readonly string[];
};

/** A reach ring as one viewer is told it. A ring that is neither is not told. */
export type RingReading = {
  readonly ring: string;
  readonly label: string;
  readonly km: number;
  readonly state: "offered" | "in play";
};

export type MenuItem = {
  readonly move: MoveId;
  /** Slots in which it may be played now; empty when closed. */
  readonly slots: readonly Slot[];
  readonly usesLeft: number;
  /** Why it is closed, in one sentence; null when open. */
  readonly whyNot: string | null;
};
export type Menu = readonly MenuItem[];

export type ScoreLine = {
  readonly objective: string;
  readonly text: string;
  readonly points: number;
  readonly of: number;
};
export type RedLineLine = {
  readonly redLine: string;
  readonly text: string;
  readonly crossed: boolean;
  readonly penalty: number;
};
/** A team's secret score, opened in the hotwash. */
export type TeamScore = {
  readonly team: TeamId;
  readonly objectives: readonly ScoreLine[];
  readonly redLines: readonly RedLineLine[];
  readonly total: number;
};
