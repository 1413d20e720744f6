// A session in memory: commands in, the game and what every team sees out.
import type { Actor } from "../engine/actor.ts";
import type { Command } from "../engine/commands.ts";
import { decide } from "../engine/decide.ts";
import { evolve } from "../engine/evolve.ts";
import type { Game } from "../engine/game.ts";
import type { Millis, TeamId } from "../engine/ids.ts";
import { explain, type Rejection } from "../engine/rejections.ts";
import { must } from "../lib/assert.ts";
import { ok, type Result } from "../lib/result.ts";
import { emptyView, evolveView } from "../views/evolveView.ts";
import { redact } from "../views/redact.ts";
import type { View } from "../views/view.ts";

export type Table = {
  readonly game: Game | null;
  readonly views: Readonly<Record<TeamId, View>>;
};

export const emptyTable = (teams: readonly TeamId[]): Table => ({
  game: null,
  views: Object.fromEntries(teams.map((team) => [team, emptyView({ kind: "team", team })])),
});

export const gameAt = (table: Table): Game => must(table.game, "no game yet");
export const viewOf = (table: Table, team: TeamId): View => must(table.views[team], `no team ${team}`);

// A rehearsal waits for nobody: everything happens in one moment of no meaning.
const NOW: Millis = 0;

/** The table after a command, or the refusal. */
export function attempt(table: Table, actor: Actor, command: Command): Result<Table, Rejection> {
  const decided = decide(table.game, { actor, at: NOW, command });
  if (!decided.ok) return decided;
  let { game } = table;
  const views = { ...table.views };
  for (const disclosure of decided.value) {
    game = evolve(game, disclosure.event);
    for (const [team, view] of Object.entries(views)) {
      const event = redact(disclosure, { kind: "team", team });
      if (event) views[team] = evolveView(view, { seq: 0, at: NOW, event });
    }
  }
  return ok({ game, views });
}

/** The table after a command. Throws where it is refused: a robot that breaks the rules is a fault of ours. */
export function issue(table: Table, actor: Actor, command: Command): Table {
  const after = attempt(table, actor, command);
  if (!after.ok) throw new Error(`A robot's ${command.type} was refused: ${explain(after.error)}`);
  return after.value;
}
