import { useId } from "react";
import { map as words } from "../../messages/en/map.ts";
import type { Point } from "./frame.ts";
import type { Metrics } from "./metrics.ts";
import type { RingShape } from "./placeRings.ts";

type Props = { readonly shape: RingShape; readonly center: Point; readonly metrics: Metrics };

/** How far something reaches: solid when it is there, dashed when it is only offered. */
export function MapRing({ shape: { ring, radius, path, words: text, along, at }, center, metrics }: Props) {
  const inPlay = ring.state === "in play";
  const id = useId();
  const dash = metrics.line * 4;
  const type = {
    className: inPlay ? "map-text" : "map-text map-soft",
    fontSize: metrics.text,
    fontWeight: 600,
    strokeWidth: metrics.text / 4,
  };
  return (
    <g>
      <title>{words.ringSaid(ring.km, ring.label, words.states[ring.state])}</title>
      {inPlay && <circle cx={center[0]} cy={center[1]} r={radius} fill="var(--map-reach)" />}
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
