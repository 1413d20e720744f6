// The scenario as each side may know it: public facts, a team's brief, and the whole for the white cell.

import type { Instrument, Size } from "../engine/card.ts";
import type { IndicatorId, MoveId, TeamId } from "../engine/ids.ts";
import type { Durations, TemplateId } from "../engine/phases.ts";
import type { Band, FreeForm, Ladder, RedLine, Resource, Scenario } from "../engine/scenario.ts";
import type { Theatre } from "../engine/theatre.ts";

/** What everybody may know of the scenario before play. */
export type Scene = {
  readonly sessionId: string;
  readonly title: string;
  readonly scenarioTitle: string;
  readonly scenarioVersion: string;
  readonly summary: string;
  readonly crisis: readonly string[];
  readonly learningGoals: readonly string[];
  readonly safetyNote: string;
  readonly template: TemplateId;
  readonly durations: Durations;
  readonly turnsPlanned: number;
  readonly seatsPerTeam: number;
  readonly commitment: string;
  readonly teams: readonly {
    readonly id: TeamId;
    readonly label: string;
    readonly plays: string;
    readonly roleCard: string;
  }[];
  readonly indicators: readonly {
    readonly id: IndicatorId;
    readonly label: string;
    readonly short: string;
    readonly low: string;
    readonly high: string;
  }[];
  readonly bands: readonly Band[];
  /** Rungs and thresholds without the conditions behind them. */
  readonly ladder: {
    readonly rungs: readonly { readonly n: number; readonly label: string; readonly text: string }[];
    readonly thresholds: Ladder["thresholds"];
  };
  readonly outcomes: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  /** The geography that everybody knows; null where the scenario has no map. */
  readonly theatre: Pick<Theatre, "center" | "extent" | "places" | "front"> | null;
};

/** A move card as its team sees it: no numbers of odds, no effects, no interactions, no pull. */
export type Card = {
  readonly id: MoveId;
  readonly title: string;
  readonly text: string;
  readonly size: Size;
  readonly instrument: Instrument;
  readonly covert: boolean;
  readonly cost: Readonly<Record<string, number>>;
  /** What must hold, in words; null when nothing must. */
  readonly requires: string | null;
  readonly window: readonly [from: number, to: number] | null;
  readonly oddsWord: string;
  /** The percent that the word stands for. */
  readonly oddsRange: readonly [low: number, high: number];
  /** What it stands for in the article, as the article's claims. */
  readonly article: readonly string[];
  readonly rung: number;
  readonly firstEight: boolean;
  readonly reaction: boolean;
};

/** What a team alone may know before play. */
export type Brief = {
  readonly team: TeamId;
  readonly label: string;
  readonly resources: readonly Resource[];
  readonly privateInfo: readonly string[];
  readonly cannotSee: readonly string[];
  readonly objectives: readonly {
    readonly id: string;
    readonly points: number;
    readonly text: string;
    readonly measuredBy: string;
  }[];
  readonly redLines: readonly (Pick<RedLine, "id" | "text" | "penalty"> & { readonly when: string })[];
  readonly cards: readonly Card[];
  readonly freeForm: Pick<FreeForm, "checklist"> & { readonly cost: Readonly<Record<string, number>> };
  readonly theoryCards: Scenario["theoryCards"];
};
