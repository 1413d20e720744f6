// What becomes of the questions of the hotwash.

import type { Game } from "../game.ts";
import { type HotwashEvent, withHotwash } from "../hotwash.ts";
import type { Evolvers } from "./evolver.ts";

const talked = (game: Game, event: HotwashEvent): Game => ({
  ...game,
  topics: withHotwash(game.topics, event),
});

export const hotwashEvolvers: Evolvers<HotwashEvent> = {
  HotwashAsked: talked,
  HotwashAnswered: talked,
  HotwashLinesOpened: talked,
};
