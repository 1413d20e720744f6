// What becomes true where a session goes on from another.

import type { ForkEvent } from "../events/fork.ts";
import type { Evolvers } from "./evolver.ts";

/** FORK4: nothing of the other play can be taken back here. */
export const forkEvolvers: Evolvers<ForkEvent> = {
  SessionForked: (game, { clock, seed }) => ({
    ...game,
    clock,
    seed,
    phaseSince: null,
    steps: [],
    nudges: {},
  }),
};
