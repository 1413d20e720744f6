// What becomes true as turns open, report and close.
import { entries, fromPairs } from "../../lib/records.ts";
import type { TurnEvent } from "../events/turn.ts";
import { NOTHING_PLAYED } from "../newGame.ts";
import { changed, withFlags } from "./changes.ts";
import type { Evolvers } from "./evolver.ts";

type Values = Readonly<Record<string, number>>;

const extremes = (past: Values, now: Values, pick: (a: number, b: number) => number): Values =>
  fromPairs(entries(now).map(([id, value]) => [id, pick(past[id] ?? value, value)]));

export const turnEvolvers: Evolvers<TurnEvent> = {
  TurnStarted: (game, { index, resources }) => ({
    ...game,
    turnIndex: index,
    resources,
    violations: false,
    ...NOTHING_PLAYED,
  }),
  PhaseStarted: (game, { phase, clock }) => ({ ...game, phase, clock }),
  OptionApplied: (game, { changes }) => changed(game, changes),
  SituationReported: (game, { highestRung }) => ({ ...game, highestRung, unreported: [] }),
  MenusDrawn: (game) => game,
  TurnClosed: (game, event) => ({
    ...game,
    flags: withFlags(game.flags, event.flags),
    indicators: event.indicators,
    peaks: extremes(game.peaks, event.indicators, Math.max),
    troughs: extremes(game.troughs, event.indicators, Math.min),
    highestRung: event.highestRung,
    reactions: {},
    path: [
      ...game.path,
      {
        index: event.index,
        n: event.n,
        indicators: event.indicators,
        rung: event.rung,
        triangle: event.triangle,
      },
    ],
  }),
  RedLineCrossed: (game, { redLine }) => ({ ...game, crossedRedLines: [...game.crossedRedLines, redLine] }),
  StopRuleMet: (game, { verdict, playOn }) => ({ ...game, stop: { verdict, playOn } }),
  PlayedOn: (game, { extraTurn }) => ({
    ...game,
    stop: null,
    violations: true,
    turnPlan: extraTurn === null ? game.turnPlan : [...game.turnPlan, extraTurn],
  }),
};
