// A session's own beginning and end, and what is opened afterwards.
import type { FiledRedLine } from "../council.ts";
import type { Seed, Settings, TrianglePoint, Verdict } from "../game.ts";
import type { PersonId, TeamId } from "../ids.ts";
import type { Durations, TemplateId } from "../phases.ts";
import type { TeamScore } from "../readings.ts";
import type { Scenario } from "../scenario.ts";

export type SessionEvent =
  /** A session was set up. Nobody gets it whole: it holds the seed and every side's secrets. */
  | {
      readonly type: "SessionCreated";
      readonly sessionId: string;
      readonly title: string;
      readonly scenario: Scenario;
      readonly template: TemplateId;
      readonly durations: Durations;
      readonly turnPlan: readonly number[];
      readonly options: readonly string[];
      readonly seatsPerTeam: number;
      readonly settings: Settings;
      readonly seed: Seed;
      readonly commitment: string;
      readonly host: PersonId;
    }
  /** The room's settings are now these. */
  | { readonly type: "SettingsChanged"; readonly settings: Settings }
  /** Every turn has been played, or a stop rule was accepted. The seed is shown so that anyone can check the dice. */
  | {
      readonly type: "SessionEnded";
      readonly verdict: Verdict;
      readonly label: string;
      readonly text: string;
      readonly triangle: TrianglePoint;
      readonly seed: Seed;
    }
  /** Objectives, scores, red lines, theories and the annex are open to all. */
  | {
      readonly type: "HotwashOpened";
      readonly scores: readonly TeamScore[];
      readonly theories: readonly { readonly team: TeamId; readonly turn: number; readonly text: string }[];
      readonly questions: readonly string[];
      /** What each team filed for itself; missing in plays from before teams could. */
      readonly redLines?: readonly FiledRedLine[];
      readonly annex: Scenario["afterTheFork"];
    }
  /** The replay may be seen by anyone with its link, in this scope. */
  | { readonly type: "ReplayPublished"; readonly scope: "public" | "everything" };
