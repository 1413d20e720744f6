// Whom the room waits for while this team still plans.
import { notReady } from "@whitecell/shared/views/prompts/team.ts";
import { table } from "../../../messages/en/table.ts";
import { type TableModel, teamLabel } from "../tableModel.ts";

/** Null where another sentence says it, and where a clock is all that is waited for. */
export function awaited({ view, scene, team, draft }: TableModel): string | null {
  if (view.phase !== "planning" || draft.ready) return null;
  const rest = notReady(view);
  if (rest.length === scene.teams.length) return table.waitingForAll;
  const others = rest.filter((id) => id !== team).map((id) => teamLabel(scene, id));
  return table.waitingFor([table.yourTeam, ...others]);
}
