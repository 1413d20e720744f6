import type { Event, EventOf, EventType } from "../events.ts";
import type { Game } from "../game.ts";

/** The game after one kind of fact. */
export type Evolver<T extends EventType> = (game: Game, event: EventOf<T>) => Game;
/** One for each kind of fact of a union. */
export type Evolvers<E extends Event> = { readonly [T in E["type"]]: Evolver<T> };
