// What a team can pay for. Costs name the team's own resources; a purse is keyed `team.resource`.
import type { ResourceKey, TeamId } from "../engine/ids.ts";

type Cost = Readonly<Record<string, number>>;
type Purse = Readonly<Record<ResourceKey, number>>;

/** Several costs together, resource by resource. */
export function totalCost(costs: readonly Cost[]): Cost {
  const total: Record<string, number> = {};
  for (const cost of costs) {
    for (const [resource, points] of Object.entries(cost)) total[resource] = (total[resource] ?? 0) + points;
  }
  return total;
}

/** Resources of which `costs` together ask more than the purse holds, with how much is missing. */
export function shortOf(team: TeamId, purse: Purse, costs: readonly Cost[]): Cost {
  const missing: Record<string, number> = {};
  for (const [resource, points] of Object.entries(totalCost(costs))) {
    const gap = points - (purse[`${team}.${resource}`] ?? 0);
    if (gap > 0) missing[resource] = gap;
  }
  return missing;
}

export const affords = (team: TeamId, purse: Purse, costs: readonly Cost[]): boolean =>
  Object.keys(shortOf(team, purse, costs)).length === 0;
