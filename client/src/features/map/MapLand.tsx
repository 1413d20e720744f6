import { memo } from "react";
import type { Frame } from "./frame.ts";
import type { Land } from "./land.ts";

type Props = { readonly frame: Frame; readonly land: Land | null; readonly line: number };

/** Water, land and borders, on a layer of their own: what happens in play never paints them anew. */
export const MapLand = memo(function MapLand({ frame, land, line }: Props) {
  return (
    <svg
      aria-hidden="true"
      width={frame.width}
      height={frame.height}
      className="absolute inset-0 block"
      style={{ background: "var(--map-water)", willChange: "transform" }}
    >
      {land && (
        <>
          <path
            d={land.land}
            fill="var(--map-land)"
            stroke="var(--map-coast)"
            strokeWidth={line * 0.6}
            fillRule="evenodd"
          />
          <path
            d={land.borders}
            fill="none"
            stroke="var(--map-border)"
            strokeWidth={line * 0.7}
            strokeLinejoin="round"
          />
        </>
      )}
    </svg>
  );
});
