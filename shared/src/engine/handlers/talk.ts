// What teams say: team chat, theory cards, and answers to a tabled text.
import { err, ok } from "../../lib/result.ts";
import { turnNumber } from "../../model/standing.ts";
import { personOf } from "../authority.ts";
import { costOf } from "../menus.ts";
import type { Handler } from "./handler.ts";
import { checkAnswer, paid } from "./moves.ts";
import { drawProposal } from "./rulings.ts";
import { begin, tell } from "./story.ts";

export const sendMessage: Handler<"SendMessage"> = ({ game, actor, command }) => {
  if (game.phase === "ended") return err({ code: "session-over" });
  if (command.text.trim() === "") return err({ code: "nothing-left", what: "send: the message is empty" });
  return ok(
    tell(begin(game), { type: "MessageSent", team: command.team, by: personOf(actor), text: command.text }, [
      command.team,
    ]),
  );
};

export const writeTheory: Handler<"WriteTheory"> = ({ game, actor, command }) => {
  const turn = turnNumber(game);
  if (game.phase === "ended") return err({ code: "session-over" });
  const { turns } = game.scenario.theoryCards;
  if (!turns.includes(turn)) return err({ code: "wrong-phase", needs: `turn ${turns.join(" or ")}` });
  if (command.text.trim() === "") return err({ code: "nothing-left", what: "write: the sentence is empty" });
  return ok(
    tell(
      begin(game),
      { type: "TheoryWritten", team: command.team, by: personOf(actor), turn, text: command.text },
      [command.team],
    ),
  );
};

// RULE6: an answer is settled in the same turn, after all that is in the queue.
export const commitReaction: Handler<"CommitReaction"> = ({ game, actor, command }) => {
  if (game.phase !== "adjudication") return err({ code: "wrong-phase", needs: "adjudication" });
  if (command.rationale.trim() === "") return err({ code: "no-rationale" });
  const answer = checkAnswer(game, command.team, command.move);
  if (!answer.ok) return answer;
  const order = answer.value;
  const resources = paid(game.resources, command.team, costOf(game, command.team, order.choice));
  const event = {
    type: "ReactionCommitted",
    team: command.team,
    by: personOf(actor),
    order,
    rationale: command.rationale,
    resources,
  } as const;
  return ok(drawProposal(tell(begin(game), event, [command.team])));
};
