import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { TracksSize } from "./sizes.ts";
import { TrackAxis } from "./TrackAxis.tsx";
import { TrackRow } from "./TrackRow.tsx";
import { type TrackReport, tracksOf, turnsShown } from "./tracks.ts";

type Props = {
  readonly scene: Scene;
  /** As told to this viewer, oldest first. */
  readonly reports: readonly TrackReport[];
  readonly size?: TracksSize;
  /** Side by side where there is room. */
  readonly columns?: 1 | 2 | 3;
};

const COLUMNS = {
  1: "",
  2: "lg:grid-cols-2",
  3: "lg:grid-cols-2 2xl:grid-cols-3",
} as const;
const ROOM_COLUMNS = { 1: "", 2: "grid-cols-2", 3: "grid-cols-3" } as const;
/** The axis of a second or third column goes where that column goes. */
const AXES = { 1: "", 2: "max-lg:hidden", 3: "max-2xl:hidden" } as const;

/** PIC4: every indicator this viewer may know, one under the other on the same axes. */
export function IndicatorTracks({ scene, reports, size = "large", columns = 1 }: Props) {
  const tracks = tracksOf(scene, reports);
  if (tracks.length === 0) return <EmptyState>{pictures.readings.empty}</EmptyState>;
  const turns = turnsShown(scene, reports);
  const room = size === "room";
  const grid = cx("grid", room ? cx("gap-x-16", ROOM_COLUMNS[columns]) : cx("gap-x-10", COLUMNS[columns]));
  return (
    <figure aria-label={pictures.tracks.title}>
      <div aria-hidden="true" className={grid}>
        {([1, 2, 3] as const).slice(0, columns).map((column) => (
          <div key={column} className={room ? undefined : AXES[column]}>
            <TrackAxis turns={turns} size={size} />
          </div>
        ))}
      </div>
      <ul className={grid}>
        {tracks.map((track) => (
          <TrackRow
            key={track.indicator.id}
            track={track}
            bands={scene.bands}
            turns={turns}
            size={size}
            long={room && columns === 1}
          />
        ))}
      </ul>
    </figure>
  );
}
