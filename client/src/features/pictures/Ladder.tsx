import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import { ladderText } from "./ladderText.ts";

type Props = {
  readonly ladder: Scene["ladder"];
  readonly rung: number;
  readonly highest: number;
  /** "compact" leaves out the names of thresholds; "room" is for a wall. */
  readonly size?: "compact" | "large" | "room";
};

const rows = {
  compact: "h-5 text-12",
  large: "min-h-7 text-14",
  room: "min-h-0 flex-[1_1_2.9rem] text-28 leading-none",
} as const;
const lines = {
  compact: "h-3 text-12",
  large: "py-0.5 text-12",
  room: "min-h-0 flex-[1_1_2.3rem] text-28 leading-none",
} as const;
type Size = keyof typeof rows;

/** How high the crisis stands: rungs bottom to top, thresholds between them, the high-water mark. */
export function Ladder({ ladder, rung, highest, size = "large" }: Props) {
  const room = size === "room";
  const top = [...ladder.rungs].sort((a, b) => b.n - a.n);
  return (
    <figure aria-label={pictures.ladder.title} className={room ? "h-full" : undefined}>
      <figcaption className="sr-only">{ladderText(ladder, rung, highest)}</figcaption>
      <ol reversed className={room ? "flex h-full flex-col" : undefined}>
        {top.map(({ n, label, text }) => {
          const threshold = ladder.thresholds.find(({ above }) => above === n);
          const here = n === rung;
          return (
            <li
              key={n}
              aria-current={here ? "step" : undefined}
              title={text}
              className={room ? cx("flex min-h-0 flex-col", threshold ? "flex-[1.8]" : "flex-1") : undefined}
            >
              {threshold && <Threshold label={threshold.label} crossed={rung > n} size={size} />}
              <div
                className={cx(
                  "flex items-center gap-2 transition-colors duration-move",
                  rows[size],
                  n <= rung ? "text-ink" : "text-soft",
                  here && "rounded bg-accent font-semibold text-on-accent",
                  room ? "px-3" : "px-1.5",
                )}
              >
                <span className="w-[1.4em] shrink-0 text-right tabular-nums">{n}</span>
                <span className="min-w-0 flex-1 truncate">{label}</span>
                {here && <span className="sr-only">({pictures.ladder.now})</span>}
                {n === highest && highest > rung && (
                  <span className="shrink-0 text-soft">
                    <span aria-hidden="true">◂</span>
                    <span className={size === "compact" ? "sr-only" : "ml-1"}>{pictures.ladder.peak}</span>
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

type ThresholdProps = { readonly label: string; readonly crossed: boolean; readonly size: Size };

/** The line between two rungs that everyone would notice crossing. */
function Threshold({ label, crossed, size }: ThresholdProps) {
  const line = cx("h-px", crossed ? "bg-warn" : "bg-edge");
  return (
    <span
      className={cx("flex items-center gap-2", lines[size], crossed ? "text-warn" : "text-soft")}
      title={label}
    >
      <span className={cx(line, "w-[1.6em]")} />
      <span className="sr-only">{pictures.ladder.threshold}</span>
      <span className={size === "compact" ? "sr-only" : "whitespace-nowrap italic"}>{label}</span>
      {crossed && <span className="sr-only">({pictures.ladder.crossed})</span>}
      <span className={cx(line, "flex-1")} />
    </span>
  );
}
