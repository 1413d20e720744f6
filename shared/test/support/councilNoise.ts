// What a team may do among itself that nobody else may notice.
import type { Command } from "@whitecell/shared/engine/commands.ts";
import { ideasNow } from "@whitecell/shared/engine/handlers/decision.ts";
import { closedBecause } from "@whitecell/shared/engine/menus.ts";
import type { Dice } from "./dice.ts";
import { gameAt, type Table } from "./table.ts";

type Maker = (table: Table, team: string, dice: Dice) => Command | null;

const makers: readonly Maker[] = [
  (_table, team) => ({ type: "ReadBrief", team }),
  (_table, team) => ({ type: "FileRedLine", team, threshold: "Ours.", answer: "War." }),
  (table, team, dice) => {
    const line = dice.pick(gameAt(table).inBrief.redLines.filter((each) => each.team === team));
    return line ? { type: "WithdrawRedLine", team, line: line.id } : null;
  },
  (table, team, dice) => {
    const game = gameAt(table);
    const own = game.scenario.moves.filter((card) => card.team === team);
    const card = dice.pick(own.filter((each) => closedBecause(game, each) === null));
    if (!card) return null;
    const choice = { kind: "card", move: card.id } as const;
    return { type: "ProposeMove", team, slot: card.size, choice, why: "Because." };
  },
  (table, team, dice) => {
    const idea = dice.pick(ideasNow(gameAt(table), team));
    const vote = dice.pick(["for", "against", null] as const) ?? null;
    return idea ? { type: "VoteMove", team, idea: idea.id, vote } : null;
  },
  (_table, team, dice) => ({ type: "Dissent", team, dissents: dice.chance(70), why: "No." }),
];

/** Something that somebody of this team might do among themselves; null when what came to mind makes no sense now. */
export const councilNoise: Maker = (table, team, dice) => dice.pick(makers)?.(table, team, dice) ?? null;
