// Something for a command to be about: mostly there, sometimes not.
import type { Seat } from "@whitecell/shared/engine/actor.ts";
import type { MajorChoice } from "@whitecell/shared/engine/choice.ts";
import type { CommandType } from "@whitecell/shared/engine/commands.ts";
import type { CommandOf } from "@whitecell/shared/engine/handlers/handler.ts";
import { TURN_PHASES } from "@whitecell/shared/engine/phases.ts";
import type { Dice } from "./dice.ts";
import { gameAt, type Table } from "./table.ts";

/** For every command a way to make one. */
export type Makers = { readonly [T in CommandType]: (table: Table, dice: Dice) => CommandOf<T> };

export const one = <T>(dice: Dice, items: readonly T[], otherwise: T): T => dice.pick(items) ?? otherwise;
const words = ["", " ", "because", "‮\u200b", "x".repeat(200)];
export const word = (dice: Dice): string => one(dice, words, "");
export const who = (table: Table, dice: Dice): string =>
  one(dice, [...Object.keys(gameAt(table).people), "nobody", "new-1", "new-2"], "nobody");
export const side = (table: Table, dice: Dice): string =>
  one(dice, [...gameAt(table).scenario.teamOrder, ...gameAt(table).scenario.teamOrder, "atlantis"], "");
export const move = (table: Table, dice: Dice): string =>
  one(dice, ["no-such-move", ...gameAt(table).scenario.moves.map(({ id }) => id)], "");
export const deltas = (table: Table, dice: Dice): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...gameAt(table).scenario.indicators.map(({ id }) => id), "nothing"]
      .filter((_, index, all) => dice.chance(index === all.length - 1 ? 3 : 15))
      .map((id) => [id, dice.upTo(201) - 100]),
  );
export const key = (table: Table, dice: Dice): string => {
  const { orders, rulings } = gameAt(table);
  const next = orders.find((order) => !rulings[order.key]);
  return next && dice.chance(70)
    ? next.key
    : one(dice, ["T1:nobody:major", ...orders.map((order) => order.key)], "");
};
export const inject = (table: Table, dice: Dice): string =>
  one(dice, [...gameAt(table).scenario.injects.map(({ id }) => id), "none"], "");
export const rfi = (table: Table, dice: Dice): string =>
  one(dice, ["rfi:nobody:1", ...gameAt(table).rfis.map(({ id }) => id)], "");
export const phase = (table: Table, dice: Dice): CommandOf<"AdvancePhase">["from"] =>
  dice.chance(70) ? gameAt(table).phase : one(dice, [...TURN_PHASES, "lobby", "ended"] as const, "lobby");
export const turnIndex = (table: Table, dice: Dice): number =>
  gameAt(table).turnIndex + (dice.chance(90) ? 0 : 1);

export const seat = (table: Table, dice: Dice): Seat =>
  one<Seat>(
    dice,
    [
      { at: "team", team: side(table, dice) },
      { at: "observers" },
      { at: "control", role: "adjudicator" },
      { at: "control", role: "scribe" },
    ],
    { at: "observers" },
  );

export const major = (table: Table, dice: Dice): MajorChoice | null =>
  dice.chance(20)
    ? null
    : dice.chance(25)
      ? { kind: "free", text: { action: word(dice), intent: "", reasons: [], risks: "" } }
      : { kind: "card", move: move(table, dice) };

export const anyReplan = (now: number, dice: Dice): CommandOf<"ReplanAgenda">["how"] =>
  one(
    dice,
    [
      { kind: "finish-at", at: now + dice.upTo(20_000_000) },
      { kind: "shorten", byMs: dice.upTo(2_000_000) - 500_000 },
      { kind: "drop-turn" },
      { kind: "merge-reveal", turns: dice.chance(50) ? "one" : "rest" },
      { kind: "as-planned" },
    ],
    { kind: "as-planned" },
  );
