import { map as words } from "../../messages/en/map.ts";
import { inBox, teamColour, teamGlyphPath } from "../../ui/identity.ts";
import { kindIcons } from "./kindIcons.ts";
import type { Sign } from "./placeSigns.ts";

type Props = {
  readonly sign: Sign;
  /** The team's place in the scene; null for news. */
  readonly team: number | null;
  readonly title: string;
  readonly faded?: boolean;
};

/** Who did it, in the team's colour and glyph, and of what kind it is. Dashed: the room does not know. */
export function MapSign({ sign: { mark, box }, team, title, faded = false }: Props) {
  const { x, y, w, h } = box;
  const icon = h * 0.62;
  const field = w - h;
  const radius = h * 0.18;
  const line = Math.max(1, h / 20);
  const colour = team === null ? "var(--rule-strong)" : teamColour(team);
  const withTeam = team !== null && field > h * 0.5;
  return (
    <g className="map-arrive" opacity={faded ? 0.5 : 1}>
      <title>{title}</title>
      <rect x={x} y={y} width={w} height={h} rx={radius} fill="var(--raised)" />
      {withTeam && (
        <>
          <path
            d={`M${x + field},${y}H${x + radius}a${radius},${radius} 0 0 0 ${-radius},${radius}V${y + h - radius}a${radius},${radius} 0 0 0 ${radius},${radius}H${x + field}Z`}
            fill={colour}
          />
          <path
            d={teamGlyphPath(team)}
            transform={inBox(x + field / 2, y + h / 2, h * 0.56)}
            fill="var(--raised)"
          />
        </>
      )}
      <rect
        x={x}
        y={y}
        width={w}
        height={h}
        rx={radius}
        fill="none"
        stroke={colour}
        strokeWidth={line}
        strokeDasharray={mark.covert ? `${line * 2.5} ${line * 2}` : undefined}
      />
      <KindIcon kind={mark.kind} x={x + w - (h + icon) / 2} y={y + (h - icon) / 2} size={icon} />
    </g>
  );
}

type IconProps = {
  readonly kind: Sign["mark"]["kind"];
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

function KindIcon({ kind, x, y, size }: IconProps) {
  const Picture = kindIcons[kind];
  return (
    <Picture
      x={x}
      y={y}
      width={size}
      height={size}
      color="var(--ink)"
      strokeWidth={2.25}
      aria-label={words.kinds[kind]}
    />
  );
}
