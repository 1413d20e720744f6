import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { outcomeColour } from "../../ui/identity.ts";
import {
  CORNERS,
  cornerMarks,
  percents,
  place,
  SIDE,
  type TriangleStep,
  triangleText,
} from "./trianglePoints.ts";

type Props = {
  readonly outcomes: Scene["outcomes"];
  /** Oldest first; the last is where play stands. */
  readonly path: readonly TriangleStep[];
  readonly size?: "medium" | "room";
};

const outline = CORNERS.map(([x, y]) => `${x},${y}`).join(" ");
const centre = [SIDE / 2, (2 / 3) * CORNERS[1][1]] as const;

/** The point among the three outcomes, with the way it came. */
export function Triangle({ outcomes, path, size = "medium" }: Props) {
  const last = path.at(-1);
  if (!last) return <EmptyState>{pictures.triangle.empty}</EmptyState>;
  const spots = path.map(({ point }) => place(outcomes, point));
  const [x, y] = place(outcomes, last.point);
  const shares = percents(outcomes, last.point);
  const room = size === "room";
  const marks = cornerMarks(outcomes);
  return (
    <figure
      aria-label={pictures.triangle.title}
      className={cx("flex flex-wrap items-center", room ? "gap-10" : "gap-x-5 gap-y-3")}
    >
      <svg
        viewBox={`-12 -12 ${SIDE + 24} ${CORNERS[1][1] + 24}`}
        role="img"
        aria-label={triangleText(outcomes, path)}
        className={room ? "w-[30rem]" : "w-full max-w-52"}
      >
        <polygon points={outline} fill="var(--raised)" stroke="var(--rule-strong)" strokeWidth="1" />
        {CORNERS.map(([cx0, cy0]) => (
          <line
            key={`${cx0}`}
            x1={centre[0]}
            y1={centre[1]}
            x2={cx0}
            y2={cy0}
            stroke="var(--rule)"
            strokeWidth="1"
          />
        ))}
        <polyline
          points={spots.map(([px, py]) => `${px},${py}`).join(" ")}
          fill="none"
          stroke="var(--rule-strong)"
          strokeWidth="1.5"
        />
        {spots.slice(0, -1).map(([px, py], at) => (
          <circle
            key={path[at]?.label}
            cx={px}
            cy={py}
            r="3"
            fill="var(--raised)"
            stroke="var(--rule-strong)"
            strokeWidth="1.5"
          />
        ))}
        {CORNERS.map(([cx0, cy0], at) => (
          <g key={`${cx0}`}>
            <circle cx={cx0} cy={cy0} r="10" fill={outcomeColour(at)} />
            <text
              x={cx0}
              y={cy0 + 4}
              textAnchor="middle"
              fontSize="12"
              fontWeight="700"
              fill="var(--surface)"
            >
              {marks[at]}
            </text>
          </g>
        ))}
        <g style={{ transform: `translate(${x}px, ${y}px)` }} className="transition-transform duration-move">
          <circle r="7" fill="var(--ink)" stroke="var(--raised)" strokeWidth="2" />
        </g>
      </svg>
      <figcaption className={cx("min-w-0 flex-1", room ? "basis-96 text-28" : "basis-40 text-14")}>
        <p className={cx("text-soft", room ? "text-28" : "text-12")}>{last.label}</p>
        <ul>
          {outcomes.map(({ id, label }, at) => (
            <li key={id} className="flex items-baseline gap-2 py-0.5">
              <span
                aria-hidden="true"
                className="inline-flex size-[1.3em] shrink-0 items-center justify-center self-center rounded-full text-[0.8em] font-bold text-surface"
                style={{ background: outcomeColour(at) }}
              >
                {marks[at]}
              </span>
              <span className="min-w-0 flex-1">{label}</span>
              <span className="font-semibold tabular-nums">{shares[at]} %</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
