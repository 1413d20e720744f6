// What becomes true of how moves are read.
import { withReading } from "../../model/perception.ts";
import type { PerceptionEvent } from "../perception.ts";
import type { Evolvers } from "./evolver.ts";

export const perceptionEvolvers: Evolvers<PerceptionEvent> = {
  SignalRead: (game, { type: _, by: __, ...reading }) => ({
    ...game,
    readings: withReading(game.readings, reading),
  }),
  LedgerOpened: (game) => game,
};
