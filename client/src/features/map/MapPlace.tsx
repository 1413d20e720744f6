import { cx } from "../../ui/cx.ts";
import { inBox, teamColour, teamGlyphPath } from "../../ui/identity.ts";
import type { Point } from "./frame.ts";
import type { Metrics } from "./metrics.ts";
import { isArea, type Name } from "./placeNames.ts";

type DotProps = {
  readonly at: Point;
  /** The team that sits here, by its place in the scene. */
  readonly seat: number | null;
  readonly capital: boolean;
  readonly metrics: Metrics;
};

/** Where a place is; a team's seat carries its glyph. */
export function MapDot({ at: [x, y], seat, capital, metrics: { dot, text } }: DotProps) {
  if (seat !== null)
    return (
      <path
        className="map-glyph"
        d={teamGlyphPath(seat)}
        transform={inBox(x, y, text * 0.95)}
        fill={teamColour(seat)}
        strokeWidth={3}
      />
    );
  return capital ? (
    <circle cx={x} cy={y} r={dot} fill="var(--map-land)" stroke="var(--ink)" strokeWidth={dot * 0.6} />
  ) : (
    <circle cx={x} cy={y} r={dot * 0.8} fill="var(--ink)" />
  );
}

type NameProps = { readonly name: Name; readonly metrics: Metrics };

export function MapName({ name: { box, label, kind, bold }, metrics: { text } }: NameProps) {
  return (
    <text
      className={cx("map-text", isArea(kind) && "map-soft")}
      x={box.x}
      y={box.y + box.h * 0.76}
      fontSize={text}
      fontWeight={bold ? 600 : 450}
      fontStyle={kind === "sea" ? "italic" : undefined}
      strokeWidth={text / 4}
    >
      {label}
    </text>
  );
}
