import { DEFICIENCIES, deficiencies } from "./sight.ts";
import "./gallery.css";

/** Filters through which the page is seen as somebody else sees it. */
export function SightFilters() {
  return (
    <svg aria-hidden="true" focusable="false" className="absolute size-0">
      <defs>
        {deficiencies.map((name) => (
          <filter key={name} id={`sight-${name}`} colorInterpolationFilters="linearRGB">
            <feColorMatrix type="matrix" values={withAlpha(DEFICIENCIES[name])} />
          </filter>
        ))}
      </defs>
    </svg>
  );
}

/** Three rows of three become four rows of five: alpha stays, nothing is added. */
const withAlpha = (rows: readonly number[]): string =>
  `${[0, 3, 6].map((at) => `${rows.slice(at, at + 3).join(" ")} 0 0`).join(" ")} 0 0 0 1 0`;
