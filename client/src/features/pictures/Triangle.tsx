import type { TrianglePoint } from "@whitecell/shared/engine/game.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { TriangleSize } from "./sizes.ts";
import { TriangleField } from "./TriangleField.tsx";
import { TriangleShares } from "./TriangleShares.tsx";
import type { TriangleStep } from "./trianglePoints.ts";

type Props = {
  readonly outcomes: Scene["outcomes"];
  /** Oldest first; the last is where play stands. */
  readonly path: readonly TriangleStep[];
  /** Where a forecast ends, for those who may see one. */
  readonly cloud?: readonly TrianglePoint[];
  readonly size?: TriangleSize;
};

const LAYOUT = {
  small: "flex-col gap-2",
  medium: "flex-wrap items-center gap-x-6 gap-y-3",
  room: "flex-wrap items-center gap-x-12 gap-y-4",
} as const;

/** The point among the three outcomes, the way it came, and what has changed since the step before. */
export function Triangle({ outcomes, path, cloud = [], size = "medium" }: Props) {
  if (path.length === 0) return <EmptyState>{pictures.triangle.empty}</EmptyState>;
  return (
    <div className="@container">
      <figure aria-label={pictures.triangle.title} className={cx("flex", LAYOUT[size])}>
        <TriangleField outcomes={outcomes} path={path} cloud={cloud} size={size} />
        <TriangleShares outcomes={outcomes} path={path} forecast={cloud.length > 0} size={size} />
      </figure>
    </div>
  );
}
