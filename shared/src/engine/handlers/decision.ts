// What a team chose, from what, and why: put together from what its people proposed and wrote.
import { cardOf } from "../../model/odds.ts";
import type { MajorChoice } from "../choice.ts";
import type { Decision, DecisionSaid, IdeaWithVotes } from "../council.ts";
import type { Draft, Game } from "../game.ts";
import type { Millis, TeamId } from "../ids.ts";
import { draftOf, picks } from "../menus.ts";

export const titleOf = (game: Game, choice: MajorChoice): string =>
  choice.kind === "free" ? choice.text.action : (cardOf(game.scenario, choice.move)?.title ?? "");
/** Whether two proposals are the same card. */
export const same = (one: MajorChoice, two: MajorChoice): boolean =>
  one.kind === "card" ? two.kind === "card" && one.move === two.move : false;

/** What is proposed to a team in this turn. */
export const ideasNow = (game: Game, team: TeamId): readonly IdeaWithVotes[] =>
  game.council.ideas.filter((idea) => idea.team === team && idea.turnIndex === game.turnIndex);

/** CNC6: what a team that commits this draft has decided. */
export function decisionOf(
  game: Game,
  { team, at }: { team: TeamId; at: Millis },
  said: DecisionSaid,
): Decision {
  const draft: Draft = draftOf(game, team);
  const taken = picks(draft).map(({ choice }) => choice);
  const passed = ideasNow(game, team)
    .filter(({ choice }) => !taken.some((each) => same(each, choice)))
    .map(({ title }) => title)
    .filter((title) => !taken.some((choice) => titleOf(game, choice) === title));
  return {
    turnIndex: game.turnIndex,
    considered: said.considered ?? [...new Set(passed)],
    chosen: taken.map((choice) => titleOf(game, choice)),
    why: draft.rationale,
    confidence: said.confidence ?? null,
    how: said.how ?? null,
    usedMs: game.phaseSince === null ? null : Math.max(0, at - game.phaseSince),
  };
}
