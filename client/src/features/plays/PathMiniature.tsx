import type { PlaySummary } from "@whitecell/shared/record/playSummary.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { plays as words } from "../../messages/en/plays.ts";
import { outcomeColour } from "../../ui/identity.ts";
import { CORNERS, HEIGHT, place, SIDE, type TriangleStep, triangleText } from "../pictures/trianglePoints.ts";

type Path = Pick<PlaySummary, "path">["path"];

/** The way of a play in the words of its picture. */
export const stepsOf = (path: Path): readonly TriangleStep[] =>
  path.map(({ turn, point }) =>
    turn === 0
      ? { label: pictures.triangle.start, point }
      : { label: pictures.triangle.afterTurn(turn), point, turn },
  );

/** The way a play went among its outcomes, as small as a stamp. */
export function PathMiniature({ play: { title, outcomes, path } }: { readonly play: PlaySummary }) {
  const spots = path.map(({ point }) => place(outcomes, point));
  const end = spots.at(-1);
  const around = 12;
  return (
    <svg
      viewBox={`${-around} ${-around} ${SIDE + 2 * around} ${HEIGHT + 2 * around}`}
      role="img"
      aria-label={`${words.path(title)}. ${triangleText(outcomes, stepsOf(path))}`}
      className="w-full"
    >
      <polygon
        points={CORNERS.map((corner) => corner.join(",")).join(" ")}
        fill="var(--raised)"
        stroke="var(--rule-strong)"
        strokeWidth="3"
      />
      {CORNERS.map(([x, y], at) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="11" fill={outcomeColour(at)} />
      ))}
      <polyline
        points={spots.map((spot) => spot.join(",")).join(" ")}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="5"
        strokeLinejoin="round"
      />
      {end && <circle cx={end[0]} cy={end[1]} r="10" fill="var(--ink)" />}
    </svg>
  );
}
