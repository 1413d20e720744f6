import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { injects as words } from "../../../messages/en/injects.ts";
import { Check } from "../../../ui/Check.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";

type Props = {
  readonly scene: Scene;
  readonly value: readonly TeamId[] | "all";
  readonly onChange: (value: readonly TeamId[] | "all") => void;
  readonly error: string | null;
  readonly legend?: string;
  /** Gets it in any case, and is not asked about. */
  readonly always?: TeamId;
};

/** To everyone, or to some teams and nobody else. */
export function AudiencePicker({ scene, value, onChange, error, legend = words.audience, always }: Props) {
  const toggle = (team: TeamId, on: boolean): void => {
    const before = value === "all" ? [] : value;
    onChange(on ? [...before, team] : before.filter((each) => each !== team));
  };
  return (
    <fieldset>
      <legend className="text-14 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-x-5">
        <Check
          label={words.everyone}
          checked={value === "all"}
          onChange={(on) => onChange(on ? "all" : [])}
        />
        {scene.teams.map(
          (team, index) =>
            team.id !== always && (
              <Check
                key={team.id}
                label={<TeamName team={team} index={index} size="small" />}
                checked={value !== "all" && value.includes(team.id)}
                onChange={(on) => toggle(team.id, on)}
              />
            ),
        )}
      </div>
      {error && <p className="text-14 font-medium text-danger">{error}</p>}
    </fieldset>
  );
}
