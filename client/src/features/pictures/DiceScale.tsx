import type { Odds } from "@whitecell/shared/engine/card.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import { cameAs, GRADES } from "./diceScale.ts";
import type { DiceSize } from "./sizes.ts";

type Props = { readonly odds: Odds; readonly roll: number | null; readonly size: DiceSize };

const LOOKS = {
  success: "bg-ink",
  partial: "bg-edge",
  failure: "bg-sunken ring-1 ring-inset ring-edge",
} as const;
const BAR = { compact: "h-3", large: "h-4", room: "h-8" } as const;

/** Three parts to scale, each with its name and number under it, and a mark where the roll fell. */
export function DiceScale({ odds, roll, size }: Props) {
  const room = size === "room";
  const came = roll === null ? null : cameAs(odds, roll);
  return (
    <div className={room ? "mt-3" : "mt-1.5"}>
      <div className={cx("@container relative", room ? "pt-3" : "pt-1.5")}>
        <div aria-hidden="true" className={cx("flex gap-px overflow-hidden rounded", BAR[size])}>
          {GRADES.map((grade, at) => (
            <span key={grade} style={{ width: `${odds[at] ?? 0}%` }} className={LOOKS[grade]} />
          ))}
        </div>
        <span
          aria-hidden="true"
          className={cx("absolute inset-y-0 left-0 transition duration-move", roll === null && "opacity-0")}
          style={{ transform: `translateX(${(roll ?? 0) + 0.5}cqw)` }}
        >
          <span
            className={cx(
              "absolute inset-y-0 -translate-x-1/2 rounded-full bg-warn ring-2 ring-surface",
              room ? "w-2" : "w-1",
            )}
          />
        </span>
      </div>
      <ul
        className={cx(
          "flex flex-wrap text-soft",
          room ? "mt-2 gap-x-8" : "mt-1 gap-x-2.5 text-12 @sm:gap-x-4",
        )}
      >
        {GRADES.map((grade, at) => (
          <li
            key={grade}
            className={cx("flex items-center gap-1.5", grade === came && "font-semibold text-ink")}
          >
            <span aria-hidden="true" className={cx("size-[0.8em] rounded-[2px]", LOOKS[grade])} />
            {pictures.odds[grade]} {odds[at]} %
          </li>
        ))}
      </ul>
    </div>
  );
}
