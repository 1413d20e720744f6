// What a free-form move may be worth: within the scenario's lists and limits, in things that exist.
import { sum } from "../../lib/numbers.ts";
import type { Assessment, LaterEffect } from "../assessment.ts";
import type { Game } from "../game.ts";
import { MARK_KINDS } from "../theatre.ts";

const known = (game: Game, ids: readonly string[]): boolean =>
  ids.every((id) => game.indicators[id] !== undefined);

function laterProblem(game: Game, { after, label, news, audience, deltas }: LaterEffect): string | null {
  if (after < 1) return "What comes back later comes at least one turn later.";
  if (label.trim() === "" || news.trim() === "") return "What comes back later needs a title and its news.";
  if (audience.length === 0 || audience.some((id) => id !== "all" && !game.scenario.teamOrder.includes(id)))
    return "Choose who hears the news from the list.";
  return known(game, Object.keys(deltas)) ? null : "Choose indicators from the list.";
}

/** RULE16: what the form adds to the numbers names flags, stocks and places that are there. */
function formProblem(game: Game, key: string, assessment: Assessment): string | null {
  const { flagsSet = [], flagsCleared = [], resources = {}, later = [], marks = [], covert } = assessment;
  const { flags, theatre } = game.scenario;
  if (![...flagsSet, ...flagsCleared].every((id) => flags.some((flag) => flag.id === id)))
    return "Choose flags from the list.";
  if (Object.keys(resources).some((stock) => game.resources[stock] === undefined))
    return "Choose stocks from the list.";
  if (
    !marks.every(
      (mark) => theatre?.places.some(({ id }) => id === mark.place) && MARK_KINDS.includes(mark.kind),
    )
  )
    return "Choose places from the map.";
  // A move that the room has seen can no longer be hidden.
  if (covert === true && game.revealed.includes(key)) return "The room has seen this move.";
  return later.map((effect) => laterProblem(game, effect)).find((problem) => problem !== null) ?? null;
}

/** Why the assessment cannot stand, in a sentence; null when it can. */
export function assessmentProblem(game: Game, key: string, assessment: Assessment): string | null {
  const { freeForm, ladder } = game.scenario;
  const impacts = Object.entries(assessment.impacts).filter(([, points]) => points !== 0);
  const sizes = Object.values(freeForm.impactPresets);
  if (!freeForm.oddsPresets[assessment.oddsPreset]) return "Choose the odds from the list.";
  if (!freeForm.pullPresets[assessment.pullPreset]) return "Choose the direction in which the move pulls.";
  if (!known(game, Object.keys(Object.fromEntries(impacts)))) return "Choose indicators from the list.";
  if (impacts.some(([, points]) => !sizes.includes(Math.abs(points))))
    return `Impacts are ${sizes.join(", ")} points.`;
  if (impacts.length > freeForm.limits.maxIndicators)
    return `A free-form move may change at most ${freeForm.limits.maxIndicators} indicators.`;
  if (sum(impacts, ([, points]) => Math.abs(points)) > freeForm.limits.maxTotalImpact)
    return `The impacts may add up to at most ${freeForm.limits.maxTotalImpact} points.`;
  if (!ladder.rungs.some((each) => each.n === assessment.rung))
    return "Choose the rung the move pushes toward.";
  return formProblem(game, key, assessment);
}
