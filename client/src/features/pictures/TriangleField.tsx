import type { TrianglePoint } from "@whitecell/shared/engine/game.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { cx } from "../../ui/cx.ts";
import { outcomeColour } from "../../ui/identity.ts";
import type { TriangleSize } from "./sizes.ts";
import {
  CORNERS,
  cornerMarks,
  HEIGHT,
  pathLabels,
  place,
  SIDE,
  type TriangleStep,
  triangleText,
} from "./trianglePoints.ts";

type Props = {
  readonly outcomes: Scene["outcomes"];
  readonly path: readonly TriangleStep[];
  readonly cloud: readonly TrianglePoint[];
  readonly size: TriangleSize;
};

/** Widths in rem, and how far apart two numbers must stand, in the picture's own units. */
const LOOKS = {
  small: { width: "max-w-52", text: "text-12", clearance: 15, dot: 2.6 },
  medium: { width: "max-w-72", text: "text-12", clearance: 12, dot: 2.4 },
  room: {
    width: "max-w-[34rem] @max-[48rem]:mx-auto @max-[48rem]:max-w-[24rem]",
    text: "text-28",
    clearance: 14,
    dot: 2.2,
  },
} as const;

const outline = CORNERS.map(([x, y]) => `${x},${y}`).join(" ");
const centre = [SIDE / 2, (2 / 3) * HEIGHT] as const;
/** Between two corners: on one side of the line from the centre one outcome leads, on the other the next. */
const edges = CORNERS.map(([x, y], at) => {
  const [nx, ny] = CORNERS[(at + 1) % 3] ?? CORNERS[0];
  return [(x + nx) / 2, (y + ny) / 2] as const;
});
const left = (x: number): string => `${(100 * x) / SIDE}%`;
const top = (y: number): string => `${(100 * y) / HEIGHT}%`;

export function TriangleField({ outcomes, path, cloud, size }: Props) {
  const { width, text, clearance, dot } = LOOKS[size];
  const spots = path.map(({ point }) => place(outcomes, point));
  const [x, y] = spots.at(-1) ?? centre;
  const marks = cornerMarks(outcomes);
  const room = size === "room";
  return (
    <div className={cx("w-full shrink-0", width, room ? "px-8" : "px-3.5", text)}>
      <CornerWords labels={[outcomes[0]?.label]} size={size} />
      <div
        className={cx("relative leading-none", room ? "my-8" : "my-3.5")}
        style={{ aspectRatio: `${SIDE} / ${HEIGHT}` }}
      >
        <svg
          viewBox={`0 0 ${SIDE} ${HEIGHT}`}
          role="img"
          aria-label={triangleText(outcomes, path)}
          className="size-full overflow-visible"
        >
          <polygon
            points={outline}
            fill="var(--raised)"
            stroke="var(--rule-strong)"
            vectorEffect="non-scaling-stroke"
          />
          {edges.map(([ex, ey]) => (
            <line
              key={`${ex}-${ey}`}
              x1={centre[0]}
              y1={centre[1]}
              x2={ex}
              y2={ey}
              stroke="var(--rule)"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {cloud.map((point, at) => {
            const [cx0, cy0] = place(outcomes, point);
            // biome-ignore lint/suspicious/noArrayIndexKey: a cloud has no other identity, and is replaced as a whole.
            return <circle key={at} cx={cx0} cy={cy0} r="1.4" fill="var(--rule-strong)" opacity="0.5" />;
          })}
          <polyline
            points={spots.map(([px, py]) => `${px},${py}`).join(" ")}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={room ? 3 : 1.5}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
          {spots.slice(0, -1).map(([px, py], at) => (
            <circle
              key={path[at]?.label}
              cx={px}
              cy={py}
              r={dot}
              fill={at === 0 ? "var(--raised)" : "var(--ink)"}
              stroke="var(--ink)"
              strokeWidth={room ? 3 : 1.5}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <g
            style={{ transform: `translate(${x}px, ${y}px)` }}
            className="transition-transform duration-move"
          >
            <circle
              r={dot * 2.2}
              fill="var(--ink)"
              stroke="var(--raised)"
              strokeWidth={room ? 4 : 2}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        </svg>
        <div aria-hidden="true">
          {pathLabels(outcomes, path, clearance).map((label) => (
            <span
              key={label.text}
              className={cx(
                "absolute -translate-x-1/2 text-soft tabular-nums",
                room ? "py-3.5" : "py-1.5",
                label.side === "above" && "-translate-y-full",
              )}
              style={{ left: left(label.x), top: top(label.y) }}
            >
              {label.text}
            </span>
          ))}
          {CORNERS.map(([px, py], at) => (
            <span
              key={`${px}`}
              className="absolute inline-flex size-[1.7em] -translate-1/2 items-center justify-center rounded-full font-bold text-surface"
              style={{ left: left(px), top: top(py), background: outcomeColour(at) }}
            >
              {marks[at]}
            </span>
          ))}
        </div>
      </div>
      <CornerWords labels={[outcomes[1]?.label, outcomes[2]?.label]} size={size} />
    </div>
  );
}

type WordsProps = { readonly labels: readonly (string | undefined)[]; readonly size: TriangleSize };

/** What a corner stands for, where there is room; the shares beside the picture say it to all. */
function CornerWords({ labels, size }: WordsProps) {
  if (size === "small") return null;
  return (
    <div
      aria-hidden="true"
      className={cx(
        "flex justify-between gap-4 text-soft",
        size === "room" ? "-mx-8 leading-9 @max-[48rem]:hidden" : "-mx-3.5",
      )}
    >
      {labels.map((label, at) => (
        <span
          key={label}
          className={cx("min-w-0", labels.length === 1 ? "w-full text-center" : at === 1 && "text-right")}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
