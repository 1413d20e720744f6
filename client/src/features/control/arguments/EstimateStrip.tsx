import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import type { Spread } from "@whitecell/shared/model/spread.ts";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { cx } from "../../../ui/cx.ts";
import { stacked } from "./estimateModel.ts";

const words = adjudication.strip;
const TICKS = [0, 25, 50, 75, 100] as const;
/** Pixels between the dots of a stack, and the height they share. */
const STEP = 8;
const ROOM = 40;

type Props = {
  readonly estimates: Readonly<Record<PersonId, number>>;
  /** Null while they are hidden: the place is kept, so that nothing jumps when they open. */
  readonly spread: Spread | null;
  /** Chance of success that the odds give; null where there are none yet. */
  readonly success: number | null;
};

/** Every estimate as a dot, their median and middle half, beside what the odds say. */
export function EstimateStrip({ estimates, spread, success }: Props) {
  const dots = spread ? stacked(estimates) : [];
  const highest = Math.max(1, ...dots.map(({ level }) => level + 1));
  const step = Math.min(STEP, ROOM / highest);
  const alone = new Set(spread?.outliers.map(({ by }) => by));
  return (
    <figure aria-label={words.title} className="text-14">
      <figcaption className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">
          {spread ? words.text(spread.count, spread.median, spread.lower, spread.upper) : words.title}
        </span>
        <span className="text-soft">{spread ? words.range(spread.low, spread.high) : words.hidden}</span>
      </figcaption>
      <div aria-hidden="true" className="relative mx-1.5 mt-2 h-20">
        {dots.map(({ by, at, level }) => (
          <span
            key={by}
            className={cx(
              "absolute size-1.5 -translate-x-1/2 rounded-full",
              alone.has(by) ? "bg-surface ring-2 ring-warn" : "bg-ink",
            )}
            style={{ left: `${at}%`, bottom: `${40 + level * step}px` }}
          />
        ))}
        <span className="absolute inset-x-0 bottom-8 h-px bg-edge" />
        {spread && (
          <>
            <span
              className="absolute bottom-7 h-2 rounded-full bg-edge"
              style={{ left: `${spread.lower}%`, width: `${Math.max(1, spread.upper - spread.lower)}%` }}
            />
            <span
              className="absolute bottom-6 h-4 w-1 -translate-x-1/2 rounded-full bg-ink"
              style={{ left: `${spread.median}%` }}
            />
          </>
        )}
        {success !== null && (
          <span
            className="absolute bottom-4.5 size-2.5 -translate-x-1/2 rotate-45 border-2 border-ink bg-surface"
            style={{ left: `${success}%` }}
          />
        )}
        {TICKS.map((at) => (
          <span
            key={at}
            className="absolute bottom-0 -translate-x-1/2 text-12 text-soft tabular-nums"
            style={{ left: `${at}%` }}
          >
            {at}
          </span>
        ))}
      </div>
      {success !== null && (
        <p className="text-12 text-soft">
          ◇ {words.odds(success)}
          {spread && ` · ${words.against(spread.median - success)}`}
        </p>
      )}
    </figure>
  );
}
