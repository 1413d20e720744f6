// Asking the white cell: a question goes from open to in progress, answered and released; a hand goes up and down.
import { err, ok, type Result } from "../../lib/result.ts";
import type { Rfi } from "../../model/rfi.ts";
import { personOf, placeOf, runsSession } from "../authority.ts";
import type { Game } from "../game.ts";
import type { Rejection } from "../rejections.ts";
import type { Handler } from "./handler.ts";
import { audienceOf, begin, tell } from "./story.ts";

const OVER = { code: "already", what: "This answer has been released" } as const;

/** A question whose answer has not gone out. */
function pending(game: Game, id: string): Result<Rfi, Rejection> {
  const rfi = game.rfis.find((each) => each.id === id);
  if (!rfi) return err({ code: "unknown", what: "question" });
  return rfi.state === "released" ? err(OVER) : ok(rfi);
}

export const askRfi: Handler<"AskRfi"> = ({ game, actor, command }) => {
  const { team, text } = command;
  if (text.trim() === "") return err({ code: "nothing-left", what: "ask: the question is empty" });
  const n = game.rfis.filter((each) => each.team === team).length + 1;
  const event = { type: "RfiAsked", rfi: `rfi:${team}:${n}`, team, by: personOf(actor), text } as const;
  return ok(tell(begin(game), event, [team]));
};

export const takeRfi: Handler<"TakeRfi"> = ({ game, actor, command }) => {
  const found = pending(game, command.rfi);
  if (!found.ok) return found;
  const owner = personOf(actor);
  if (found.value.owner === owner) return err({ code: "already", what: "You see to this question" });
  return ok(tell(begin(game), { type: "RfiTaken", rfi: command.rfi, owner }, [found.value.team]));
};

// RFI2: an answer that waits is the white cell's alone; the team goes on seeing its question in progress.
export const answerRfi: Handler<"AnswerRfi"> = ({ game, actor, command }) => {
  const found = pending(game, command.rfi);
  if (!found.ok) return found;
  const { rfi, text } = command;
  if (text.trim() === "") return err({ code: "nothing-left", what: "answer: the answer is empty" });
  return ok(tell(begin(game), { type: "RfiAnswered", rfi, by: personOf(actor), text }, "control"));
};

export const releaseRfi: Handler<"ReleaseRfi"> = ({ game, command }) => {
  const found = pending(game, command.rfi);
  if (!found.ok) return found;
  const { team, answer: text } = found.value;
  if (text === null) return err({ code: "nothing-left", what: "release: there is no answer yet" });
  const { rfi, to } = command;
  if (to.some((id) => id !== "all" && !game.scenario.teamOrder.includes(id)))
    return err({ code: "unknown", what: "audience" });
  const event = { type: "RfiReleased", rfi, team, text, to } as const;
  return ok(tell(begin(game), event, audienceOf([...new Set([...to, team])])));
};

export const raiseHand: Handler<"RaiseHand"> = ({ game, actor, command }) => {
  const person = personOf(actor);
  if (game.hands.includes(person)) return err({ code: "already", what: "Your hand is up" });
  const { team } = command;
  return ok(tell(begin(game), { type: "HandRaised", team, person }, [team]));
};

export const lowerHand: Handler<"LowerHand"> = ({ game, actor, command }) => {
  const { team, person } = command;
  // RFI5: one lowers one's own hand; the white cell lowers any.
  if (person !== personOf(actor) && !runsSession(placeOf(game, actor))) return err({ code: "not-allowed" });
  const place = game.people[person];
  if (place?.at !== "team" || place.team !== team)
    return err({ code: "unknown", what: "person in this team" });
  if (!game.hands.includes(person)) return err({ code: "already", what: "This hand is down" });
  return ok(tell(begin(game), { type: "HandLowered", team, person }, [team]));
};
