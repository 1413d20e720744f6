// HOT5: red lines of the scenario that were crossed, and which moves of that turn pushed toward them.

import type { Change } from "../engine/change.ts";
import type { Condition } from "../engine/condition.ts";
import type { FlagId, IndicatorId, TeamId } from "../engine/ids.ts";
import type { Expression, Scenario } from "../engine/scenario.ts";
import type { ControlDesk } from "../views/controlDesk.ts";
import type { Placed } from "./placed.ts";
import type { ReportSource } from "./report/source.ts";

type Push = {
  readonly team: TeamId;
  readonly title: string;
  readonly by: number;
  /** Index of the turn in which the move was made; its consequences may come back later. */
  readonly fromTurn: number;
};
export type Crossing = {
  /** Where the white cell was told of it. */
  readonly item: Placed;
  /** Whose line it is; it stands in this team's brief and in no other. */
  readonly team: TeamId;
  readonly text: string;
  /** The move of each team that pushed toward it most in that turn, the strongest first. */
  readonly pushes: readonly Push[];
};

/** What brings a condition nearer: an indicator that goes up or down, a flag that is set or cleared. */
type Way =
  | { readonly indicator: IndicatorId; readonly sign: 1 | -1 }
  | { readonly flag: FlagId; readonly sign: 1 | -1 };

/** A flag turns at a stroke, an indicator by points. */
const A_FLAG = 100;

const turned = (way: Way): Way => ({ ...way, sign: way.sign === 1 ? -1 : 1 });

function partsOf(expression: Expression): readonly Way[] {
  if ("ind" in expression) return [{ indicator: expression.ind, sign: 1 }];
  if ("inv" in expression) return [{ indicator: expression.inv, sign: -1 }];
  return ("min" in expression ? expression.min : expression.max).flatMap(partsOf);
}

function measured(id: IndicatorId, scenario: Scenario): readonly Way[] {
  const composite = scenario.model.composites.find((each) => each.id === id);
  return composite ? partsOf(composite.expr) : [{ indicator: id, sign: 1 }];
}

function waysTo(condition: Condition, scenario: Scenario): readonly Way[] {
  const inner = (part: Condition): readonly Way[] => waysTo(part, scenario);
  if ("all" in condition) return condition.all.flatMap(inner);
  if ("any" in condition) return condition.any.flatMap(inner);
  if ("not" in condition) return inner(condition.not).map(turned);
  if ("flag" in condition) return [{ flag: condition.flag, sign: 1 }];
  if ("peak" in condition) return measured(condition.peak, scenario);
  if ("trough" in condition) return measured(condition.trough, scenario).map(turned);
  if ("exceeds" in condition)
    return [...measured(condition.ind, scenario), ...measured(condition.exceeds, scenario).map(turned)];
  if (!("ind" in condition)) return [];
  const ways = measured(condition.ind, scenario);
  return "gte" in condition ? ways : ways.map(turned);
}

type Done = {
  readonly changes: readonly Change[];
  readonly flagsSet: readonly FlagId[];
  readonly flagsCleared: readonly FlagId[];
};

function pushOf(ways: readonly Way[], { changes, flagsSet, flagsCleared }: Done): number {
  return ways.reduce((sofar, way) => {
    if ("flag" in way) {
      const turnedBy = way.sign === 1 ? flagsSet : flagsCleared;
      return sofar + (turnedBy.includes(way.flag) ? A_FLAG : 0);
    }
    const moved = changes.filter(({ indicator }) => indicator === way.indicator);
    return moved.reduce((sum, { from, to }) => sum + way.sign * (to - from), sofar);
  }, 0);
}

type Watched = {
  readonly turnIndex: number;
  readonly ways: readonly Way[];
  readonly items: readonly Placed[];
  readonly desk: ControlDesk;
};

/** Where a move was ruled on for the last time: what it did, and what it set going. */
const ruledAt = (items: readonly Placed[], key: string): number =>
  items.findLastIndex(({ event }) => event.type === "MoveRuled" && event.order.key === key);

/** What a move did at once, if it was ruled on in that turn. */
function atOnce(key: string, { ways, items }: Watched): number {
  const made = items[ruledAt(items, key)]?.event;
  return made?.type === "MoveRuled" ? pushOf(ways, made) : 0;
}

/** What came back in that turn of a move, as far as it was not taken back. */
function cameBack(key: string, { turnIndex, ways, items, desk }: Watched): number {
  const ruled = ruledAt(items, key);
  const made = items[ruled]?.event;
  if (made?.type !== "MoveRuled") return 0;
  return made.queued.reduce((sofar, { id }) => {
    const landed = items.findLastIndex(({ event }) => event.type === "EffectLanded" && event.id === id);
    const back = items[landed];
    const stands = landed > ruled && !desk.pending.some((pending) => pending.id === id);
    if (back?.event.type !== "EffectLanded" || back.turnIndex !== turnIndex || !stands) return sofar;
    const { changes, flags: flagsSet } = back.event;
    return sofar + pushOf(ways, { changes, flagsSet, flagsCleared: [] });
  }, 0);
}

/** The strongest of each team: what was ruled in that turn, and what came back in it of moves before. */
function pushesIn(watched: Watched): readonly Push[] {
  const { desk, turnIndex } = watched;
  const pushes = desk.rulings.map(({ key, team, title, turnIndex: made }): Push => {
    const by = made === turnIndex ? atOnce(key, watched) : cameBack(key, watched);
    return { team, title, by, fromTurn: made };
  });
  const strongest = pushes.filter(({ by }) => by > 0).toSorted((a, b) => b.by - a.by);
  return strongest.filter(({ team }, at) => strongest.findIndex((each) => each.team === team) === at);
}

/** A move by its title; one of an earlier turn pushed by what came back of it. */
export const pushName = ({ title, fromTurn }: Push, { item }: Crossing): string =>
  fromTurn === item.turnIndex ? `“${title}”` : `what came back of “${title}” from turn ${fromTurn + 1}`;

/** Every crossing that was not taken back. */
export function crossingsOf({ items, end }: ReportSource): readonly Crossing[] {
  const desk = end.control;
  return (desk?.redLinesCrossed ?? []).flatMap(({ team, redLine, text, turnIndex }): readonly Crossing[] => {
    const item = items.findLast(
      ({ event }) => event.type === "RedLineCrossed" && event.redLine === redLine && event.team === team,
    );
    if (!desk || !item) return [];
    const owner = desk.scenario.teams.find((each) => each.id === team);
    const line = owner?.redLines.find((each) => each.id === redLine);
    const ways = line ? waysTo(line.if, desk.scenario) : [];
    return [{ item, team, text, pushes: pushesIn({ turnIndex, ways, items, desk }) }];
  });
}
