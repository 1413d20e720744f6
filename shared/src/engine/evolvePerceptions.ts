// What becomes true of how moves are read.
import { withReading } from "../model/perception.ts";
import type { Evolver } from "./evolver.ts";
import type { PerceptionEvent } from "./perception.ts";

export const perceptionEvolvers: { readonly [T in PerceptionEvent["type"]]: Evolver<T> } = {
  SignalRead: (game, { type: _, by: __, ...reading }) => ({
    ...game,
    readings: withReading(game.readings, reading),
  }),
  LedgerOpened: (game) => game,
};
