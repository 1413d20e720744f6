import { cx } from "../../ui/cx.ts";
import type { TracksSize } from "./sizes.ts";

/** Label, plot and last value: the same three columns in every row and in the axis above them. */
export const TRACK_GRID = {
  compact: "grid grid-cols-[minmax(0,1fr)_5.5rem_4.75rem] gap-x-3",
  large: "grid grid-cols-[minmax(0,1fr)_minmax(6rem,32%)_5.5rem] gap-x-4",
  room: "grid grid-cols-[minmax(0,1fr)_minmax(9rem,32%)_10.5rem] gap-x-6",
} as const;

type Props = { readonly turns: number; readonly size: TracksSize };

/** Turn numbers, each in the middle of its turn. Where they would touch, only the first and the last. */
export function TrackAxis({ turns, size }: Props) {
  const sparse = turns > (size === "room" ? 7 : 9);
  return (
    <div
      className={cx(
        TRACK_GRID[size],
        "border-b border-rule",
        size === "room" ? "pb-1 text-28" : "pb-0.5 text-12",
      )}
    >
      <span />
      <span className="flex text-soft tabular-nums">
        {Array.from({ length: turns }, (_, at) => at + 1).map((turn) => (
          <span key={turn} className="min-w-0 flex-1 text-center">
            {sparse && turn !== 1 && turn !== turns ? "" : turn}
          </span>
        ))}
      </span>
      <span />
    </div>
  );
}
