import type { Odds } from "@whitecell/shared/engine/card.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";

type Props = {
  readonly odds: Odds;
  /** 0 to 99: where the roll fell on the same scale. */
  readonly roll?: number | null;
};

const parts = ["success", "partial", "failure"] as const;
const looks = {
  success: "bg-ink text-surface",
  partial: "bg-soft text-surface",
  failure: "bg-sunken text-ink border border-edge",
} as const;

/** Chances to scale, and where the roll fell among them. */
export function OddsBar({ odds, roll = null }: Props) {
  return (
    <figure className="w-full" aria-label={pictures.odds.text(...odds)}>
      <div className="relative pt-5">
        <div aria-hidden="true" className="flex h-8 w-full overflow-hidden rounded text-14 font-semibold">
          {parts.map((part, at) => (
            <span
              key={part}
              style={{ width: `${odds[at] ?? 0}%` }}
              className={cx("flex items-center justify-center overflow-hidden", looks[part])}
            >
              {roll === null && (odds[at] ?? 0) >= 8 ? `${odds[at]} %` : ""}
            </span>
          ))}
        </div>
        {roll !== null && (
          <span
            aria-hidden="true"
            style={{ left: `${roll + 0.5}%` }}
            className="absolute top-0 flex -translate-x-1/2 flex-col items-center text-14 leading-4 font-bold"
          >
            {roll}
            <span className="mt-0.5 h-9 w-1 rounded-full bg-warn ring-2 ring-surface" />
          </span>
        )}
      </div>
      <figcaption className="mt-1 flex flex-wrap gap-x-4 text-14 text-soft">
        {parts.map((part, at) => (
          <span key={part} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={cx("size-3 rounded-[2px]", looks[part])} />
            {pictures.odds[part]} {odds[at]} %
          </span>
        ))}
        {roll !== null && <span className="font-medium text-ink">{pictures.odds.rolled(roll)}</span>}
      </figcaption>
    </figure>
  );
}
