// Drafts and commitment: what a team means to do, and the orders that it becomes at the lock.

import { err, ok, type Result } from "../../lib/result.ts";
import { cardOf } from "../../model/odds.ts";
import { placeOf, runsSession } from "../authority.ts";
import type { MajorChoice } from "../choice.ts";
import type { Draft, Game, Order, Slot } from "../game.ts";
import type { MoveId, ResourceKey, TeamId } from "../ids.ts";
import { addCosts, type Cost, closedBecause, costOf, draftOf, missing, picks, slotsOf } from "../menus.ts";
import type { Rejection } from "../rejections.ts";
import { decisionOf } from "./decision.ts";
import type { Handler } from "./handler.ts";
import { checkIntent } from "./perceptions.ts";
import { begin, tell } from "./story.ts";

const PLANNING = { code: "wrong-phase", needs: "planning" } as const;

/** Why a card or a move in the team's own words cannot be played in this slot; null when it can. */
export function checkPick(
  game: Game,
  team: TeamId,
  { slot, choice }: { slot: Slot; choice: MajorChoice },
): Rejection | null {
  if (choice.kind === "free")
    return slot === game.scenario.freeForm.slot
      ? null
      : { code: "unknown", what: "slot for a free-form move" };
  const card = cardOf(game.scenario, choice.move);
  if (!card || card.team !== team) return { code: "unknown", what: "move" };
  if (!slotsOf(card).includes(slot))
    return { code: "move-closed", title: card.title, why: `it is not a ${slot} move.` };
  const why = closedBecause(game, card);
  return why === null ? null : { code: "move-closed", title: card.title, why: `${why}.` };
}

/** MOV13: a free-form move says what is done. Half a sentence may be saved, but not played. */
const unsaid = (choice: MajorChoice | null): boolean =>
  choice?.kind === "free" && choice.text.action.trim() === "";

/** Whether the whole draft may be played and paid for. */
function checkDraft(game: Game, team: TeamId, draft: Draft): Rejection | null {
  let cost: Cost = {};
  const seen = new Set<MoveId>();
  for (const pick of picks(draft)) {
    const problem = checkPick(game, team, pick);
    if (problem) return problem;
    if (pick.choice.kind === "card") {
      if (seen.has(pick.choice.move)) return { code: "already", what: "This move is chosen in another slot" };
      seen.add(pick.choice.move);
    }
    cost = addCosts(cost, costOf(game, team, pick.choice));
  }
  const lacking = missing(game, team, cost);
  return lacking === null ? null : { code: "too-costly", missing: lacking };
}

export const saveDraft: Handler<"SaveDraft"> = ({ game, actor, command }) => {
  if (game.phase !== "planning") return err(PLANNING);
  const before = draftOf(game, command.team);
  if (before.ready) return err({ code: "committed" });
  const { type: _, team, ...changes } = command;
  const after: Draft = { ...before, ...changes };
  // DRAFT2: choosing is checked; writing a reason is never refused for what is chosen beside it.
  const chooses =
    changes.major !== undefined || changes.minor !== undefined || changes.reaction !== undefined;
  const problem = checkIntent(game, team, changes) ?? (chooses ? checkDraft(game, team, after) : null);
  if (problem) return err(problem);
  const by = actor.kind === "person" ? actor.person : "";
  return ok(tell(begin(game), { type: "DraftSaved", team, by, ...changes }, [team]));
};

export const commitDraft: Handler<"CommitDraft"> = ({ game, actor, at, command }) => {
  if (game.phase !== "planning") return err(PLANNING);
  const draft = draftOf(game, command.team);
  if (draft.ready) return err({ code: "already", what: "The moves are committed" });
  const onBehalf = runsSession(placeOf(game, actor));
  if (draft.rationale.trim() === "" && !onBehalf) return err({ code: "no-rationale" });
  if (unsaid(draft.major))
    return err({ code: "move-closed", title: "Free-form move", why: "it must say what is done." });
  const problem = checkDraft(game, command.team, draft);
  if (problem) return err(problem);
  const by = actor.kind === "person" ? actor.person : "";
  const { team } = command;
  const decision = decisionOf(game, { team, at }, command);
  return ok(tell(begin(game), { type: "DraftCommitted", team, by, onBehalf, decision }, [team]));
};

export const reopenDraft: Handler<"ReopenDraft"> = ({ game, actor, command }) => {
  if (game.phase !== "planning") return err(PLANNING);
  if (!draftOf(game, command.team).ready) return err({ code: "already", what: "The draft is open" });
  const by = actor.kind === "person" ? actor.person : "";
  return ok(tell(begin(game), { type: "DraftReopened", team: command.team, by }, [command.team]));
};

/** Free-form moves are settled with the acts: the last step of the scenario's order but one. */
function freeFormOrder(game: Game): number {
  const steps = [...new Set(Object.values(game.scenario.model.order))].sort((a, b) => a - b);
  return steps.at(-2) ?? steps.at(-1) ?? 0;
}

const orderKey = (turnIndex: number, team: TeamId, slot: Slot): string => `T${turnIndex + 1}:${team}:${slot}`;

export function makeOrder(
  game: Game,
  team: TeamId,
  { slot, choice }: { slot: Slot; choice: MajorChoice },
): Order {
  const common = { key: orderKey(game.turnIndex, team, slot), team, slot, choice };
  if (choice.kind === "free") {
    return {
      ...common,
      title: choice.text.action,
      size: game.scenario.freeForm.slot,
      covert: false,
      rung: 0,
      order: freeFormOrder(game),
      marks: [],
    };
  }
  const card = cardOf(game.scenario, choice.move);
  if (!card) throw new Error(`no move ${choice.move}`);
  return {
    ...common,
    title: card.title,
    size: card.size,
    covert: card.visibility === "covert",
    rung: card.rung,
    order: card.order,
    marks: card.marks ?? [],
  };
}

/** The team's stocks after paying. */
export function paid(
  resources: Readonly<Record<ResourceKey, number>>,
  team: TeamId,
  cost: Cost,
): Readonly<Record<ResourceKey, number>> {
  const after: Record<ResourceKey, number> = { ...resources };
  for (const [id, points] of Object.entries(cost))
    after[`${team}.${id}`] = (after[`${team}.${id}`] ?? 0) - points;
  return after;
}

/** The orders a draft becomes: what has closed or can no longer be paid since it was drafted is left out. */
export function ordersOf(
  game: Game,
  team: TeamId,
): { readonly orders: readonly Order[]; readonly cost: Cost } {
  let cost: Cost = {};
  const orders: Order[] = [];
  for (const pick of picks(draftOf(game, team))) {
    const total = addCosts(cost, costOf(game, team, pick.choice));
    if (unsaid(pick.choice) || checkPick(game, team, pick) !== null || missing(game, team, total) !== null)
      continue;
    orders.push(makeOrder(game, team, pick));
    cost = total;
  }
  return { orders, cost };
}

/** Cards with which a team may answer now, in the turn in which they became legal. */
export function answers(game: Game, team: TeamId): readonly MoveId[] {
  const played = new Set(
    game.orders.flatMap((order) => (order.choice.kind === "card" ? [order.choice.move] : [])),
  );
  if (game.orders.some((order) => order.team === team && order.slot === "reaction")) return [];
  return game.scenario.moves
    .filter((card) => card.team === team && card.reaction && !played.has(card.id))
    .filter((card) => closedBecause(game, card) === null && missing(game, team, card.cost) === null)
    .map((card) => card.id);
}

export function checkAnswer(game: Game, team: TeamId, move: MoveId): Result<Order, Rejection> {
  if (!(game.reactions[team] ?? []).includes(move))
    return err({ code: "wrong-phase", needs: "an answer to what was tabled this turn" });
  const pick = { slot: "reaction" as const, choice: { kind: "card" as const, move } };
  const problem = checkPick(game, team, pick);
  if (problem) return err(problem);
  const lacking = missing(game, team, costOf(game, team, pick.choice));
  return lacking === null ? ok(makeOrder(game, team, pick)) : err({ code: "too-costly", missing: lacking });
}
