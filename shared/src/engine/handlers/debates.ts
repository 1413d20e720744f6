// Arguing a move before it is rolled for: reasons for and against, hidden estimates, and what they come to.
import { err, ok, type Result } from "../../lib/result.ts";
import { spreadOf } from "../../model/spread.ts";
import type { Actor, Place } from "../actor.ts";
import { personOf, placeOf, runsSession } from "../authority.ts";
import type { Debate, DebateEnd } from "../debate.ts";
import type { Audience } from "../events.ts";
import type { Game, Order } from "../game.ts";
import type { PersonId } from "../ids.ts";
import type { Rejection } from "../rejections.ts";
import type { Handler } from "./handler.ts";
import { begin, type Story, tell } from "./story.ts";

const hearers = ({ heardBy }: Pick<Debate, "heardBy">): Audience =>
  heardBy === "room" ? "public" : "control";
const orderOf = (game: Game, key: string): Order | undefined => game.orders.find((each) => each.key === key);

// ARG2: what the room does not know of is argued and estimated by the white cell alone.
/** Whether this place takes part: outside the author's team, and in the white cell where the room does not hear it. */
function takesPart(game: Game, debate: Debate, place: Place | null | undefined): boolean {
  if (debate.heardBy === "white cell") return place?.at === "control";
  return (
    place?.at === "observers" || (place?.at === "team" && place.team !== orderOf(game, debate.key)?.team)
  );
}

/** A debate that this actor may know of. Of a covert move's nobody outside the white cell learns that there is one. */
function debateFor(game: Game, actor: Actor, key: string): Result<Debate, Rejection> {
  const debate = game.debates[key];
  const place = placeOf(game, actor);
  return debate && (debate.heardBy === "room" || place?.at === "control")
    ? ok(debate)
    : err({ code: "unknown", what: "argument" });
}

const OVER = { code: "already", what: "This argument is closed" } as const;

export const openArgument: Handler<"OpenArgument"> = ({ game, command }) => {
  if (game.phase !== "adjudication") return err({ code: "wrong-phase", needs: "adjudication" });
  const order = orderOf(game, command.key);
  if (!order) return err({ code: "unknown", what: "move" });
  if (game.rolls[order.key]) return err({ code: "already", what: "This move has been rolled" });
  if (game.debates[order.key]) return err({ code: "already", what: "This move has been argued" });
  const heardBy = !order.covert && game.revealed.includes(order.key) ? "room" : "white cell";
  const { key, team, title } = order;
  return ok(tell(begin(game), { type: "ArgumentOpened", key, team, title, heardBy }, hearers({ heardBy })));
};

export const addArgument: Handler<"AddArgument"> = ({ game, actor, command }) => {
  const found = debateFor(game, actor, command.key);
  if (!found.ok) return found;
  const debate = found.value;
  const place = placeOf(game, actor);
  const speaks = runsSession(place) || (place?.at === "team" && takesPart(game, debate, place));
  if (!speaks) return err({ code: "not-allowed" });
  if (debate.state === "closed") return err(OVER);
  if (command.text.trim() === "") return err({ code: "nothing-left", what: "say: the argument is empty" });
  const from = place?.at === "team" ? place.team : "control";
  const { key, stance, text } = command;
  const event = { type: "ArgumentAdded", key, from, by: personOf(actor), stance, text } as const;
  return ok(tell(begin(game), event, hearers(debate)));
};

const everybody = (game: Game, debate: Debate): readonly PersonId[] =>
  Object.keys(game.people).filter((person) => takesPart(game, debate, game.people[person]));

/** Opens what was estimated in secret. */
function close(story: Story, key: string, because: DebateEnd): Story {
  const debate = story.game.debates[key];
  if (debate?.state !== "open") return story;
  const event = { type: "ArgumentClosed", key, because, spread: spreadOf(debate.estimates) } as const;
  return tell(story, event, hearers(debate));
}

/** ARG7: a roll closes the argument about its move. */
export const closedByRoll = (story: Story, key: string): Story => close(story, key, "roll");

export const giveEstimate: Handler<"GiveEstimate"> = ({ game, actor, command }) => {
  const found = debateFor(game, actor, command.key);
  if (!found.ok) return found;
  if (!takesPart(game, found.value, placeOf(game, actor))) return err({ code: "not-allowed" });
  if (found.value.state === "closed") return err(OVER);
  const { key, percent } = command;
  const given = tell(begin(game), { type: "EstimateGiven", key, by: personOf(actor), percent }, "control");
  const debate = given.game.debates[key];
  const all = debate && everybody(game, debate).every((person) => debate.estimates[person] !== undefined);
  return ok(all ? close(given, key, "all have estimated") : given);
};

export const closeArgument: Handler<"CloseArgument"> = ({ game, command }) => {
  const debate = game.debates[command.key];
  if (!debate) return err({ code: "unknown", what: "argument" });
  return debate.state === "closed" ? err(OVER) : ok(close(begin(game), command.key, "white cell"));
};

export const explainEstimate: Handler<"ExplainEstimate"> = ({ game, actor, command }) => {
  const found = debateFor(game, actor, command.key);
  if (!found.ok) return found;
  const debate = found.value;
  const by = personOf(actor);
  if (!debate.spread?.outliers.some((each) => each.by === by)) return err({ code: "not-allowed" });
  if (debate.explained.includes(by)) return err({ code: "already", what: "You have said why" });
  if (command.text.trim() === "") return err({ code: "nothing-left", what: "say: the sentence is empty" });
  const { key, text } = command;
  return ok(tell(begin(game), { type: "EstimateExplained", key, by, text }, hearers(debate)));
};
