// Settling moves one after another: proposal, roll, ruling, and what a result does.
import { draw } from "../../lib/chance.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { cardOf, gradeOf, oddsWord, propose, shiftsOf } from "../../model/odds.ts";
import { pulled } from "../../model/trajectory.ts";
import { adjustedBy, applicationOf } from "../application.ts";
import type { Grade, Odds, Pull } from "../card.ts";
import type { Game, OddsShift, Order, Proposal, Roll, Settled } from "../game.ts";
import type { Deltas, MoveId } from "../ids.ts";
import type { Rejection } from "../rejections.ts";
import { assessmentProblem } from "./assessmentProblem.ts";
import { closedByRoll } from "./debates.ts";
import type { Handler } from "./handler.ts";
import { answers } from "./moves.ts";
import { begin, each, type Story, tell } from "./story.ts";

/** The first order of the queue that is not settled. */
export const nextOrder = (game: Game): Order | undefined =>
  game.orders.find((order) => !game.rulings[order.key]);

const inPlay = (game: Game): ReadonlySet<MoveId> =>
  new Set(game.orders.flatMap((order) => (order.choice.kind === "card" ? [order.choice.move] : [])));

const ADJUDICATION = { code: "wrong-phase", needs: "adjudication" } as const;

/** Odds of an order as they stand now; null for a free-form move that has not been assessed. */
export function proposalOf(game: Game, order: Order, extra: readonly OddsShift[] = []): Proposal | null {
  if (order.choice.kind === "free") {
    const assessment = game.assessments[order.key];
    const base = assessment && game.scenario.freeForm.oddsPresets[assessment.oddsPreset];
    return assessment && base
      ? propose({ ...order, rung: assessment.rung }, { base, shifts: extra, standing: game })
      : null;
  }
  const card = cardOf(game.scenario, order.choice.move);
  if (!card) return null;
  const titleOf = (id: MoveId): string => cardOf(game.scenario, id)?.title ?? id;
  const shifts = [...shiftsOf(card, inPlay(game), { standing: game, titleOf }), ...extra];
  return propose(order, { base: card.odds, shifts, standing: game });
}

/** Shows the white cell the odds of the next order, if it can be rolled. */
export function drawProposal(story: Story): Story {
  const order = nextOrder(story.game);
  if (!order || story.game.rolls[order.key]) return story;
  const proposal = proposalOf(story.game, order);
  return proposal ? tell(story, { type: "ProposalDrawn", proposal }, "control") : story;
}

/** RULE2: whatever moves the situation while moves are settled, moves the odds that the white cell sees. */
export const redrawn = (story: Story): Story =>
  story.game.phase === "adjudication" ? drawProposal(story) : story;

const LOWER: Readonly<Record<Grade, Grade>> = { success: "partial", partial: "failure", failure: "failure" };

/** What the dice come to: moves settled earlier this turn may lower a result a grade or void it. */
function settle(game: Game, order: Order, rolled: Grade): Pick<Roll, "settled" | "settledWhy"> {
  const card = order.choice.kind === "card" ? cardOf(game.scenario, order.choice.move) : undefined;
  let settled: Grade = rolled;
  let settledWhy: string | null = null;
  for (const interaction of card?.interactions ?? []) {
    if (interaction.kind !== "downgrade" && interaction.kind !== "cancel") continue;
    const other = game.orders.find(
      (each) => each.choice.kind === "card" && each.choice.move === interaction.with,
    );
    const result = other && game.rulings[other.key]?.ruled;
    if (!other || !result || result === "cancelled" || !interaction.when.includes(result)) continue;
    if (interaction.kind === "cancel")
      return { settled: "cancelled", settledWhy: `${other.title}: ${interaction.note}` };
    settled = LOWER[settled];
    settledWhy = [settledWhy, `${other.title}: ${interaction.note}`].filter((why) => why !== null).join("; ");
  }
  return { settled, settledWhy };
}

const rollFor = (game: Game, key: string): number => {
  const label = `roll:${key}`;
  return game.seed.kind === "secret" ? draw(game.seed.key, label, 100) : (game.seed.rolls[label] ?? 0);
};

function roll(story: Story, order: Order, proposal: Proposal): Story {
  const dice = rollFor(story.game, order.key);
  const rolled = gradeOf(dice, proposal.odds);
  return tell(
    closedByRoll(story, order.key),
    {
      type: "MoveRolled",
      key: order.key,
      proposal,
      roll: dice,
      rolled,
      ...settle(story.game, order, rolled),
    },
    "control",
  );
}

/** Words for the odds and the pull of an order. */
function termsOf(game: Game, order: Order): { readonly odds: Odds; readonly pull: Pull } {
  const card = order.choice.kind === "card" ? cardOf(game.scenario, order.choice.move) : undefined;
  if (card) return { odds: card.odds, pull: card.pull };
  const assessment = game.assessments[order.key];
  const { oddsPresets, pullPresets } = game.scenario.freeForm;
  return {
    odds: oddsPresets[assessment?.oddsPreset ?? ""] ?? [0, 0, 100],
    pull: pullPresets[assessment?.pullPreset ?? ""] ?? {},
  };
}

const exposes = (game: Game, order: Order, ruled: Settled): boolean =>
  order.covert && ruled !== "cancelled" && game.scenario.model.covert.exposeOn.includes(ruled);

function rule(
  story: Story,
  order: Order,
  { ruled, reason, adjust = {} }: { ruled: Settled; reason: string | null; adjust?: Deltas },
): Story {
  const { game } = story;
  const rolled = game.rolls[order.key];
  if (!rolled) return story;
  const terms = termsOf(game, order);
  const applied = adjustedBy(game, adjust, {
    reason: reason ?? "",
    applied: applicationOf(game, order, { grade: ruled, leap: rolled.proposal.leap, inPlay: inPlay(game) }),
  });
  const momentum =
    ruled === "cancelled"
      ? game.momentum
      : pulled(game.momentum, { pull: terms.pull, size: order.size, grade: ruled, scenario: game.scenario });
  const done = tell(
    story,
    {
      type: "MoveRuled",
      order,
      ruling: { ...rolled, ruled, reason },
      oddsWord: oddsWord(terms.odds, game.scenario.model),
      openRoll: game.settings.openDice && ruled !== "cancelled" ? rolled.roll : null,
      exposed: exposes(game, order, ruled),
      momentum,
      ...applied,
    },
    order.covert ? [order.team] : "public",
  );
  return drawProposal(openAnswers(done, game));
}

/** RULE6: what this ruling has made possible may be answered in the same turn, beside the major. */
function openAnswers(story: Story, before: Game): Story {
  return each(story, story.game.scenario.teamOrder, (sofar, team) => {
    const possible = new Set(answers(before, team));
    const opened = answers(sofar.game, team).filter((move) => !possible.has(move));
    const moves = [...new Set([...(sofar.game.reactions[team] ?? []), ...opened])];
    return opened.length > 0 ? tell(sofar, { type: "ReactionOpened", team, moves }, [team]) : sofar;
  });
}

function next(game: Game, key: string): Result<Order, Rejection> {
  if (game.phase !== "adjudication") return err(ADJUDICATION);
  const order = nextOrder(game);
  if (!order) return err({ code: "nothing-left", what: "settle" });
  return order.key === key ? ok(order) : err({ code: "not-next", next: order.title });
}

export const rollMove: Handler<"RollMove"> = ({ game, command }) => {
  const due = next(game, command.key);
  if (!due.ok) return due;
  const order = due.value;
  if (game.rolls[order.key]) return err({ code: "already", what: "This move has been rolled" });
  const max = game.scenario.model.facilitatorShiftMax;
  if (Math.abs(command.shift) > max) return err({ code: "shift-too-large", max });
  if (command.shift !== 0 && command.reason.trim() === "")
    return err({ code: "reason-needed", what: "the shift" });
  // UNDO9: the same dice come again, so a shift that is changed after they were seen says why.
  const seen = game.seenDice[order.key];
  if (seen !== undefined && seen !== command.shift && command.reason.trim() === "")
    return err({ code: "reason-needed", what: "another shift, now that these dice have been seen" });
  const extra: readonly OddsShift[] =
    command.shift === 0 ? [] : [{ source: "facilitator", shift: command.shift, why: command.reason }];
  const proposal = proposalOf(game, order, extra);
  return proposal
    ? ok(roll(begin(game), order, proposal))
    : err({ code: "needs-assessment", title: order.title });
};

export const ruleMove: Handler<"RuleMove"> = ({ game, command }) => {
  const due = next(game, command.key);
  if (!due.ok) return due;
  const order = due.value;
  const rolled = game.rolls[order.key];
  if (!rolled) return err({ code: "not-rolled" });
  const { ruled, adjust = {} } = command;
  const adjusts = Object.values(adjust).some((points) => points !== 0);
  const otherwise = adjusts || ruled !== rolled.settled;
  // RULE4: what was rolled stays on the record beside what was ruled.
  if (otherwise && command.reason.trim() === "")
    return err({ code: "reason-needed", what: "ruling otherwise than the dice and the rules" });
  if (Object.keys(adjust).some((id) => game.indicators[id] === undefined))
    return err({ code: "unknown", what: "indicator" });
  return ok(rule(begin(game), order, { ruled, reason: otherwise ? command.reason : null, adjust }));
};

function resolveRest(story: Story, before: string | undefined): Story {
  const order = nextOrder(story.game);
  const proposal = order && proposalOf(story.game, order);
  if (!order || !proposal || order.key === before) return story;
  const rolled = story.game.rolls[order.key] ? story : roll(story, order, proposal);
  const settled = rolled.game.rolls[order.key]?.settled;
  return settled ? resolveRest(rule(rolled, order, { ruled: settled, reason: null }), before) : rolled;
}

export const resolveTheRest: Handler<"ResolveRest"> = ({ game, command }) => {
  if (game.phase !== "adjudication") return err(ADJUDICATION);
  const order = nextOrder(game);
  if (!order || order.key === command.before) return err({ code: "nothing-left", what: "settle" });
  const story = resolveRest(begin(game), command.before);
  return story.told.length > 0 ? ok(story) : err({ code: "needs-assessment", title: order.title });
};

export const assessFreeForm: Handler<"AssessFreeForm"> = ({ game, command }) => {
  if (game.phase !== "adjudication" && game.phase !== "reveal" && game.phase !== "locked")
    return err(ADJUDICATION);
  const order = game.orders.find((each) => each.key === command.key && each.choice.kind === "free");
  if (!order) return err({ code: "unknown", what: "free-form move" });
  if (game.rolls[order.key]) return err({ code: "already", what: "This move has been rolled" });
  const problem = assessmentProblem(game, command.key, command.assessment);
  if (problem) return err({ code: "assessment-limits", why: problem });
  const assessed = tell(
    begin(game),
    { type: "FreeFormAssessed", key: command.key, assessment: command.assessment },
    "control",
  );
  return ok(
    game.phase === "adjudication" && nextOrder(game)?.key === order.key ? drawProposal(assessed) : assessed,
  );
};
