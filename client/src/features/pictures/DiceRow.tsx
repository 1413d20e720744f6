import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import { DiceScale } from "./DiceScale.tsx";
import { type Dice, sayOdds, sayResult } from "./sayDice.ts";
import type { DiceSize } from "./sizes.ts";

type Props = Dice & {
  /** The scenario's word for the chance of success. */
  readonly oddsWord: string | null;
  readonly size?: DiceSize;
};

const words = pictures.dice;
/** Where it is narrow each has its own line from the start, so that the roll moves nothing. */
const LINES = {
  compact: "flex-wrap justify-between gap-x-4",
  large: "flex-col @md:flex-row @md:justify-between",
} as const;
const TEXT = { compact: "text-14", large: "text-16", room: "text-28" } as const;

/** The chances in words and to scale, where the roll fell, and what came of it; only what is known. */
export function DiceRow({ odds, oddsWord, roll, grade, size = "large" }: Props) {
  const room = size === "room";
  return (
    <figure aria-label={words.title} className={cx("@container w-full", TEXT[size])}>
      <figcaption className={cx("flex", room ? "justify-between gap-x-8" : LINES[size])}>
        <span className="font-medium">{sayOdds(odds, oddsWord)}</span>
        <span className="font-semibold">
          {sayResult({ odds, roll, grade }, size === "compact" ? "short" : "full")}
        </span>
      </figcaption>
      {odds && <DiceScale odds={odds} roll={roll} size={size} />}
    </figure>
  );
}
