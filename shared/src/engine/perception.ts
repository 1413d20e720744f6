// What teams take each other's moves for, and the opening of what was meant.
import type { Forecast } from "../model/brier.ts";
import type { Intent, Signal, SignalReading } from "../model/perception.ts";
import type { PersonId, TeamId } from "./ids.ts";
import type { Insight } from "./note.ts";

export type PerceptionCommand =
  /** Says what the team takes another's move for. */
  {
    readonly type: "MarkReading";
    readonly team: TeamId;
    readonly key: string;
    readonly signal: Signal;
    readonly rung: number | null;
  };

export type PerceptionEvent =
  /** A team said what it takes another's move for. */
  | ({ readonly type: "SignalRead"; readonly by: PersonId } & SignalReading)
  /** What was meant and how it was read, forecast and learned is open to all. */
  | {
      readonly type: "LedgerOpened";
      readonly intents: readonly Intent[];
      readonly readings: readonly SignalReading[];
      readonly insights: readonly Insight[];
      readonly forecasts: readonly Forecast[];
    };
