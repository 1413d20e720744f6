import type { Game } from "@whitecell/shared/engine/game.ts";
import type { Summary } from "../ports.ts";

/** What the list of sessions and the clock need to know of a session without opening it. */
export const summarise = (game: Game): Summary => ({
  title: game.title,
  scenario: game.scenario.id,
  state: game.phase === "lobby" ? "lobby" : game.phase === "ended" ? "ended" : "running",
  outcome: game.verdict?.outcome ?? null,
  clockRunning: game.clock.state === "running",
});
