// The commands by which a team's choices change.
import type { PersonCommand, TeamCommand } from "@whitecell/shared/engine/commands.ts";
import type { Slot } from "@whitecell/shared/engine/game.ts";
import type { MoveId, TeamId } from "@whitecell/shared/engine/ids.ts";

type SaveDraft = Extract<TeamCommand, { readonly type: "SaveDraft" }>;

const save = (team: TeamId, change: Omit<SaveDraft, "type" | "team">): PersonCommand => ({
  type: "SaveDraft",
  team,
  ...change,
});

export function chooseCard(team: TeamId, slot: Slot, move: MoveId): PersonCommand {
  switch (slot) {
    case "major":
      return save(team, { major: { kind: "card", move } });
    case "minor":
      return save(team, { minor: move });
    case "reaction":
      return save(team, { reaction: move });
  }
}

export const takeOut = (team: TeamId, slot: Slot): PersonCommand => save(team, { [slot]: null });
