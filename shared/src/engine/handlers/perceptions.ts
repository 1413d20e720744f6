// Marking what another team's move is taken for, before it is settled.
import { err, ok } from "../../lib/result.ts";
import type { Signal } from "../../model/perception.ts";
import { personOf } from "../authority.ts";
import type { Game } from "../game.ts";
import type { TeamId } from "../ids.ts";
import type { Rejection } from "../rejections.ts";
import type { Handler } from "./handler.ts";
import { begin, tell } from "./story.ts";

const isRung = (game: Game, rung: number | null): boolean =>
  rung === null || game.scenario.ladder.rungs.some(({ n }) => n === rung);

/** SIG1: one signals to other teams, and means a rung that exists. */
export function checkIntent(
  game: Game,
  team: TeamId,
  {
    signals = {},
    intendedRung = null,
  }: {
    readonly signals?: Readonly<Record<TeamId, Signal>>;
    readonly intendedRung?: number | null;
  },
): Rejection | null {
  const strange = Object.keys(signals).some((to) => to === team || !game.scenario.teamOrder.includes(to));
  if (strange) return { code: "unknown", what: "team to signal to" };
  return isRung(game, intendedRung) ? null : { code: "unknown", what: "rung" };
}

export const markReading: Handler<"MarkReading"> = ({ game, actor, command }) => {
  if (game.phase !== "reveal" && game.phase !== "adjudication")
    return err({ code: "wrong-phase", needs: "the reveal and adjudication" });
  const { team, key, signal, rung } = command;
  // Only what the room was shown can be read, so that the answer is the same for a covert move and for none.
  const order = game.orders.find((each) => each.key === key && game.revealed.includes(key));
  if (!order || order.team === team) return err({ code: "unknown", what: "move" });
  if (game.rulings[key]) return err({ code: "already", what: "This move has been settled" });
  if (!isRung(game, rung)) return err({ code: "unknown", what: "rung" });
  const reading = { key, turnIndex: game.turnIndex, sender: order.team, reader: team, signal, rung };
  return ok(tell(begin(game), { type: "SignalRead", by: personOf(actor), ...reading }, [team]));
};
