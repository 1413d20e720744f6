// What becomes of the questions of the hotwash.
import type { Evolver } from "./evolver.ts";
import type { Game } from "./game.ts";
import { type HotwashEvent, withHotwash } from "./hotwash.ts";

const talked = (game: Game, event: HotwashEvent): Game => ({
  ...game,
  topics: withHotwash(game.topics, event),
});

export const hotwashEvolvers: { readonly [T in HotwashEvent["type"]]: Evolver<T> } = {
  HotwashAsked: talked,
  HotwashAnswered: talked,
  HotwashLinesOpened: talked,
};
