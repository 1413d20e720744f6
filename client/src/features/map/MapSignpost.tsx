import type { ReactNode } from "react";
import { map as words } from "../../messages/en/map.ts";
import type { Metrics } from "./metrics.ts";
import type { Signpost } from "./placeSignposts.ts";

type Props = {
  readonly signpost: Signpost;
  readonly metrics: Metrics;
  /** Its signs. */
  readonly children: ReactNode;
};

/** Signs over the name of their place, tied to it by a line where they had to stand apart. */
export function MapSignpost({ signpost: { box, label, leader, more }, metrics, children }: Props) {
  const under = [label, more > 0 ? words.more(more) : null].filter((part) => part !== null).join(" ");
  return (
    <>
      {leader && (
        <line
          key={leader.flat().join(" ")}
          className="map-arrive"
          x1={leader[0][0]}
          y1={leader[0][1]}
          x2={leader[1][0]}
          y2={leader[1][1]}
          stroke="var(--ink)"
          strokeWidth={metrics.line * 0.6}
        />
      )}
      <g className="map-moves" style={{ transform: `translate(${box.x}px, ${box.y}px)` }}>
        {children}
        <text
          className="map-text"
          x={box.w / 2}
          y={box.h - metrics.text * 0.3}
          textAnchor="middle"
          fontSize={metrics.text}
          fontWeight={600}
          strokeWidth={metrics.text / 4}
        >
          {under}
        </text>
      </g>
    </>
  );
}
