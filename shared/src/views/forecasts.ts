// How near people's forecasts were to how it ended.
import { brier, type Forecast } from "../model/brier.ts";
import type { View } from "./view.ts";

export type ScoredForecast = Forecast & { readonly brier: number };

/** The forecasts that this viewer may know, with their scores; none before the end. */
export function scoredForecasts({
  control,
  ledger,
  ending,
}: Pick<View, "control" | "ledger" | "ending">): readonly ScoredForecast[] {
  if (ending === null) return [];
  const { outcome } = ending.verdict;
  return ((control ?? ledger)?.forecasts ?? []).map((each) => ({
    ...each,
    brier: brier(each.shares, outcome),
  }));
}
