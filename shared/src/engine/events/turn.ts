// Turns, their phases and the clock.

import type { Change } from "../change.ts";
import type { Clock, TrianglePoint, Verdict } from "../game.ts";
import type { FlagId, IndicatorId, Millis, OutcomeId, ResourceKey, TeamId } from "../ids.ts";
import type { Phase } from "../phases.ts";
import type { Menu, Reading, RingReading } from "../readings.ts";

export type TurnEvent =
  /** A turn opened: its story, and what every team's income brought. */
  | {
      readonly type: "TurnStarted";
      readonly index: number;
      readonly n: number;
      readonly title: string;
      readonly from: string;
      readonly to: string;
      readonly briefing: readonly string[];
      readonly focus: Readonly<Record<TeamId, string>>;
      readonly resources: Readonly<Record<ResourceKey, number>>;
      /** A turn of violations after a signed text. */
      readonly violations: boolean;
    }
  /** A phase began, with its clock. */
  | {
      readonly type: "PhaseStarted";
      readonly phase: Phase;
      readonly turnIndex: number;
      readonly clock: Clock;
    }
  /** A session option moved indicators at the start of a turn. */
  | { readonly type: "OptionApplied"; readonly option: string; readonly changes: readonly Change[] }
  /** What each viewer is told of the situation. Keys of `readings` are team ids and "public", of `rings` also "control". */
  | {
      readonly type: "SituationReported";
      readonly turnIndex: number;
      readonly moment: "start" | "end";
      readonly readings: Readonly<Record<string, readonly Reading[]>>;
      readonly rings: Readonly<Record<string, readonly RingReading[]>>;
      readonly resources: Readonly<Record<ResourceKey, number>>;
      readonly rung: number;
      readonly highestRung: number;
      /** Null unless the room may see it. */
      readonly publicTriangle: TrianglePoint | null;
      readonly triangle: TrianglePoint;
    }
  /** Which cards each team may play now, and why the others are closed. */
  | { readonly type: "MenusDrawn"; readonly menus: Readonly<Record<TeamId, Menu>> }
  /** End of a turn: computed flags, drift, peaks, momentum, triangle. */
  | {
      readonly type: "TurnClosed";
      readonly index: number;
      readonly n: number;
      readonly flags: readonly FlagId[];
      readonly changes: readonly Change[];
      readonly indicators: Readonly<Record<IndicatorId, number>>;
      readonly momentum: Readonly<Record<OutcomeId, number>>;
      readonly rawScores: Readonly<Record<OutcomeId, number>>;
      readonly triangle: TrianglePoint;
      readonly rung: number;
      readonly highestRung: number;
    }
  /** A team's red line was crossed; the desk knows, the team learns it in the hotwash. */
  | {
      readonly type: "RedLineCrossed";
      readonly team: TeamId;
      readonly redLine: string;
      readonly text: string;
    }
  /** A stop rule of the scenario is met. */
  | {
      readonly type: "StopRuleMet";
      readonly rule: string;
      readonly text: string;
      readonly verdict: Verdict;
      readonly playOn: boolean;
    }
  /** The facilitator plays on; `extraTurn` when the plan was used up. */
  | { readonly type: "PlayedOn"; readonly reason: string; readonly extraTurn: number | null };

export type ClockEvent =
  /** The clock stands, and the room is told why. */
  | { readonly type: "ClockPaused"; readonly reason: string; readonly remainingMs: Millis }
  /** The clock runs again. */
  | { readonly type: "ClockResumed"; readonly endsAt: Millis }
  /** The clock got more time, or less. */
  | { readonly type: "ClockAdjusted"; readonly byMs: Millis; readonly clock: Clock }
  /** Time is up; the facilitator moves on when ready. */
  | { readonly type: "BellRang"; readonly phase: Phase }
  /** The server was away; nobody lost time. */
  | { readonly type: "OutageBridged"; readonly lostMs: Millis; readonly clock: Clock };
