// Odds and rolls in words, with no more than is known.
import type { Odds } from "@whitecell/shared/engine/card.ts";
import type { Settled } from "@whitecell/shared/engine/game.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { cameAs } from "./diceScale.ts";

const words = pictures.dice;

export type Dice = {
  readonly odds: Odds | null;
  /** 0 to 99. */
  readonly roll: number | null;
  /** What it was settled as; null while it is open. */
  readonly grade: Settled | null;
};

/** "better than even, 55 %". */
export function sayOdds(odds: Odds | null, word: string | null): string {
  if (odds) return word ? words.odds(word, odds[0]) : words.percentOnly(odds[0]);
  return word ?? words.open;
}

/** PIC5: a result other than the roll's says both. Short where the scale beside it says what the roll came to. */
export function sayResult({ odds, roll, grade }: Dice, length: "short" | "full" = "full"): string {
  const settled = grade && pictures.moves.results[grade];
  if (roll === null) return settled ?? words.notRolled;
  if (odds === null) return settled ?? words.rolledOnly(roll);
  const came = cameAs(odds, roll);
  const rolled = words.rolled(roll, shared.grades[came]);
  if (grade === null || grade === came) return length === "short" ? words.rolledOnly(roll) : rolled;
  return `${rolled}. ${words.otherwise(shared.grades[grade])}`;
}
