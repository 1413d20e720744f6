// What a team may expect of a card for its own secret score, if nobody else did anything this turn.
import { applicationOf } from "../engine/application.ts";
import type { Grade, MoveCard } from "../engine/card.ts";
import type { Game, Order, Slot } from "../engine/game.ts";
import { makeOrder } from "../engine/handlers/moves.ts";
import { proposalOf } from "../engine/handlers/rulings.ts";
import type { EffectId, IndicatorId, MoveId, TeamId } from "../engine/ids.ts";
import type { Team } from "../engine/scenario.ts";
import { must } from "../lib/assert.ts";
import { clamp, sum } from "../lib/numbers.ts";
import { entries, fromPairs } from "../lib/records.ts";
import { holds } from "../model/conditions.ts";
import { withChanges } from "../model/indicators.ts";
import { cardOf } from "../model/odds.ts";
import { reached, variantOf } from "../model/outcome.ts";
import type { Standing } from "../model/standing.ts";
import { type Momentum, outcomeIds, pulled, trianglePoint } from "../model/trajectory.ts";

/** Points that the team may expect to gain by playing the card in this slot. */
export type Forecast = (move: MoveId, slot: Slot) => number;

/** A world to be judged: how things stand, and where they are going. */
type World = { readonly standing: Standing; readonly momentum: Momentum };

const GRADES: readonly Grade[] = ["success", "partial", "failure"];
/** What is left of an effect's worth for each turn that it takes to land. */
const PATIENCE = 0.8;

/** BOT3: the expected one-turn change of the team's own score. Looks at the truth; foresees no other team and no second card. */
export function forecastFor(game: Game, id: TeamId): Forecast {
  const team = must(
    game.scenario.teams.find((each) => each.id === id),
    `no team ${id}`,
  );
  const now = worth({ standing: game, momentum: game.momentum }, team);
  return (move, slot) => {
    const card = must(cardOf(game.scenario, move), `no move ${move}`);
    const order = makeOrder(game, id, { slot, choice: { kind: "card", move } });
    const { odds, leap } = must(proposalOf(game, order), `no odds for ${move}`);
    return sum(GRADES, (grade) => {
      const chance = odds[GRADES.indexOf(grade)] ?? 0;
      return (chance / 100) * (worth(worldAfter(game, order, { card, grade, leap }), team) - now);
    });
  };
}

type Settling = { readonly card: MoveCard; readonly grade: Grade; readonly leap: boolean };

/** The world if the card came to this grade, with what it sets going already counted in part. */
function worldAfter(game: Game, order: Order, { card, grade, leap }: Settling): World {
  const applied = applicationOf(game, order, { grade, leap, inPlay: new Set() });
  const flags = [...game.flags.filter((flag) => !applied.flagsCleared.includes(flag)), ...applied.flagsSet];
  const changed: Standing = {
    ...game,
    flags,
    resources: applied.resources,
    indicators: withChanges(game.indicators, applied.changes),
  };
  const standing = applied.queued.reduce((sofar, { effect }) => withEffect(sofar, effect), changed);
  const momentum = pulled(game.momentum, {
    pull: card.pull,
    size: card.size,
    grade,
    scenario: game.scenario,
  });
  return { standing, momentum };
}

/** BOT4: a delayed effect counts for less the longer it takes, and for nothing where it would be dropped. */
function withEffect(standing: Standing, id: EffectId): Standing {
  const effect = standing.scenario.delayedEffects.find((each) => each.id === id);
  if (!effect || (effect.unless && holds(effect.unless, standing))) return standing;
  const [low, high] = standing.scenario.model.clamp;
  const weight = PATIENCE ** effect.after;
  const landed = entries(effect.deltas).map(
    ([indicator, delta]) =>
      [indicator, clamp((standing.indicators[indicator] ?? 0) + delta * weight, low, high)] as const,
  );
  return { ...standing, indicators: { ...standing.indicators, ...fromPairs(landed) } };
}

/** The team's score in a world, with each outcome as likely as its share of the triangle. */
function worth({ standing, momentum }: World, team: Team): number {
  const shares = trianglePoint(standing, momentum);
  const atEnd = asIfTurnEnded(standing);
  const endings = outcomeIds(standing.scenario).map((outcome) => {
    const verdict = { outcome, variant: variantOf(atEnd, outcome), rule: null };
    return { share: shares[outcome] ?? 0, verdict, settled: { ...atEnd, verdict } };
  });
  const gained = sum(
    team.objectives,
    (objective) =>
      objective.points *
      reached(objective.measure, atEnd, (weights) =>
        sum(endings, ({ share, verdict }) => share * (weights[verdict.variant] ?? 0)),
      ),
  );
  const lost = sum(
    team.redLines,
    (line) => line.penalty * sum(endings, ({ share, settled }) => (holds(line.if, settled) ? share : 0)),
  );
  return gained - lost;
}

function extremes(
  past: Readonly<Record<IndicatorId, number>>,
  now: Readonly<Record<IndicatorId, number>>,
  pick: (a: number, b: number) => number,
): Readonly<Record<IndicatorId, number>> {
  const after: Record<IndicatorId, number> = { ...past };
  for (const [id, value] of entries(now)) after[id] = pick(past[id] ?? value, value);
  return after;
}

/** Peaks and troughs are those of turns' ends, so that a red line shows only there. */
const asIfTurnEnded = (standing: Standing): Standing => ({
  ...standing,
  peaks: extremes(standing.peaks, standing.indicators, Math.max),
  troughs: extremes(standing.troughs, standing.indicators, Math.min),
});
