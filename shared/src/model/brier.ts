// What people think how the play will end, and how near they were: the Brier score of several outcomes.
import type { OutcomeId, PersonId, TeamId } from "../engine/ids.ts";
import { sum } from "../lib/numbers.ts";
import { entries } from "../lib/records.ts";

export type Forecast = {
  readonly by: PersonId;
  /** Null for an observer. */
  readonly team: TeamId | null;
  readonly turnIndex: number;
  /** Percent by outcome; they add up to 100. */
  readonly shares: Readonly<Record<OutcomeId, number>>;
};

/** The forecasts with one more; a person's last one of a turn stands. */
export const withForecast = (forecasts: readonly Forecast[], forecast: Forecast): readonly Forecast[] => [
  ...forecasts.filter(({ by, turnIndex }) => by !== forecast.by || turnIndex !== forecast.turnIndex),
  forecast,
];

/** 0 for all on what came, 2 for all on something else; lower is nearer. */
export const brier = (shares: Forecast["shares"], outcome: OutcomeId): number =>
  sum(entries(shares), ([id, percent]) => (percent / 100 - (id === outcome ? 1 : 0)) ** 2);
