import { cx } from "../../ui/cx.ts";
import { GUTTER } from "./LadderRows.tsx";
import { type LadderGrid, middleOf, treads } from "./ladderGrid.ts";
import type { LadderStep } from "./ladderSteps.ts";
import type { LadderSize } from "./sizes.ts";

type Props = {
  readonly grid: LadderGrid;
  readonly steps: readonly LadderStep[];
  readonly rung: number;
  readonly size: LadderSize;
};

const percent = (part: number): string => `${part * 100}%`;
const point = (x: number, y: number): string => `${x * 100},${y * 100}`;

/** The way here, a tread for every turn, time from left to right, ending at the marker. */
export function LadderPath({ grid, steps, rung, size }: Props) {
  const path = treads(grid, steps, size === "large" && steps.length < 12 ? "all" : "sparse");
  const now = middleOf(grid, rung);
  const last = path.at(-1);
  const first = path[0];
  if (!first || !last || now === null) return null;
  const line = path.flatMap(({ from, to, y }) => [point(from, y), point(to, y)]);
  const room = size === "room";
  return (
    <div
      aria-hidden="true"
      className={cx("pointer-events-none absolute inset-y-0 left-0", GUTTER[size], room ? "pl-2" : "pl-1")}
    >
      <div className="relative size-full">
        <svg
          aria-hidden="true"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="size-full overflow-visible"
        >
          <polyline
            points={[...line, point(last.to, now)].join(" ")}
            fill="none"
            stroke="var(--rule-strong)"
            strokeWidth={room ? 3 : 1.5}
            vectorEffect="non-scaling-stroke"
          />
          {last.to < 1 && (
            <line
              x1={last.to * 100}
              x2="100"
              y1={now * 100}
              y2={now * 100}
              stroke="var(--rule-strong)"
              strokeWidth={room ? 3 : 1.5}
              strokeDasharray={room ? "3 6" : "1.5 3"}
              vectorEffect="non-scaling-stroke"
            />
          )}
        </svg>
        <span
          className={cx(
            "absolute -translate-1/2 rounded-full border-2 border-edge bg-surface",
            room ? "size-3.5" : "size-2",
          )}
          style={{ left: 0, top: percent(first.y) }}
        />
        {path.map(({ turnIndex, from, to, y, numbered, side }) =>
          !numbered ? null : (
            <span
              key={turnIndex}
              className={cx(
                "absolute -translate-x-1/2 leading-none text-soft tabular-nums",
                room ? "py-1.5 text-28" : "py-0.5 text-12",
                side === "above" && "-translate-y-full",
              )}
              style={{ left: percent((from + to) / 2), top: percent(y) }}
            >
              {turnIndex + 1}
            </span>
          ),
        )}
      </div>
    </div>
  );
}
