// A turn from its story to its consequences: which phase follows which, and what each brings.
import { draw } from "../../lib/chance.ts";
import { err, ok } from "../../lib/result.ts";
import { holds } from "../../model/conditions.ts";
import { changesOf, publicReadings, readingsFor, withChanges } from "../../model/indicators.ts";
import { currentRung } from "../../model/ladder.ts";
import { crossed, stopRule, verdictOf } from "../../model/outcome.ts";
import { ringReadings } from "../../model/reach.ts";
import { turnNumber } from "../../model/standing.ts";
import { rawScores, sharesOf, trianglePoint } from "../../model/trajectory.ts";
import type { Change } from "../change.ts";
import type { Clock, Game, Order } from "../game.ts";
import type { IndicatorId, Millis, TeamId } from "../ids.ts";
import { draftOf, menus } from "../menus.ts";
import type { TurnPhase } from "../phases.ts";
import { restocked } from "../stocks.ts";
import type { Handler } from "./handler.ts";
import { landEffects, releaseDue } from "./injects.ts";
import { ordersOf, paid } from "./moves.ts";
import { drawProposal, nextOrder } from "./rulings.ts";
import { begin, each, type Story, tell } from "./story.ts";

/** A clock that runs for the phase's own length from now. */
const clockFor = (game: Game, phase: TurnPhase, at: Millis): Clock => ({
  state: "running",
  endsAt: at + game.durations[phase],
  rang: false,
});

const startPhase = (story: Story, phase: TurnPhase, at: Millis): Story =>
  tell(
    story,
    { type: "PhaseStarted", phase, turnIndex: story.game.turnIndex, clock: clockFor(story.game, phase, at) },
    "public",
  );

function causesKnownTo(game: Game, viewer: TeamId | "public"): (indicator: IndicatorId) => readonly string[] {
  const known = game.unreported.filter(
    ({ to }) => to === "public" || (viewer !== "public" && to.includes(viewer)),
  );
  return (indicator) => [
    ...new Set(known.filter((cause) => cause.indicator === indicator).map((cause) => cause.words)),
  ];
}

/** Tells every viewer what it may know of the situation, all at the same moments of every turn. */
function report(story: Story, moment: "start" | "end"): Story {
  const { game } = story;
  const fog = game.options.includes("fog-offsets");
  const teams = game.scenario.teamOrder.map(
    (team) => [team, readingsFor(game, team, { fog, causes: causesKnownTo(game, team) })] as const,
  );
  const triangle = trianglePoint(game, game.momentum);
  const rung = currentRung(game);
  return tell(
    story,
    {
      type: "SituationReported",
      turnIndex: game.turnIndex,
      moment,
      readings: {
        public: publicReadings(game, { fog, causes: causesKnownTo(game, "public") }),
        ...Object.fromEntries(teams),
      },
      rings: ringReadings(game),
      resources: game.resources,
      rung,
      highestRung: Math.max(rung, game.highestRung),
      publicTriangle: game.settings.openTriangle ? triangle : null,
      triangle,
    },
    "control",
  );
}

const drawMenus = (story: Story): Story =>
  tell(story, { type: "MenusDrawn", menus: menus(story.game) }, "control");

function income(game: Game, index: number): Game["resources"] {
  // TURN2: income comes from the second played turn on.
  if (index === 0) return game.resources;
  const gains = game.scenario.teams.flatMap((team) =>
    team.resources.map((resource) => [`${team.id}.${resource.id}`, resource.income] as const),
  );
  return restocked(game, Object.fromEntries(gains));
}

/** Options such as a change of administration, which wear on indicators from some turn on. */
function applyOptions(story: Story): Story {
  const n = turnNumber(story.game);
  return each(story, story.game.scenario.options, (sofar, option) => {
    const wear = option.deltasFromTurn;
    if (!wear || n < wear.turn || !sofar.game.options.includes(option.id)) return sofar;
    const reason = { cause: { kind: "option" as const, option: option.id }, why: option.text };
    const changes = changesOf(sofar.game.indicators, wear.deltas, { reason, scenario: sofar.game.scenario });
    return tell(sofar, { type: "OptionApplied", option: option.id, changes }, "control");
  });
}

const opening = (story: Story): Story => releaseDue(applyOptions(landEffects(story)), turnNumber(story.game));

function startTurn(story: Story, index: number, at: Millis): Story {
  const { scenario, turnPlan } = story.game;
  const n = turnPlan[index] ?? 0;
  const spec = scenario.turns.find((turn) => turn.n === n);
  if (!spec) throw new Error(`no turn ${n}`);
  const open = (briefing: readonly string[]): Story =>
    tell(
      story,
      {
        type: "TurnStarted",
        index,
        n,
        title: spec.title,
        from: spec.from,
        to: spec.to,
        briefing,
        focus: spec.focus,
        resources: income(story.game, index),
        violations: story.game.violations,
      },
      "public",
    );
  // The briefing speaks of what has just landed, so the opening is looked at once before it is told.
  const ahead = opening(open([])).game;
  const told = [
    spec.briefing,
    ...spec.variants.filter((variant) => holds(variant.if, ahead)).map((variant) => variant.text),
  ];
  return startPhase(drawMenus(report(opening(open(told)), "start")), "situation", at);
}

/** Locks what every team has drafted: costs are paid, and the order of resolution is drawn. */
export function closePlanning(story: Story, at: Millis, closedBy: "bell" | "white cell"): Story {
  const { game } = story;
  const locked = game.scenario.teamOrder.map((team) => ({ team, ...ordersOf(game, team) }));
  const resources = locked.reduce((stocks, { team, cost }) => paid(stocks, team, cost), game.resources);
  const chance = (order: Order): number =>
    game.seed.kind === "secret" ? draw(game.seed.key, `order:${order.key}`, 1_000_000) : 0;
  const orders = locked
    .flatMap((each) => each.orders)
    .map((order, listed) => ({ order, listed, drawn: chance(order) }))
    .sort((a, b) => a.order.order - b.order.order || a.drawn - b.drawn || a.listed - b.listed)
    .map(({ order }) => order);
  const holds = locked.filter((each) => each.orders.length === 0).map((each) => each.team);
  // TURN4: a draft that was not committed is committed as it stands; an empty team holds.
  const forced = locked
    .filter((each) => each.orders.length > 0 && !draftOf(game, each.team).ready)
    .map((each) => each.team);
  const done = tell(
    story,
    { type: "OrdersLocked", orders, holds, byBell: forced, closedBy, resources },
    "control",
  );
  return startPhase(done, "locked", at);
}

const nextToReveal = (game: Game): Order | undefined =>
  game.orders.find((order) => !order.covert && !game.revealed.includes(order.key));

export const revealNext: Handler<"RevealNext"> = ({ game }) => {
  if (game.phase !== "reveal") return err({ code: "wrong-phase", needs: "the reveal" });
  const order = nextToReveal(game);
  return order
    ? ok(tell(begin(game), { type: "MoveRevealed", order }, "public"))
    : err({ code: "nothing-left", what: "reveal" });
};

function revealAll(story: Story): Story {
  const order = nextToReveal(story.game);
  return order ? revealAll(tell(story, { type: "MoveRevealed", order }, "public")) : story;
}

/** Applies drift in the scenario's order, each rule on what the one before left. */
function drift(game: Game): { readonly game: Game; readonly changes: readonly Change[] } {
  return game.scenario.model.drift.reduce<{ game: Game; changes: readonly Change[] }>(
    (sofar, rule) => {
      if (!holds(rule.if, sofar.game)) return sofar;
      const reason = { cause: { kind: "drift" as const, id: rule.id }, why: rule.why };
      const changes = changesOf(sofar.game.indicators, rule.deltas, { reason, scenario: game.scenario });
      return {
        game: { ...sofar.game, indicators: withChanges(sofar.game.indicators, changes) },
        changes: [...sofar.changes, ...changes],
      };
    },
    { game, changes: [] },
  );
}

function closeTurn(story: Story): Story {
  const { game } = story;
  const computed = game.scenario.computedFlags
    .filter((flag) => !game.flags.includes(flag.id) && holds(flag.if, game))
    .map((flag) => flag.id);
  const drifted = drift({ ...game, flags: [...game.flags, ...computed] });
  const scores = rawScores(drifted.game, game.momentum);
  const rung = currentRung(drifted.game);
  const closed = tell(
    story,
    {
      type: "TurnClosed",
      index: game.turnIndex,
      n: turnNumber(game),
      flags: computed,
      changes: drifted.changes,
      indicators: drifted.game.indicators,
      momentum: game.momentum,
      rawScores: scores,
      triangle: sharesOf(scores, game.scenario),
      rung,
      highestRung: Math.max(rung, game.highestRung),
    },
    "control",
  );
  const reported = report(closed, "end");
  const fresh = crossed(reported.game).filter((line) => !reported.game.crossedRedLines.includes(line.id));
  const lined = each(reported, fresh, (sofar, { team, id, text }) =>
    tell(sofar, { type: "RedLineCrossed", team, redLine: id, text }, "control"),
  );
  const rule = stopRule(lined.game);
  if (!rule) return lined;
  const verdict = verdictOf(lined.game, trianglePoint(lined.game, lined.game.momentum), rule);
  return tell(
    lined,
    { type: "StopRuleMet", rule: rule.id, text: rule.text, verdict, playOn: rule.playOn ?? false },
    "control",
  );
}

export const startSession: Handler<"StartSession"> = ({ game, at }) => {
  if (game.phase !== "lobby") return err({ code: "already", what: "The session has started" });
  return ok(startTurn(begin(game), 0, at));
};

export const advancePhase: Handler<"AdvancePhase"> = ({ game, at, command }) => {
  if (game.phase !== command.from || game.turnIndex !== command.turnIndex) return err({ code: "phase-over" });
  const story = begin(game);
  switch (game.phase) {
    case "lobby":
      return err({ code: "wrong-phase", needs: "a turn; start the session first" });
    case "situation":
      return ok(startPhase(story, "talks", at));
    case "talks":
      return ok(drawMenus(startPhase(story, "planning", at)));
    case "planning":
      return ok(closePlanning(story, at, "white cell"));
    case "locked":
      // AGD5: a merged turn reveals its moves where they are settled.
      return game.merged.includes(game.turnIndex)
        ? ok(drawProposal(startPhase(revealAll(story), "adjudication", at)))
        : ok(startPhase(story, "reveal", at));
    case "reveal":
      return ok(drawProposal(startPhase(revealAll(story), "adjudication", at)));
    case "adjudication": {
      const left = game.orders.filter((order) => !game.rulings[order.key]).length;
      return nextOrder(game)
        ? err({ code: "unresolved", left })
        : ok(startPhase(closeTurn(story), "consequences", at));
    }
    case "consequences":
      if (game.stop) return err({ code: "stop-pending" });
      if (game.turnIndex + 1 >= game.turnPlan.length)
        return err({ code: "nothing-left", what: "play: end the session" });
      return ok(startTurn(story, game.turnIndex + 1, at));
    case "ended":
      return err({ code: "session-over" });
  }
};
