// What becomes true of the arguments about moves.
import type { Debate, DebateEvent } from "../debate.ts";
import type { Game } from "../game.ts";
import type { Evolvers } from "./evolver.ts";

const withDebate = (game: Game, key: string, change: (debate: Debate) => Partial<Debate>): Game => {
  const debate = game.debates[key];
  return debate ? { ...game, debates: { ...game.debates, [key]: { ...debate, ...change(debate) } } } : game;
};

export const debateEvolvers: Evolvers<DebateEvent> = {
  ArgumentOpened: (game, { key, heardBy }) => ({
    ...game,
    debates: {
      ...game.debates,
      [key]: { key, heardBy, state: "open", estimates: {}, spread: null, explained: [] },
    },
  }),
  ArgumentAdded: (game) => game,
  EstimateGiven: (game, { key, by, percent }) =>
    withDebate(game, key, ({ estimates }) => ({ estimates: { ...estimates, [by]: percent } })),
  ArgumentClosed: (game, { key, spread }) => withDebate(game, key, () => ({ state: "closed", spread })),
  EstimateExplained: (game, { key, by }) =>
    withDebate(game, key, ({ explained }) => ({ explained: [...explained, by] })),
};
