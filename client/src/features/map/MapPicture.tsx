import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { TheatreView } from "@whitecell/shared/views/view.ts";
import { useMemo, useRef } from "react";
import { map as words } from "../../messages/en/map.ts";
import { frameOf } from "./frame.ts";
import { landOf } from "./land.ts";
import { type Geography, type Layout, layOut } from "./layout.ts";
import { MapLand } from "./MapLand.tsx";
import { MapOverlay } from "./MapOverlay.tsx";
import { measureText } from "./measureText.ts";
import { type MapSize, metricsOf } from "./metrics.ts";
import { projectionOf } from "./projection.ts";
import { useBox } from "./useBox.ts";
import { useOutlines } from "./useOutlines.ts";
import "./map.css";

type Props = {
  readonly geography: Geography;
  readonly teams: Scene["teams"];
  readonly theatre: TheatreView;
  readonly turnIndex: number;
  readonly size: MapSize;
  readonly summary: string;
};

/** The drawn map: land once for each size, and on top of it what play changes. */
export function MapPicture({ geography, teams, theatre, turnIndex, size, summary }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const box = useBox(ref);
  const center = geography.places.find(({ id }) => id === geography.center);
  const { outlines, failed } = useOutlines(size === "phone" ? "coarse" : "fine", center ?? null);
  const drawn = useMemo(() => {
    if (!box || !center || box.width < 1 || box.height < 1) return null;
    const frame = frameOf(geography.extent, box);
    return { frame, projection: projectionOf(center, frame), metrics: metricsOf(size, box.rem) };
  }, [box, center, geography, size]);
  const land = useMemo(
    () => (drawn && outlines ? landOf(outlines, drawn.projection, drawn.frame) : null),
    [drawn, outlines],
  );
  const layout = useMemo(
    (): Layout | null =>
      drawn &&
      layOut({
        ...drawn,
        geography,
        theatre,
        turnIndex,
        measure: measureText,
        ringWords: ({ km, label }) => ({ long: words.ring(km, label), short: words.km(km) }),
        kmWords: words.away,
      }),
    [drawn, geography, theatre, turnIndex],
  );
  return (
    <div ref={ref} className="absolute inset-0 overflow-hidden" style={{ background: "var(--map-water)" }}>
      {drawn && layout && (
        <>
          <MapLand frame={drawn.frame} land={land} line={drawn.metrics.line} />
          <MapOverlay {...drawn} geography={geography} teams={teams} layout={layout} summary={summary} />
        </>
      )}
      {failed && <p className="absolute right-2 bottom-2 text-12 text-soft">{words.noLand}</p>}
    </div>
  );
}
