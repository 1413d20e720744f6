import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import { outcomeColour } from "../../ui/identity.ts";
import type { TriangleSize } from "./sizes.ts";
import { cornerMarks, shareChanges, type TriangleStep } from "./trianglePoints.ts";

type Props = {
  readonly outcomes: Scene["outcomes"];
  readonly path: readonly TriangleStep[];
  readonly forecast: boolean;
  readonly size: TriangleSize;
};

const words = pictures.triangle;

/** The numbers of the triangle, each with its change since the step before. */
export function TriangleShares({ outcomes, path, forecast, size }: Props) {
  const room = size === "room";
  const shares = shareChanges(outcomes, path);
  const marks = cornerMarks(outcomes);
  return (
    <figcaption
      className={cx(
        "min-w-0 flex-1",
        room ? "basis-[26rem] text-28" : size === "medium" ? "max-w-96 basis-72 text-14" : "text-14",
      )}
    >
      <p className={cx("text-soft", room ? "@max-[48rem]:sr-only" : "text-12")}>{path.at(-1)?.label}</p>
      <ul>
        {outcomes.map(({ id, label }, at) => {
          const { percent = 0, by = null } = shares[at] ?? {};
          return (
            <li
              key={id}
              className={cx(
                "flex flex-wrap items-baseline border-b border-rule last:border-0",
                room ? "gap-4 py-2" : "gap-2 py-1",
              )}
            >
              <span
                aria-hidden="true"
                className="inline-flex size-[1.35em] shrink-0 items-center justify-center self-center rounded-full text-[0.86em] font-bold text-surface"
                style={{ background: outcomeColour(at) }}
              >
                {marks[at]}
              </span>
              <span className={cx("min-w-0 flex-1", size === "medium" && "basis-34")}>{label}</span>
              <span
                className={cx(
                  "flex shrink-0 items-baseline gap-[0.6em] tabular-nums",
                  size === "small" ? "w-full pl-[1.9em]" : "ml-auto",
                )}
              >
                <span className={cx("font-semibold", room && "text-40")}>{words.percent(percent)}</span>
                {by !== null && (
                  <span className={cx("text-soft", room ? "w-28" : size === "medium" && "w-14")}>
                    <span className="sr-only">, </span>
                    {words.change(by)}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {forecast && <p className="mt-1 text-soft">{words.cloud}</p>}
    </figcaption>
  );
}
