import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";

type Ladder = Scene["ladder"];

/** The ladder for those who cannot see it. */
export function ladderText(ladder: Ladder, rung: number, highest: number): string {
  const here = ladder.rungs.find(({ n }) => n === rung);
  if (!here) return pictures.ladder.notYet;
  const crossed = ladder.thresholds.filter(({ above }) => rung > above).map(({ label }) => label);
  return [
    pictures.ladder.rungOf(rung, ladder.rungs.length, here.label),
    pictures.ladder.beyond(crossed),
    ...(highest > rung ? [pictures.ladder.highest(highest)] : []),
  ].join(" ");
}
