import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { Check } from "../../ui/Check.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "../pictures/teamAt.ts";

type Props = {
  readonly legend: string;
  readonly scene: Scene;
  /** Not among them. */
  readonly without: TeamId;
  readonly chosen: readonly TeamId[];
  readonly onChange: (chosen: readonly TeamId[]) => void;
  readonly disabled?: boolean;
};

/** Some of the other teams. */
export const TeamTicks = ({ legend, scene, without, chosen, onChange, disabled = false }: Props) => (
  <fieldset className="min-w-0">
    <legend className="mb-1 text-14 font-medium">{legend}</legend>
    <div className="flex flex-wrap gap-x-5">
      {scene.teams
        .filter(({ id }) => id !== without)
        .map(({ id }) => (
          <Check
            key={id}
            className="min-h-11 items-center"
            label={<TeamName {...teamAt(scene, id)} size="small" />}
            checked={chosen.includes(id)}
            disabled={disabled}
            onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
          />
        ))}
    </div>
  </fieldset>
);
