import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { CSSProperties, ReactNode } from "react";
import { cx } from "../../ui/cx.ts";
import { TeamName } from "../../ui/TeamName.tsx";

type Props = {
  readonly scene: Scene;
  readonly label: string;
  /** What stands under a team's name. */
  readonly of: (team: TeamId) => ReactNode;
  /** Keeps its height while it fills, so that nothing above it moves. */
  readonly tall?: boolean;
};

/** Every team in its own column, at the same place in every phase. */
export function TeamColumns({ scene, label, of, tall = false }: Props) {
  return (
    <ul
      aria-label={label}
      className={cx(
        "grid grid-cols-[repeat(var(--teams),minmax(0,1fr))] gap-x-8 gap-y-4 text-28 portrait:h-auto portrait:grid-cols-2",
        tall && "h-[15.5rem]",
      )}
      style={{ "--teams": scene.teams.length } as CSSProperties}
    >
      {scene.teams.map((team, index) => (
        <li key={team.id} className="min-w-0 overflow-hidden border-t-2 border-edge pt-2">
          <TeamName team={team} index={index} size="wall" />
          {of(team.id)}
        </li>
      ))}
    </ul>
  );
}
