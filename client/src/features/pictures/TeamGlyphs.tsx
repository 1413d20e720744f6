import { teamColour } from "../../ui/identity.ts";
import { TeamGlyph } from "../../ui/TeamGlyph.tsx";

type Team = { readonly team: string; readonly label: string; readonly index: number };
type Props = {
  readonly of: readonly Team[];
  /** In the colour of the text, on a ground where hues would drown. */
  readonly plain?: boolean;
};

/** Teams as their signs alone, where their names stand near by; read out by name. */
export function Glyphs({ of, plain = false }: Props) {
  const teams = of.filter(({ team }, at) => of.findIndex((other) => other.team === team) === at);
  return (
    <span className="inline-flex shrink-0 gap-1">
      {teams.map(({ team, label, index }) => (
        <span key={team} title={label}>
          <span style={plain ? undefined : { color: teamColour(index) }}>
            <TeamGlyph index={index} />
          </span>
          <span className="sr-only">{label}</span>
        </span>
      ))}
    </span>
  );
}
