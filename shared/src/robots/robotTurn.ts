// What a robot does for a team now: it sees what the team sees and chooses from the team's prompts.
import type { TeamCommand } from "../engine/commands.ts";
import type { Slot } from "../engine/game.ts";
import type { MoveId, TeamId } from "../engine/ids.ts";
import type { CardOffer, PromptOf } from "../views/prompts/types.ts";
import { findPrompt, prompts } from "../views/prompts.ts";
import { affords } from "../views/purse.ts";
import type { View } from "../views/view.ts";
import type { Chance } from "./chance.ts";
import type { Policy } from "./policy.ts";

export type Robot = { readonly policy: Policy; readonly chance: Chance };

const WHY = "A robot plays for this team.";

/** A robot's commands for its team, as its lead would issue them; none when it has nothing to choose. */
export function robotTurn(view: View, team: TeamId, robot: Robot): readonly TeamCommand[] {
  const asked = prompts(view, { at: "team", team, lead: true });
  const plan = findPrompt(asked, "plan-moves");
  if (plan) return planned(plan, team, (slot, offers) => ask(view, team, { robot, slot, offers }));
  const answer = findPrompt(asked, "answer-text");
  const move = answer && ask(view, team, { robot, slot: "reaction", offers: answer.moves });
  return move ? [{ type: "CommitReaction", team, move, rationale: WHY }] : [];
}

function ask(
  view: View,
  team: TeamId,
  { robot, slot, offers }: { robot: Robot; slot: Slot; offers: readonly CardOffer[] },
): MoveId | null {
  if (offers.length === 0) return null;
  const roll = robot.chance(`T${view.turn?.index ?? -1}:${view.phase}:${team}:${slot}`);
  return robot.policy({ team, slot, offers, roll });
}

/** Slot by slot: each card is chosen out of what the cards before it leave payable. */
function planned(
  plan: PromptOf<"plan-moves">,
  team: TeamId,
  choose: (slot: Slot, offers: readonly CardOffer[]) => MoveId | null,
): readonly TeamCommand[] {
  const spent: CardOffer[] = [];
  const pick = (slot: Slot): MoveId | null => {
    const left = plan.open[slot].filter(
      (offer) =>
        spent.every((each) => each.move !== offer.move) &&
        affords(team, plan.purse, [...spent.map((each) => each.cost), offer.cost]),
    );
    const move = choose(slot, left);
    spent.push(...left.filter((offer) => offer.move === move));
    return move;
  };
  const major = pick("major");
  const choices = {
    major: major === null ? null : ({ kind: "card", move: major } as const),
    minor: pick("minor"),
    reaction: pick("reaction"),
  };
  return [
    { type: "SaveDraft", team, ...choices, rationale: WHY },
    { type: "CommitDraft", team },
  ];
}
