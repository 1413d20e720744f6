// Many games of one scenario. Each has a key of its own, so that it does not matter who plays which, and in what order.
import type { Game, Verdict } from "../engine/game.ts";
import type { IndicatorId, TeamId } from "../engine/ids.ts";
import type { Scenario } from "../engine/scenario.ts";
import { scores } from "../model/outcome.ts";
import { type Chanced, playGame } from "./playGame.ts";
import { bySlot, type Policy, playAny, playAnyOrNothing, playNothing } from "./policy.ts";
import { playIfItPays, seekGoal } from "./seekGoal.ts";

export const POLICIES = ["random", "goal"] as const;
export type PolicyName = (typeof POLICIES)[number];
export const REACTIONS = ["never", "random", "gain"] as const;
/** Whether robots use the reaction slot: never, by chance, or when it promises them points. */
export type Reactions = (typeof REACTIONS)[number];

export type RehearsalSpec = {
  readonly scenario: Scenario;
  readonly policy: PolicyName;
  readonly reactions: Reactions;
  /** For the goal-seeking policy, in points of score. */
  readonly temperature: number;
  readonly seed: number;
};

/** What is kept of one game. */
export type GameResult = {
  readonly number: number;
  readonly verdict: Verdict;
  readonly indicators: Readonly<Record<IndicatorId, number>>;
  readonly scores: Readonly<Record<TeamId, number>>;
  readonly chances: readonly Chanced[];
};

function policyOf({ policy, reactions, temperature }: RehearsalSpec, team: TeamId, truth: Game): Policy {
  const cards = policy === "random" ? playAny : seekGoal(truth, team, temperature);
  const answers: Readonly<Record<Reactions, Policy>> = {
    never: playNothing,
    random: playAnyOrNothing,
    gain: playIfItPays(truth, team),
  };
  return bySlot(cards, answers[reactions]);
}

/** Plays the game of this number, from 0. */
export function rehearseGame(spec: RehearsalSpec, number: number): GameResult {
  const { game, chances } = playGame({
    scenario: spec.scenario,
    key: `rehearsal ${spec.seed} game ${number}`,
    policyOf: (team, truth) => policyOf(spec, team, truth),
  });
  const { verdict } = game;
  if (verdict === null) throw new Error("a game without an ending");
  const total = Object.fromEntries(scores(game, verdict).map((each) => [each.team, each.total]));
  return { number, verdict, indicators: game.indicators, scores: total, chances };
}
