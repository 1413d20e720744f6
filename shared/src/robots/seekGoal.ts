// Policies that play for a team's own secret score.
import type { Game } from "../engine/game.ts";
import type { TeamId } from "../engine/ids.ts";
import { oneByWeight } from "./chance.ts";
import { forecastFor } from "./forecast.ts";
import type { Policy, Question } from "./policy.ts";

/** The cards offered, with the points that each promises. */
function promises(game: Game, team: TeamId, { offers, slot }: Question) {
  const forecast = forecastFor(game, team);
  return offers.map(({ move }) => ({ move, gain: forecast(move, slot) }));
}

/** A card is likelier the more it promises: `temperature` points of score make it e times as likely. */
export const seekGoal =
  (game: Game, team: TeamId, temperature: number): Policy =>
  (question) => {
    const cards = promises(game, team, question);
    const best = Math.max(...cards.map(({ gain }) => gain));
    return (
      oneByWeight(cards, ({ gain }) => Math.exp((gain - best) / temperature), question.roll)?.move ?? null
    );
  };

/** The card that promises most, if it promises anything. */
export const playIfItPays =
  (game: Game, team: TeamId): Policy =>
  (question) => {
    const paying = promises(game, team, question).filter(({ gain }) => gain > 0);
    return paying.sort((a, b) => b.gain - a.gain)[0]?.move ?? null;
  };
