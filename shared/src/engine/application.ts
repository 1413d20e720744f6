// What a settled result does to the world: indicators, flags, stocks and what it sets going.
import { holds } from "../model/conditions.ts";
import { changesOf, type Reason, withChanges } from "../model/indicators.ts";
import { cardOf } from "../model/odds.ts";
import type { LaterEffect } from "./assessment.ts";
import type { DelayedEffect, Effect, Grade, MoveCard } from "./card.ts";
import type { Change } from "./change.ts";
import type { EventOf } from "./events.ts";
import type { Game, Order, PendingEffect, Settled } from "./game.ts";
import type { Deltas, MoveId } from "./ids.ts";
import { restocked } from "./stocks.ts";

export type Application = Pick<
  EventOf<"MoveRuled">,
  "changes" | "flagsSet" | "flagsCleared" | "resources" | "queued" | "postponed"
>;

type Step = { readonly deltas: Deltas; readonly reason: Reason };

const nothing = (game: Game): Application => ({
  changes: [],
  flagsSet: [],
  flagsCleared: [],
  resources: game.resources,
  queued: [],
  postponed: [],
});

function chain(game: Game, steps: readonly Step[]): readonly Change[] {
  let indicators = game.indicators;
  const all: Change[] = [];
  for (const { deltas, reason } of steps) {
    const changes = changesOf(indicators, deltas, { reason, scenario: game.scenario });
    indicators = withChanges(indicators, changes);
    all.push(...changes);
  }
  return all;
}

const leapStep = (game: Game, order: Order, leap: boolean): readonly Step[] =>
  leap
    ? [
        {
          deltas: game.scenario.model.leap.deltas,
          reason: { cause: { kind: "leap", key: order.key }, why: `${order.title}: a leap up the ladder` },
        },
      ]
    : [];

/** Extra deltas from moves in play beside a result that is no failure. */
function extraSteps(
  card: MoveCard,
  order: Order,
  { grade, inPlay, game }: { grade: Grade; inPlay: ReadonlySet<MoveId>; game: Game },
): readonly Step[] {
  if (grade === "failure") return [];
  return card.interactions.flatMap((each): Step[] => {
    if (each.kind !== "extra" || !inPlay.has(each.with)) return [];
    const other = cardOf(game.scenario, each.with)?.title ?? each.with;
    return [
      {
        deltas: each.deltas,
        reason: {
          cause: { kind: "interaction", move: card.id, with: each.with, key: order.key },
          why: `${card.title} with ${other}: ${each.note}`,
        },
      },
    ];
  });
}

function ofCard(
  game: Game,
  card: MoveCard,
  { order, grade, leap, inPlay }: { order: Order; grade: Grade; leap: boolean; inPlay: ReadonlySet<MoveId> },
): Application {
  const effect: Effect = card[grade];
  // MOV9: conditions of a result are read before the result itself changes anything.
  const extras = (card.extraIf ?? []).filter((each) => each.on.includes(grade) && holds(each.if, game));
  const steps: Step[] = [
    {
      deltas: effect.deltas ?? {},
      reason: {
        cause: { kind: "move", move: card.id, key: order.key, grade },
        why: `${card.title}: ${grade}`,
      },
    },
    ...extras.map((each) => ({
      deltas: each.deltas ?? {},
      reason: {
        cause: { kind: "condition" as const, move: card.id, key: order.key },
        why: `${card.title}: ${each.note ?? "as things stood"}`,
      },
    })),
    ...extraSteps(card, order, { grade, inPlay, game }),
    ...leapStep(game, order, leap),
  ];
  const stocks = [effect.resources ?? {}, ...extras.map((each) => each.resources ?? {})];
  let resources = game.resources;
  for (const deltas of stocks) resources = restocked({ scenario: game.scenario, resources }, deltas);
  return {
    changes: chain(game, steps),
    flagsSet: (effect.set ?? []).filter((flag) => !game.flags.includes(flag)),
    flagsCleared: (effect.clear ?? []).filter((flag) => game.flags.includes(flag)),
    resources,
    queued: (effect.delayed ?? []).map((id) => ({
      id: `${order.key}>${id}`,
      effect: id,
      due: game.turnIndex + dueAfter(game, id),
      queuedBy: order.key,
    })),
    postponed: game.pending
      .filter((pending) => effect.postpone?.includes(pending.effect))
      .map((pending) => pending.id),
  };
}

const dueAfter = (game: Game, id: string): number =>
  game.scenario.delayedEffects.find((effect) => effect.id === id)?.after ?? 0;

/** Success as assessed; partial a part of it, to the nearest point; failure the reverse of the smallest impact. */
export function freeDeltas({ scenario }: Pick<Game, "scenario">, impacts: Deltas, grade: Grade): Deltas {
  const list = Object.entries(impacts).filter(([, points]) => points !== 0);
  if (grade === "success") return Object.fromEntries(list);
  if (grade === "partial")
    return Object.fromEntries(
      list.map(([id, points]) => [
        id,
        Math.sign(points) * Math.round(Math.abs(points) * scenario.freeForm.partialFactor),
      ]),
    );
  const smallest = [...list].sort((a, b) => Math.abs(a[1]) - Math.abs(b[1]))[0];
  return smallest ? { [smallest[0]]: -smallest[1] } : {};
}

/** RULE15: stocks follow the grade as the points do, and stay as they are on failure. */
export function freeStocks(
  { scenario }: Pick<Game, "scenario">,
  resources: Readonly<Record<string, number>>,
  grade: Grade,
): Readonly<Record<string, number>> {
  const share = { success: 1, partial: scenario.freeForm.partialFactor, failure: 0 }[grade];
  return Object.fromEntries(
    Object.entries(resources).map(([key, points]) => [
      key,
      Math.sign(points) * Math.round(Math.abs(points) * share),
    ]),
  );
}

/** RULE15: flags come with success, what comes back later unless it failed. */
function formOf(game: Game, order: Order, grade: Grade): Omit<Application, "changes"> {
  const { flagsSet = [], flagsCleared = [], resources = {}, later = [] } = game.assessments[order.key] ?? {};
  const stocks = freeStocks(game, resources, grade);
  const succeeds = grade === "success";
  return {
    ...nothing(game),
    flagsSet: succeeds ? flagsSet.filter((flag) => !game.flags.includes(flag)) : [],
    flagsCleared: succeeds ? flagsCleared.filter((flag) => game.flags.includes(flag)) : [],
    resources: restocked(game, stocks),
    queued: grade === "failure" ? [] : later.map((effect, n) => laterOf(game, order, { effect, n })),
  };
}

/** What a free-form move sets going has no card to stand on, so that it carries its own words and changes. */
function laterOf(game: Game, order: Order, { effect, n }: { effect: LaterEffect; n: number }): PendingEffect {
  const { after, label, news, audience, deltas } = effect;
  const id = `free:${order.key}:${n + 1}`;
  const spec: DelayedEffect = { id, label, order: 2, after, deltas, news, audience, article: [] };
  return { id: `${order.key}>${id}`, effect: id, due: game.turnIndex + after, queuedBy: order.key, spec };
}

function ofFreeForm(game: Game, order: Order, { grade, leap }: { grade: Grade; leap: boolean }): Application {
  const impacts = game.assessments[order.key]?.impacts ?? {};
  const reason: Reason = {
    cause: { kind: "free-form", key: order.key, grade },
    why: `${order.title}: ${grade}`,
  };
  return {
    ...formOf(game, order, grade),
    changes: chain(game, [
      { deltas: freeDeltas(game, impacts, grade), reason },
      ...leapStep(game, order, leap),
    ]),
  };
}

/** RULE13: what the facilitator adds comes on top of the result, under its own reason. */
export function adjustedBy(
  game: Game,
  adjust: Deltas,
  { applied, reason }: { applied: Application; reason: string },
): Application {
  const indicators = withChanges(game.indicators, applied.changes);
  const ruling = { cause: { kind: "ruling" as const, reason }, why: reason };
  const changes = changesOf(indicators, adjust, { reason: ruling, scenario: game.scenario });
  return { ...applied, changes: [...applied.changes, ...changes] };
}

/** Everything that settling `order` with this result changes. A cancelled move changes nothing. */
export function applicationOf(
  game: Game,
  order: Order,
  { grade, leap, inPlay }: { grade: Settled; leap: boolean; inPlay: ReadonlySet<MoveId> },
): Application {
  if (grade === "cancelled") return nothing(game);
  if (order.choice.kind === "free") return ofFreeForm(game, order, { grade, leap });
  const card = cardOf(game.scenario, order.choice.move);
  return card ? ofCard(game, card, { order, grade, leap, inPlay }) : nothing(game);
}
