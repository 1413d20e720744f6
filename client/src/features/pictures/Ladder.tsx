import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import { LadderNotes } from "./LadderNotes.tsx";
import { LadderPath } from "./LadderPath.tsx";
import { GUTTER, LadderRung, LadderThreshold } from "./LadderRows.tsx";
import { ladderGrid } from "./ladderGrid.ts";
import type { LadderStep } from "./ladderSteps.ts";
import { ladderText } from "./ladderText.ts";
import type { LadderSize } from "./sizes.ts";

type Props = {
  readonly ladder: Scene["ladder"];
  readonly rung: number;
  readonly highest: number;
  /** The way that led here, oldest first. */
  readonly steps?: readonly LadderStep[];
  /** "compact" leaves out the names of thresholds; "room" is for a wall and fills the height it is given. */
  readonly size?: LadderSize;
};

/** Height of a rung in rem (a wall shares out what it has), and of a threshold in rungs. */
const SIZES = {
  compact: { rung: 1.25, threshold: 0.5 },
  large: { rung: 1.75, threshold: 0.86 },
  room: { rung: null, threshold: 0.76 },
} as const;

/** How high the crisis stands, how it got there and who pushed; thresholds and the high-water mark. */
export function Ladder({ ladder, rung, highest, steps = [], size = "large" }: Props) {
  const { rung: height, threshold } = SIZES[size];
  const grid = ladderGrid(ladder, threshold);
  const here = grid.rungs.find((row) => row.rung.n === rung);
  return (
    <figure
      aria-label={pictures.ladder.title}
      className={cx("@container max-w-2xl", size === "room" && "flex h-full min-h-0 flex-col gap-4")}
    >
      <figcaption className="sr-only">{ladderText(ladder, rung, highest)}</figcaption>
      <div
        className="relative min-h-0 flex-1"
        style={{ containerType: "size", height: height === null ? undefined : `${grid.units * height}rem` }}
      >
        {here && (
          <div
            aria-hidden="true"
            className="absolute inset-x-0 top-0 flex transition-transform duration-move"
            style={{ height: `${here.height * 100}%`, transform: `translateY(${here.top * 100}cqh)` }}
          >
            {steps.length > 0 && <span className={cx("shrink-0", GUTTER[size])} />}
            <span className="flex-1 rounded bg-accent" />
          </div>
        )}
        {steps.length > 0 && <LadderPath grid={grid} steps={steps} rung={rung} size={size} />}
        <ol reversed className="absolute inset-0">
          {grid.rungs.map((row) => (
            <LadderRung
              key={row.rung.n}
              row={row}
              stands={rung}
              highest={highest}
              pushedBy={steps.findLast((step) => step.rung === row.rung.n)?.pushedBy ?? []}
              withPath={steps.length > 0}
              size={size}
            />
          ))}
        </ol>
        <div aria-hidden="true" className="absolute inset-0">
          {grid.thresholds.map((row) => (
            <LadderThreshold
              key={row.threshold.id}
              row={row}
              crossed={rung > row.threshold.above}
              withPath={steps.length > 0}
              size={size}
            />
          ))}
        </div>
      </div>
      <LadderNotes steps={steps} peak={highest > rung ? highest : null} size={size} />
    </figure>
  );
}
