// Deciding what is asked, answered and opened in the hotwash.
import { err, ok } from "../../lib/result.ts";
import { personOf } from "../authority.ts";
import type { Handler } from "./handler.ts";
import { begin, tell } from "./story.ts";

const NOT_OPEN = { code: "wrong-phase", needs: "the hotwash" } as const;

export const askHotwash: Handler<"AskHotwash"> = ({ game, command }) => {
  if (!game.hotwash) return err(NOT_OPEN);
  const { id, title, question } = command;
  if (game.topics.some((topic) => topic.id === id)) return err({ code: "already", what: "This is asked" });
  return ok(tell(begin(game), { type: "HotwashAsked", id, title, question }, "public"));
};

// HOT3: nobody sees another's line before having had the chance to write their own.
export const answerHotwash: Handler<"AnswerHotwash"> = ({ game, actor, command }) => {
  const topic = game.topics.find(({ id }) => id === command.id);
  if (!topic) return err({ code: "unknown", what: "question" });
  const text = command.text.trim();
  if (text === "") return err({ code: "nothing-left", what: "keep: the text is empty" });
  const event = { type: "HotwashAnswered", id: topic.id, by: personOf(actor), text } as const;
  return ok(tell(begin(game), event, topic.open ? "public" : "control"));
};

export const openHotwashLines: Handler<"OpenHotwashLines"> = ({ game, command }) => {
  const topic = game.topics.find(({ id }) => id === command.id);
  if (!topic) return err({ code: "unknown", what: "question" });
  if (topic.open) return err({ code: "already", what: "These lines are open" });
  return ok(tell(begin(game), { type: "HotwashLinesOpened", id: topic.id, lines: topic.lines }, "public"));
};
