// Teams by name wherever some of them talk.
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "../pictures/teamAt.ts";

export const labelsOf = (scene: Scene, teams: readonly TeamId[]): readonly string[] =>
  teams.map((id) => teamAt(scene, id).team.label);
export const labelOf = (scene: Scene, id: TeamId): string => teamAt(scene, id).team.label;

export const Sides = ({ scene, teams }: { readonly scene: Scene; readonly teams: readonly TeamId[] }) => (
  <span className="inline-flex flex-wrap items-baseline gap-x-3">
    {teams.map((id) => (
      <TeamName key={id} {...teamAt(scene, id)} size="small" />
    ))}
  </span>
);
