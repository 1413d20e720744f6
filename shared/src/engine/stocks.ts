// What teams have to spend.
import { clamp } from "../lib/numbers.ts";
import type { Game } from "./game.ts";
import type { ResourceKey } from "./ids.ts";

/** Stocks after `deltas`, each between nothing and its team's cap. */
export function restocked(
  game: Pick<Game, "scenario" | "resources">,
  deltas: Readonly<Record<ResourceKey, number>>,
): Readonly<Record<ResourceKey, number>> {
  const after: Record<ResourceKey, number> = { ...game.resources };
  for (const [key, delta] of Object.entries(deltas)) {
    const [teamId, resourceId] = key.split(".");
    const cap = game.scenario.teams
      .find((team) => team.id === teamId)
      ?.resources.find((each) => each.id === resourceId)?.max;
    after[key] = clamp((after[key] ?? 0) + delta, 0, cap ?? Number.POSITIVE_INFINITY);
  }
  return after;
}
