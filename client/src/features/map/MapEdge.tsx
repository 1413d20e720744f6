import type { ReactNode } from "react";
import { teamColour } from "../../ui/identity.ts";
import type { Metrics } from "./metrics.ts";
import type { Edge } from "./placeEdges.ts";

type Props = {
  readonly edge: Edge;
  readonly seat: number | null;
  readonly metrics: Metrics;
  /** Its signs. */
  readonly children: ReactNode;
};

/** A place that lies beyond the map: which way, and how far. */
export function MapEdge({ edge: { box, align, arrow, toward, label, km }, seat, metrics, children }: Props) {
  const size = metrics.text;
  const x = align === "start" ? box.x + size * 1.1 : box.x + box.w - size * 1.1;
  const r = size * 0.42;
  return (
    <g>
      <path
        d={`M${r},0L${-r * 0.8},${r * 0.8}L${-r * 0.8},${-r * 0.8}Z`}
        transform={`translate(${arrow[0]} ${arrow[1]}) rotate(${(toward * 180) / Math.PI})`}
        fill={seat === null ? "var(--ink)" : teamColour(seat)}
      />
      <text className="map-text" fontSize={size} textAnchor={align} strokeWidth={size / 4}>
        <tspan x={x} y={box.y + size * 0.95} fontWeight={600}>
          {label}
        </tspan>
        <tspan className="map-soft" x={x} y={box.y + size * 2.2}>
          {km}
        </tspan>
      </text>
      {children}
    </g>
  );
}
