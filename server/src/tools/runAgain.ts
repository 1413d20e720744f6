import { evolve } from "@whitecell/shared/engine/evolve.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import type { Finding } from "@whitecell/shared/record/finding.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";

/** Folds the log into the game itself: the first entry that the rules cannot follow, or the end that is not the recorded one; null when all is well. */
export function runAgain({ log, final }: OpenRecord): Finding | null {
  let game: Game | null = null;
  for (const { rev, event } of log ?? []) {
    try {
      game = evolve(game, event);
    } catch {
      return { is: "differs", entry: rev, why: { what: "unfoldable" } };
    }
  }
  if (!game || !final) return null;
  const ends = { phase: game.phase, turnIndex: game.turnIndex, outcome: game.verdict?.outcome ?? null };
  const parts = Object.keys(ends) as readonly (keyof typeof ends)[];
  const part = parts.find((name) => ends[name] !== final[name]);
  if (part === undefined) return null;
  const state = `${part} is ${ends[part]}, the file says ${final[part]}`;
  return { is: "differs", entry: log?.length ?? null, why: { what: "final", state } };
}
