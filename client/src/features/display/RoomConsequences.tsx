import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { display as words } from "../../messages/en/display.ts";
import { cx } from "../../ui/cx.ts";
import { IndicatorTracks } from "../pictures/IndicatorTracks.tsx";
import { Triangle } from "../pictures/Triangle.tsx";
import { movedFirst } from "./movedFirst.ts";
import { publicPath } from "./publicPath.ts";
import type { RoomProps } from "./roomProps.ts";

/** Tracks that fit on a wall in one column. */
const MOST = 6;

/** What the room is told has changed, and why; the trajectory only where the room may see it. */
export function RoomConsequences({ view, scene }: RoomProps) {
  const { indicators, moved } = movedFirst(scene, view.reports);
  const path = publicPath(view);
  const beside = path.length > 0;
  const shown = { ...scene, indicators: indicators.slice(0, beside ? MOST : 2 * MOST) };
  return (
    <div className="flex min-h-0 flex-col gap-6 overflow-hidden [grid-area:panel]">
      <div>
        <h2 className="text-64">{climb(view, scene)}</h2>
        <p className="mt-2 text-28 text-soft">{words.changed(moved)}</p>
      </div>
      <div
        className={cx(
          "min-h-0",
          beside && "grid grid-cols-[minmax(0,1fr)_33rem] gap-10 portrait:grid-cols-1",
        )}
      >
        <IndicatorTracks
          scene={shown}
          reports={view.reports}
          size="room"
          columns={beside || indicators.length <= MOST ? 1 : 2}
        />
        {beside && <Triangle outcomes={scene.outcomes} path={path} size="room" />}
      </div>
    </div>
  );
}

/** Where the ladder stands after the turn, against the end of the turn before. */
function climb({ reports }: View, { ladder }: Scene): string {
  const [now, before] = reports.filter(({ moment }, at) => moment === "end" || at === 0).toReversed();
  const rung = now?.rung ?? 0;
  const label = ladder.rungs.find(({ n }) => n === rung)?.label ?? "";
  return words.climbed({ from: before?.rung ?? rung, rung, label });
}
