import type { Odds } from "@whitecell/shared/engine/card.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";

/** The scenario's word for a chance of success, as players read it. */
export function oddsWord({ model }: Scenario, [success]: Odds): string {
  const words = [...model.playerView.oddsWords].sort((a, b) => b.min - a.min);
  return words.find(({ min }) => success >= min)?.word ?? "";
}
