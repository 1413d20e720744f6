import type { Band } from "@whitecell/shared/engine/scenario.ts";
import { cx } from "../../ui/cx.ts";
import type { TracksSize } from "./sizes.ts";
import type { Track, TrackStretch } from "./tracks.ts";

type Props = {
  readonly track: Track;
  readonly bands: readonly Band[];
  readonly turns: number;
  readonly size: TracksSize;
  readonly label: string;
};

const HEIGHT = { compact: "h-8", large: "h-10", room: "h-16" } as const;
const HATCH = "repeating-linear-gradient(135deg, var(--rule-strong) 0 1px, transparent 1px 6px)";
const x = (part: number): number => part * 100;
const y = (points: number): number => 100 - points;

/** One indicator over turns: a line where the number is known, stretches where only the band is, hatching where neither. */
export function TrackPlot({ track, bands, turns, size, label }: Props) {
  const room = size === "room";
  const { last, exact } = track;
  return (
    <div className={cx("relative", HEIGHT[size])} style={{ containerType: "size" }}>
      <svg
        role="img"
        aria-label={label}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="size-full overflow-visible"
      >
        {Array.from({ length: turns + 1 }, (_, at) => x(at / turns)).map((edge) => (
          <Hair key={`turn-${edge}`} x1={edge} x2={edge} y1={0} y2={100} />
        ))}
        {(exact ? [0, 50, 100] : [0, ...bands.slice(1).map(({ from }) => from), 100]).map((edge) => (
          <Hair key={`edge-${edge}`} x1={0} x2={100} y1={y(edge)} y2={y(edge)} />
        ))}
        {track.stretches.map((stretch) => (
          <Stretch
            key={keyOf(stretch)}
            stretch={stretch}
            newest={stretch === track.stretches.at(-1)}
            room={room}
          />
        ))}
      </svg>
      {track.stretches.map(
        (stretch) =>
          stretch.kind === "unknown" && (
            <span
              key={keyOf(stretch)}
              aria-hidden="true"
              className="absolute inset-y-0"
              style={{
                left: `${x(stretch.x)}%`,
                width: `${x(stretch.until - stretch.x)}%`,
                background: HATCH,
              }}
            />
          ),
      )}
      {last && exact && (
        <span
          aria-hidden="true"
          className="absolute top-0 left-0 transition-transform duration-move"
          style={{ transform: `translate(${x(last.x)}cqw, ${y(last.to)}cqh)` }}
        >
          <span
            className={cx(
              "absolute -translate-1/2 rounded-full bg-ink ring-2 ring-surface",
              room ? "size-4" : "size-2",
            )}
          />
        </span>
      )}
    </div>
  );
}

const keyOf = (stretch: TrackStretch): string =>
  `${stretch.kind}-${stretch.kind === "line" ? stretch.points[0]?.x : stretch.x}`;

type HairProps = { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };
const Hair = (ends: HairProps) => (
  <line {...ends} stroke="var(--rule)" strokeWidth="1" vectorEffect="non-scaling-stroke" />
);

type StretchProps = {
  readonly stretch: TrackStretch;
  readonly newest: boolean;
  readonly room: boolean;
};

function Stretch({ stretch, newest, room }: StretchProps) {
  if (stretch.kind === "line")
    return (
      <polyline
        points={stretch.points.map((point) => `${x(point.x)},${y(point.to)}`).join(" ")}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={room ? 3 : 1.5}
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    );
  const box = { x: x(stretch.x), width: x(stretch.until - stretch.x) };
  if (stretch.kind === "unknown") return null;
  return (
    <rect
      {...box}
      y={y(stretch.to)}
      height={stretch.to - stretch.from}
      fill={newest ? "var(--ink)" : "var(--rule-strong)"}
    />
  );
}
