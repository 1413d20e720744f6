// Names of flags and stocks as the scenario has them.
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";

export const flagText = ({ flags }: Scenario, id: string): string =>
  flags.find((flag) => flag.id === id)?.text ?? id;

/** "Kyiv: strike missiles" for `kyiv.missiles`. */
export function stockLabel({ teams }: Scenario, key: string): string {
  const [teamId, stock] = key.split(".");
  const team = teams.find(({ id }) => id === teamId);
  const label = team?.resources.find(({ id }) => id === stock)?.label;
  return team && label ? `${team.label}: ${label}` : key;
}
