import type { LonLat } from "@whitecell/shared/engine/theatre.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { PlacedMark } from "@whitecell/shared/views/view.ts";
import type { GeoProjection } from "d3-geo";
import type { Frame } from "./frame.ts";
import type { Geography, Layout } from "./layout.ts";
import { MapEdge } from "./MapEdge.tsx";
import { MapDot, MapName } from "./MapPlace.tsx";
import { MapRing } from "./MapRing.tsx";
import { MapSign } from "./MapSign.tsx";
import { MapSignpost } from "./MapSignpost.tsx";
import { markTitle } from "./mapText.ts";
import type { Metrics } from "./metrics.ts";
import type { Sign } from "./placeSigns.ts";
import { placeAt } from "./projection.ts";

type Props = {
  readonly geography: Geography;
  readonly teams: Scene["teams"];
  readonly layout: Layout;
  readonly frame: Frame;
  readonly projection: GeoProjection;
  readonly metrics: Metrics;
  readonly summary: string;
};

/** Everything that may change while people play. */
export function MapOverlay({ geography, teams, layout, frame, projection, metrics, summary }: Props) {
  const indexOf = (id: string | null | undefined): number | null => {
    const at = teams.findIndex((team) => team.id === id);
    return at < 0 ? null : at;
  };
  const seatOf = (place: string) => indexOf(geography.places.find(({ id }) => id === place)?.seat);
  const signOf = (sign: Sign, faded = false) => (
    <MapSign
      key={keyOf(sign.mark)}
      sign={sign}
      team={indexOf(sign.mark.team)}
      title={markTitle(sign.mark, { geography, teams })}
      faded={faded}
    />
  );
  return (
    <svg
      role="img"
      aria-label={summary}
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className="absolute inset-0 block"
    >
      {layout.rings.map((shape) => (
        <MapRing key={shape.ring.km} shape={shape} center={frame.center} metrics={metrics} />
      ))}
      {geography.front && (
        <FrontLine
          path={linePath(geography.front.points, projection)}
          label={geography.front.label}
          line={metrics.line}
        />
      )}
      {layout.dots.map(({ place, at }) => (
        <MapDot
          key={place.id}
          at={at}
          seat={seatOf(place.id)}
          capital={place.kind === "capital"}
          metrics={metrics}
        />
      ))}
      {layout.names.map((name) => (
        <MapName key={name.place} name={name} metrics={metrics} />
      ))}
      {layout.faded.map(({ sign }) => signOf(sign, true))}
      {layout.edges.map((edge) => (
        <MapEdge key={edge.place} edge={edge} seat={seatOf(edge.place)} metrics={metrics}>
          {edge.signs.map((sign) => signOf(sign))}
        </MapEdge>
      ))}
      {layout.signposts.map((signpost) => (
        <MapSignpost key={signpost.place} signpost={signpost} metrics={metrics}>
          {signpost.signs.map((sign) => signOf(sign))}
        </MapSignpost>
      ))}
    </svg>
  );
}

const keyOf = ({ source, place, kind }: PlacedMark): string => `${source} ${place} ${kind}`;

function linePath(points: readonly LonLat[], projection: GeoProjection): string {
  const at = points.map(([lon, lat]) => placeAt(projection, { lon, lat }));
  return `M${at.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`;
}

type FrontProps = { readonly path: string; readonly label: string; readonly line: number };

/** The line, and the ground on both sides of it that is fought over. */
const FrontLine = ({ path, label, line }: FrontProps) => (
  <g fill="none" strokeLinejoin="round" strokeLinecap="round">
    <title>{label}</title>
    <path d={path} stroke="var(--map-front)" strokeWidth={line * 7} />
    <path d={path} stroke="var(--ink)" strokeWidth={line * 1.5} />
  </g>
);
