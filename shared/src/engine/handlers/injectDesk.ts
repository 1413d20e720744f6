// What the white cell does with the script before an inject is out, and who has opened the news after.
import { err, ok, type Result } from "../../lib/result.ts";
import type { Actor } from "../actor.ts";
import { personOf, placeOf } from "../authority.ts";
import type { Game } from "../game.ts";
import type { AudienceSpec, InjectId, TeamId } from "../ids.ts";
import type { Rejection } from "../rejections.ts";
import type { Handler } from "./handler.ts";
import { begin, tell } from "./story.ts";

/** An inject of the script that is not out yet. */
function inScript(game: Game, id: InjectId): Result<InjectId, Rejection> {
  const inject = game.scenario.injects.find((each) => each.id === id);
  if (!inject) return err({ code: "unknown", what: "inject" });
  return game.injectsReleased.includes(id)
    ? err({ code: "already", what: `“${inject.title}” has been released` })
    : ok(id);
}

export const holdInject: Handler<"HoldInject"> = ({ game, command }) => {
  const found = inScript(game, command.inject);
  if (!found.ok) return found;
  if (game.injectsKept[found.value] === "held") return err({ code: "already", what: "This inject is held" });
  return ok(tell(begin(game), { type: "InjectHeld", inject: found.value }, "control"));
};

export const skipInject: Handler<"SkipInject"> = ({ game, command }) => {
  const found = inScript(game, command.inject);
  if (!found.ok) return found;
  if (game.injectsKept[found.value] === "skipped")
    return err({ code: "already", what: "This inject is skipped" });
  return ok(tell(begin(game), { type: "InjectSkipped", inject: found.value }, "control"));
};

export const armInject: Handler<"ArmInject"> = ({ game, command }) => {
  const found = inScript(game, command.inject);
  if (!found.ok) return found;
  return game.injectsKept[found.value] === undefined
    ? err({ code: "already", what: "This inject is left to the script" })
    : ok(tell(begin(game), { type: "InjectArmed", inject: found.value }, "control"));
};

/** Whose news this person reads: a team's, or the room's where it is null. The white cell's own is no receipt. */
function readerOf(game: Game, actor: Actor): TeamId | null | undefined {
  const place = placeOf(game, actor);
  if (place?.at === "observers") return null;
  return place?.at === "team" ? place.team : undefined;
}

// INJ14: news is numbered for each side by what it was told, so that a number tells nothing of other sides' news.
export const readNews: Handler<"ReadNews"> = ({ game, actor, command }) => {
  const team = readerOf(game, actor);
  if (team === undefined) return err({ code: "not-allowed" });
  const hears = (to: AudienceSpec): boolean => to.includes("all") || (team !== null && to.includes(team));
  const told = game.news.flatMap((to, index) => (hears(to) ? [index] : []));
  const index = told[Number(command.news.slice(1)) - 1];
  if (index === undefined || !/^n\d+$/.test(command.news)) return err({ code: "unknown", what: "news" });
  const by = personOf(actor);
  const news = `n${index + 1}`;
  if (game.newsRead[news]?.includes(by)) return err({ code: "already", what: "You have opened this" });
  return ok(tell(begin(game), { type: "NewsRead", news, by }, "control"));
};
