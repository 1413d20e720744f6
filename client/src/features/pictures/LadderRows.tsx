import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import type { LadderGrid } from "./ladderGrid.ts";
import type { Pusher } from "./ladderSteps.ts";
import type { LadderSize } from "./sizes.ts";
import { Glyphs } from "./TeamGlyphs.tsx";

/** Width of the path, left of the labels. */
export const GUTTER = { compact: "w-10", large: "w-24", room: "w-24" } as const;
const TEXT = {
  compact: "text-12",
  large: "text-14",
  room: "text-28 leading-[1.2] tracking-[-0.012em]",
} as const;
const GAP = { compact: "gap-1", large: "gap-2", room: "gap-1.5" } as const;
const LINE = { compact: "text-12", large: "text-12", room: "text-28 leading-[1.2]" } as const;
const percent = (part: number): string => `${part * 100}%`;

type RungProps = {
  readonly row: LadderGrid["rungs"][number];
  readonly stands: number;
  readonly highest: number;
  readonly pushedBy: readonly Pusher[];
  readonly withPath: boolean;
  readonly size: LadderSize;
};

export function LadderRung({ row, stands, highest, pushedBy, withPath, size }: RungProps) {
  const { n, label, text } = row.rung;
  const here = n === stands;
  const peak = n === highest && highest > stands;
  return (
    <li
      aria-current={here ? "step" : undefined}
      title={text}
      className={cx(
        "absolute inset-x-0 flex items-center pr-1.5",
        GAP[size],
        TEXT[size],
        here ? "font-semibold text-on-accent" : n <= stands ? "text-ink" : "text-soft",
      )}
      style={{ top: percent(row.top), height: percent(row.height) }}
    >
      {withPath && <span className={cx("shrink-0", GUTTER[size])} />}
      <span className="w-[1.3em] shrink-0 text-right tabular-nums">{n}</span>
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {here && <span className="sr-only">({pictures.ladder.now})</span>}
      {pushedBy.length > 0 && (
        <span className="flex min-w-0 max-w-1/2 shrink-0 items-center gap-1.5">
          {size === "large" && (
            <span aria-hidden="true" className="hidden truncate text-12 font-normal @xl:inline">
              {pushedBy[0]?.title}
            </span>
          )}
          <Glyphs of={pushedBy} plain={here} />
        </span>
      )}
      {peak && (
        <span className="shrink-0">
          <span aria-hidden="true">◂</span>
          <span className={size === "large" ? "ml-1 hidden @md:inline" : "hidden"}>
            {pictures.ladder.peak}
          </span>
        </span>
      )}
    </li>
  );
}

type ThresholdProps = {
  readonly row: LadderGrid["thresholds"][number];
  readonly crossed: boolean;
  readonly withPath: boolean;
  readonly size: LadderSize;
};

/** The line between two rungs that everyone would notice crossing; the caption says it to those who cannot see it. */
export function LadderThreshold({ row, crossed, withPath, size }: ThresholdProps) {
  const line = cx("h-px", crossed ? "bg-warn" : "bg-edge");
  return (
    <div
      title={row.threshold.label}
      className={cx(
        "absolute inset-x-0 flex items-center pr-1.5",
        GAP[size],
        LINE[size],
        crossed ? "text-warn" : "text-soft",
      )}
      style={{ top: percent(row.top), height: percent(row.height) }}
    >
      {withPath && <span className={cx("shrink-0", GUTTER[size])} />}
      <span className={cx(line, "w-[1.3em]")} />
      {size !== "compact" && <span className="truncate">{row.threshold.label}</span>}
      <span className={cx(line, "min-w-2 flex-1")} />
    </div>
  );
}
