import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { TheatreView } from "@whitecell/shared/views/view.ts";
import { Suspense } from "react";
import { map as words } from "../../messages/en/map.ts";
import { lazily } from "../../state/lazily.ts";
import { cx } from "../../ui/cx.ts";
import { ratioOf } from "./frame.ts";
import { MapLegend } from "./MapLegend.tsx";
import { MapTable } from "./MapTable.tsx";
import { placeLabel, summaryOf } from "./mapText.ts";
import type { MapSize } from "./metrics.ts";

// Projections and coasts are heavy: a phone has the frame at once and the picture soon after.
const MapPicture = lazily(() => import("./MapPicture.tsx").then((part) => part.MapPicture));

type Props = {
  readonly scene: Pick<Scene, "theatre" | "teams">;
  readonly theatre: TheatreView;
  /** Marks of this turn are strong, those before it faded. */
  readonly turnIndex: number;
  readonly size?: MapSize;
  /** Takes the height that is there, as on a wall; otherwise the map keeps its own proportions. */
  readonly fill?: boolean;
  /** Where signs are named beside the map, its own key is only read out. */
  readonly keyed?: boolean;
};

/** Where things happened and how far weapons reach, as far as this viewer may know. Nothing where there is no map. */
export function TheatreMap({ scene, theatre, turnIndex, size = "desk", fill = false, keyed = true }: Props) {
  const { theatre: geography, teams } = scene;
  if (!geography) return null;
  const summary = summaryOf(theatre, turnIndex, { geography, teams });
  const table = <MapTable geography={geography} teams={teams} theatre={theatre} />;
  return (
    <figure aria-label={words.title} className={cx("flex flex-col gap-2", fill && "h-full min-h-0")}>
      <div
        className={cx(
          "relative overflow-hidden rounded border border-rule bg-sunken",
          fill && "min-h-0 flex-1",
        )}
        style={fill ? {} : { aspectRatio: ratioOf(geography.extent) }}
      >
        <Suspense>
          <MapPicture
            geography={geography}
            teams={teams}
            theatre={theatre}
            turnIndex={turnIndex}
            size={size}
            summary={summary}
          />
        </Suspense>
      </div>
      <figcaption className={keyed ? "flex flex-col gap-2" : "sr-only"}>
        <MapLegend
          teams={teams}
          theatre={theatre}
          turnIndex={turnIndex}
          front={(size === "room" ? geography.front?.short : null) ?? geography.front?.label ?? null}
          center={placeLabel({ geography }, geography.center)}
          size={size}
        />
        {size === "room" ? (
          <div className="sr-only">{table}</div>
        ) : (
          <details className="text-14">
            <summary className="py-1 text-soft max-sm:min-h-11 max-sm:py-2.5">{words.table.open}</summary>
            <div className="mt-2">{table}</div>
          </details>
        )}
      </figcaption>
    </figure>
  );
}
