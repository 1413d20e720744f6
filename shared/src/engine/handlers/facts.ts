// Establishing what is true in the story.
import { err, ok } from "../../lib/result.ts";
import { personOf } from "../authority.ts";
import type { Handler } from "./handler.ts";
import { audienceOf, begin, tell } from "./story.ts";

export const establishFact: Handler<"EstablishFact"> = ({ game, actor, command }) => {
  if (game.phase === "lobby") return err({ code: "wrong-phase", needs: "a turn" });
  const { text, to, about } = command;
  if (text.trim() === "") return err({ code: "nothing-left", what: "establish: the sentence is empty" });
  const strange = to.some((id) => id !== "all" && !game.scenario.teamOrder.includes(id));
  if (strange || to.length === 0) return err({ code: "unknown", what: "audience" });
  const id = `fact-${game.factsEstablished + 1}`;
  const event = { type: "FactEstablished", id, by: personOf(actor), text, to, about } as const;
  return ok(tell(begin(game), event, audienceOf(to)));
};
