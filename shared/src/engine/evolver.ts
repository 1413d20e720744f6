import type { EventOf, EventType } from "./events.ts";
import type { Game } from "./game.ts";

/** The game after one kind of fact. */
export type Evolver<T extends EventType> = (game: Game, event: EventOf<T>) => Game;
