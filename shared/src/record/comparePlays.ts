// Two plays of one scenario beside each other: the same up to where, and how far apart from there.
import type { Settled } from "../engine/game.ts";
import type { IndicatorId, TeamId } from "../engine/ids.ts";
import type { MoveRecord, View } from "../views/view.ts";
import { placedOf } from "./placed.ts";
import type { OpenRecord } from "./recordFile.ts";

export type ComparedMove = {
  readonly team: TeamId;
  readonly title: string;
  readonly covert: boolean;
  readonly grade: Settled | null;
};
export type ComparedTurn = {
  readonly moves: readonly ComparedMove[];
  /** As last reported in this turn; null where it was not. */
  readonly rung: number | null;
};
export type TurnPair = {
  readonly turnIndex: number;
  /** Null where this play had ended. */
  readonly one: ComparedTurn | null;
  readonly other: ComparedTurn | null;
  /** `dice`: the same moves were made and came out otherwise. */
  readonly differ: "no" | "dice" | "moves" | "one-ended";
};
export type IndicatorPair = {
  readonly indicator: IndicatorId;
  readonly label: string;
  readonly one: number;
  readonly other: number;
};
export type Comparison = {
  readonly one: View;
  readonly other: View;
  readonly sameScenario: boolean;
  readonly turns: readonly TurnPair[];
  /** The first turn that was not the same; null when none was. */
  readonly parted: number | null;
  /** Where both tell the true numbers: those that ended apart, widest first. */
  readonly indicators: readonly IndicatorPair[];
};

const byTeam = (a: ComparedMove, b: ComparedMove): number =>
  a.team === b.team ? (a.title < b.title ? -1 : 1) : a.team < b.team ? -1 : 1;

function turnOf(view: View, turnIndex: number): ComparedTurn | null {
  if ((view.turn?.index ?? -1) < turnIndex) return null;
  const own = (item: { readonly turnIndex: number }): boolean => item.turnIndex === turnIndex;
  const moves = view.moves.filter(own).map(({ team, title, covert, grade }: MoveRecord) => ({
    team,
    title,
    covert,
    grade,
  }));
  return { moves: moves.sort(byTeam), rung: view.reports.findLast(own)?.rung ?? null };
}

function differ(one: ComparedTurn | null, other: ComparedTurn | null): TurnPair["differ"] {
  if (!one || !other) return "one-ended";
  const named = ({ moves }: ComparedTurn, part: (move: ComparedMove) => unknown): string =>
    JSON.stringify(moves.map(part));
  const made = ({ team, title }: ComparedMove): unknown => [team, title];
  if (named(one, made) !== named(other, made)) return "moves";
  const came = ({ grade }: ComparedMove): unknown => grade;
  return named(one, came) === named(other, came) ? "no" : "dice";
}

function indicatorPairs(one: View, other: View): readonly IndicatorPair[] {
  const [mine, theirs] = [one.control?.indicators, other.control?.indicators];
  if (!mine || !theirs) return [];
  return (one.scene?.indicators ?? [])
    .flatMap(({ id, label }): readonly IndicatorPair[] => {
      const [a, b] = [mine[id], theirs[id]];
      return a === undefined || b === undefined || a === b
        ? []
        : [{ indicator: id, label, one: a, other: b }];
    })
    .sort((a, b) => Math.abs(b.one - b.other) - Math.abs(a.one - a.other));
}

/** LIB5: both as the side that saw most in each file. */
export function comparePlays(first: OpenRecord, second: OpenRecord): Comparison {
  const [one, other] = [placedOf(first).end, placedOf(second).end];
  const last = Math.max(one.turn?.index ?? -1, other.turn?.index ?? -1);
  const turns = Array.from({ length: last + 1 }, (_, turnIndex): TurnPair => {
    const pair = { one: turnOf(one, turnIndex), other: turnOf(other, turnIndex) };
    return { turnIndex, ...pair, differ: differ(pair.one, pair.other) };
  });
  const sameScenario = first.scenario.id === second.scenario.id;
  return {
    one,
    other,
    sameScenario,
    turns,
    parted: turns.find((turn) => turn.differ !== "no")?.turnIndex ?? null,
    indicators: sameScenario ? indicatorPairs(one, other) : [],
  };
}
