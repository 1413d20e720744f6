// The part of a game that the model's questions read.
import type { Game } from "../engine/game.ts";
import type { FlagId, IndicatorId, ResourceKey } from "../engine/ids.ts";
import type { Composite, Expression, Scenario } from "../engine/scenario.ts";
import { must } from "../lib/assert.ts";

export type Standing = Pick<
  Game,
  | "scenario"
  | "indicators"
  | "peaks"
  | "troughs"
  | "resources"
  | "flags"
  | "turnPlan"
  | "turnIndex"
  | "path"
  | "verdict"
  | "uses"
  | "held"
>;

function evaluate(expression: Expression, read: (id: IndicatorId) => number): number {
  if ("ind" in expression) return read(expression.ind);
  if ("inv" in expression) return 100 - read(expression.inv);
  if ("min" in expression) return Math.min(...expression.min.map((part) => evaluate(part, read)));
  return Math.max(...expression.max.map((part) => evaluate(part, read)));
}

const compositeOf = (scenario: Scenario, id: IndicatorId): Composite | undefined =>
  scenario.model.composites.find((composite) => composite.id === id);

/** Points of an indicator or a composite, 0–100. */
export function pointsOf(standing: Pick<Standing, "scenario" | "indicators">, id: IndicatorId): number {
  const value = standing.indicators[id];
  if (value !== undefined) return value;
  const composite = must(compositeOf(standing.scenario, id), `no indicator ${id}`);
  return evaluate(composite.expr, (part) => pointsOf(standing, part));
}

export const hasFlag = (standing: Pick<Standing, "flags">, flag: FlagId): boolean =>
  standing.flags.includes(flag);
export const stockOf = (standing: Pick<Standing, "resources">, key: ResourceKey): number =>
  standing.resources[key] ?? 0;

/** The scenario's number of the turn being played; 0 in the lobby. */
export const turnNumber = (standing: Pick<Standing, "turnPlan" | "turnIndex">): number =>
  standing.turnPlan[standing.turnIndex] ?? 0;
