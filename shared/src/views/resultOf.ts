// What a result of a move would do, in parts, before it is ruled: for the white cell, which may change it.
import { freeDeltas, freeStocks } from "../engine/application.ts";
import type { LaterEffect } from "../engine/assessment.ts";
import type { Effect, MoveCard } from "../engine/card.ts";
import type { Order, Settled } from "../engine/game.ts";
import type { Deltas, FlagId } from "../engine/ids.ts";
import type { ControlDesk } from "./controlDesk.ts";
import { tiesOf } from "./queue.ts";

/** Points on indicators, with where they come from. */
export type ResultPart = {
  readonly from: "result" | "leap" | "interaction" | "condition";
  readonly deltas: Deltas;
  readonly note: string | null;
};
export type ResultOf = {
  readonly parts: readonly ResultPart[];
  readonly flagsSet: readonly FlagId[];
  readonly flagsCleared: readonly FlagId[];
  readonly stocks: Readonly<Record<string, number>>;
  readonly later: readonly { readonly label: string; readonly after: number }[];
};

const NOTHING: ResultOf = { parts: [], flagsSet: [], flagsCleared: [], stocks: {}, later: [] };
const some = (parts: readonly ResultPart[]): readonly ResultPart[] =>
  parts.filter(({ deltas }) => Object.keys(deltas).length > 0);

type Grade = Exclude<Settled, "cancelled">;

function ofCard(
  desk: ControlDesk,
  order: Order,
  { card, grade }: { card: MoveCard; grade: Grade },
): ResultOf {
  const effect: Effect = card[grade];
  const { delayedEffects } = desk.scenario;
  const titles = new Map(tiesOf(desk, order).map((tie) => [`${tie.kind}:${tie.note}`, tie.title]));
  const extras = card.interactions.flatMap((each): ResultPart[] => {
    const title = titles.get(`${each.kind}:${each.note}`);
    return each.kind === "extra" && grade !== "failure" && title !== undefined
      ? [{ from: "interaction", deltas: each.deltas, note: title }]
      : [];
  });
  const conditions = (card.extraIf ?? []).flatMap(({ on, deltas = {}, note = null }): ResultPart[] =>
    on.includes(grade) ? [{ from: "condition", deltas, note }] : [],
  );
  return {
    parts: some([{ from: "result", deltas: effect.deltas ?? {}, note: null }, ...extras, ...conditions]),
    flagsSet: effect.set ?? [],
    flagsCleared: effect.clear ?? [],
    stocks: effect.resources ?? {},
    later: delayedEffects.filter(({ id }) => effect.delayed?.includes(id)),
  };
}

function ofFreeForm(desk: ControlDesk, order: Order, grade: Grade): ResultOf {
  const assessment = desk.assessments[order.key];
  if (!assessment) return NOTHING;
  const { impacts, flagsSet = [], flagsCleared = [], resources = {} } = assessment;
  const later: readonly LaterEffect[] = grade === "failure" ? [] : (assessment.later ?? []);
  return {
    parts: some([{ from: "result", deltas: freeDeltas(desk, impacts, grade), note: null }]),
    flagsSet: grade === "success" ? flagsSet : [],
    flagsCleared: grade === "success" ? flagsCleared : [],
    stocks: freeStocks(desk, resources, grade),
    later,
  };
}

/** ADJ5: what settling the move with this result does; conditions of the card are named, not decided. */
export function resultOf(
  desk: ControlDesk,
  order: Order,
  { grade, leap }: { grade: Settled; leap: boolean },
): ResultOf {
  if (grade === "cancelled") return NOTHING;
  const { choice } = order;
  const card = choice.kind === "card" ? desk.scenario.moves.find(({ id }) => id === choice.move) : null;
  const result = card ? ofCard(desk, order, { card, grade }) : ofFreeForm(desk, order, grade);
  const deltas = desk.scenario.model.leap.deltas;
  return leap ? { ...result, parts: [...result.parts, { from: "leap", deltas, note: null }] } : result;
}
