import type { LonLat } from "@whitecell/shared/engine/theatre.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { PlacedMark } from "@whitecell/shared/views/view.ts";
import type { GeoProjection } from "d3-geo";
import { map as words } from "../../messages/en/map.ts";
import { teamColour, teamGlyph } from "../../ui/identity.ts";
import type { Frame } from "./frame.ts";
import type { Geography, Layout } from "./layout.ts";
import { MapFlag } from "./MapFlag.tsx";
import { markTitle } from "./mapText.ts";
import type { Metrics } from "./metrics.ts";
import type { Edge } from "./placeEdges.ts";
import type { Name } from "./placeNames.ts";
import type { RingShape } from "./placeRings.ts";
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
  const teamIndex = ({ team }: PlacedMark): number | null =>
    team === null
      ? null
      : Math.max(
          0,
          teams.findIndex(({ id }) => id === team),
        );
  const titleOf = (mark: PlacedMark): string => markTitle(mark, { geography, teams });
  const seatOf = (place: string): number => {
    const seat = geography.places.find(({ id }) => id === place)?.seat;
    return teams.findIndex(({ id }) => id === seat);
  };
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
        <Ring key={shape.ring.km} shape={shape} frame={frame} metrics={metrics} />
      ))}
      {geography.front && (
        <FrontLine
          path={linePath(geography.front.points, projection)}
          label={geography.front.label}
          line={metrics.line}
        />
      )}
      {layout.dots.map(({ place, at: [x, y] }) => (
        <Dot
          key={place.id}
          at={[x, y]}
          seat={seatOf(place.id)}
          capital={place.kind === "capital"}
          metrics={metrics}
        />
      ))}
      {layout.names.map((name) => (
        <NameText key={name.place} name={name} metrics={metrics} />
      ))}
      {layout.faded.map(({ place, flag }) => (
        <MapFlag key={place} flag={flag} team={teamIndex(flag.mark)} title={titleOf(flag.mark)} faded />
      ))}
      {layout.edges.map((edge) => (
        <EdgePlace key={edge.place} edge={edge} seat={seatOf(edge.place)} metrics={metrics}>
          {edge.flags.map((flag) => (
            <MapFlag
              key={keyOf(flag.mark)}
              flag={flag}
              team={teamIndex(flag.mark)}
              title={titleOf(flag.mark)}
            />
          ))}
        </EdgePlace>
      ))}
      {layout.signposts.map(({ place, label, flags, leader, more, box }) => (
        <g key={place}>
          {leader && (
            <line
              x1={leader[0][0]}
              y1={leader[0][1]}
              x2={leader[1][0]}
              y2={leader[1][1]}
              stroke="var(--ink)"
              strokeWidth={metrics.line * 0.6}
            />
          )}
          {flags.map((flag) => (
            <MapFlag
              key={keyOf(flag.mark)}
              flag={flag}
              team={teamIndex(flag.mark)}
              title={titleOf(flag.mark)}
            />
          ))}
          <text
            className="map-text"
            x={box.x + box.w / 2}
            y={box.y + box.h - metrics.text * 0.3}
            textAnchor="middle"
            fontSize={metrics.text}
            fontWeight={600}
            strokeWidth={metrics.text / 4}
          >
            {[label, more > 0 ? words.more(more) : null].filter((part) => part !== null).join(" ")}
          </text>
        </g>
      ))}
    </svg>
  );
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

const keyOf = ({ source, place, kind }: PlacedMark): string => `${source} ${place} ${kind}`;

function linePath(points: readonly LonLat[], projection: GeoProjection): string {
  const at = points.map(([lon, lat]) => placeAt(projection, { lon, lat }));
  return `M${at.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`;
}

type RingProps = { readonly shape: RingShape; readonly frame: Frame; readonly metrics: Metrics };

function Ring({ shape: { ring, radius, path, words: text, along, at }, frame, metrics }: RingProps) {
  const inPlay = ring.state === "in play";
  const id = `ring-${ring.km}`;
  const dash = metrics.line * 4;
  const type = {
    className: "map-text",
    fontSize: metrics.text,
    fontWeight: 600,
    strokeWidth: metrics.text / 4,
    style: inPlay ? {} : { fill: "var(--ink-soft)" },
  };
  return (
    <g>
      <title>{words.ringSaid(ring.km, ring.label, words.states[ring.state])}</title>
      {inPlay && <circle cx={frame.center[0]} cy={frame.center[1]} r={radius} fill="var(--map-reach)" />}
      <path
        d={path}
        fill="none"
        stroke={inPlay ? "var(--ink)" : "var(--ink-soft)"}
        strokeWidth={metrics.line}
        strokeOpacity={0.85}
        strokeDasharray={inPlay ? undefined : `${dash} ${dash}`}
      />
      {along ? (
        <>
          <path id={id} d={along} fill="none" />
          <text {...type}>
            <textPath href={`#${id}`} startOffset="50%" textAnchor="middle">
              {text}
            </textPath>
          </text>
        </>
      ) : (
        <text {...type} x={at[0]} y={at[1] + metrics.text * 0.34} textAnchor="middle">
          {text}
        </text>
      )}
    </g>
  );
}

type DotProps = {
  readonly at: readonly [number, number];
  readonly seat: number;
  readonly capital: boolean;
  readonly metrics: Metrics;
};

/** A team's seat carries its glyph. */
function Dot({ at: [x, y], seat, capital, metrics }: DotProps) {
  if (seat >= 0)
    return (
      <text
        x={x}
        y={y + metrics.text * 0.4}
        textAnchor="middle"
        fontSize={metrics.text * 1.15}
        fill={teamColour(seat)}
        stroke="var(--map-halo)"
        strokeWidth={metrics.text / 5}
        style={{ paintOrder: "stroke" }}
      >
        {teamGlyph(seat)}
      </text>
    );
  return capital ? (
    <circle
      cx={x}
      cy={y}
      r={metrics.dot}
      fill="var(--map-land)"
      stroke="var(--ink)"
      strokeWidth={metrics.dot * 0.6}
    />
  ) : (
    <circle cx={x} cy={y} r={metrics.dot * 0.8} fill="var(--ink)" />
  );
}

function NameText({ name, metrics }: { readonly name: Name; readonly metrics: Metrics }) {
  const { box, label, kind, bold } = name;
  const area = kind === "sea" || kind === "region";
  return (
    <text
      className="map-text"
      x={box.x}
      y={box.y + box.h * 0.76}
      fontSize={metrics.text}
      fontWeight={bold ? 600 : 450}
      fontStyle={kind === "sea" ? "italic" : undefined}
      strokeWidth={metrics.text / 4}
      style={area && !bold ? { fill: "var(--ink-soft)" } : {}}
    >
      {label}
    </text>
  );
}

type EdgeProps = {
  readonly edge: Edge;
  readonly seat: number;
  readonly metrics: Metrics;
  readonly children: React.ReactNode;
};

function EdgePlace({ edge, seat, metrics, children }: EdgeProps) {
  const { box, align, arrow, toward, label, km } = edge;
  const size = metrics.text;
  const x = align === "start" ? box.x + size * 1.1 : box.x + box.w - size * 1.1;
  const r = size * 0.42;
  return (
    <g>
      <path
        d={`M${r},0L${-r * 0.8},${r * 0.8}L${-r * 0.8},${-r * 0.8}Z`}
        transform={`translate(${arrow[0]} ${arrow[1]}) rotate(${(toward * 180) / Math.PI})`}
        fill={seat >= 0 ? teamColour(seat) : "var(--ink)"}
      />
      <text className="map-text" fontSize={size} textAnchor={align} strokeWidth={size / 4}>
        <tspan x={x} y={box.y + size * 0.95} fontWeight={600}>
          {label}
        </tspan>
        <tspan x={x} y={box.y + size * 2.2} style={{ fill: "var(--ink-soft)" }}>
          {km}
        </tspan>
      </text>
      {children}
    </g>
  );
}
