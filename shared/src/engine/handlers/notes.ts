// Writing things down beside the play: the white cell's bookmarks and notes, everybody's insights and forecasts.
import { sum } from "../../lib/numbers.ts";
import { err, ok } from "../../lib/result.ts";
import { personOf, placeOf } from "../authority.ts";
import type { Game } from "../game.ts";
import type { Millis } from "../ids.ts";
import type { Moment } from "../note.ts";
import type { Handler } from "./handler.ts";
import { begin, tell } from "./story.ts";

/** This moment of play. */
export const momentOf = ({ turnIndex, phase }: Game, at: Millis): Moment => ({ at, turnIndex, phase });
const EMPTY = { code: "nothing-left", what: "keep: the text is empty" } as const;

export const setBookmark: Handler<"SetBookmark"> = ({ game, actor, at, command }) => {
  const { text, tags } = command;
  const event = { type: "BookmarkSet", by: personOf(actor), moment: momentOf(game, at), text, tags } as const;
  return ok(tell(begin(game), event, "control"));
};

// NOTE5: whoever marks a moment may find the words for it later; the moment stays.
export const labelBookmark: Handler<"LabelBookmark"> = ({ game, actor, command }) => {
  const { of, set, text, tags } = command;
  if (!game.bookmarks.some((each) => each.of === of && each.set === set))
    return err({ code: "unknown", what: "bookmark" });
  const event = { type: "BookmarkLabelled", by: personOf(actor), of, set, text, tags } as const;
  return ok(tell(begin(game), event, "control"));
};

export const writeNote: Handler<"WriteNote"> = ({ game, actor, at, command }) => {
  const { text, about } = command;
  if (text.trim() === "") return err(EMPTY);
  const event = {
    type: "NoteWritten",
    by: personOf(actor),
    moment: momentOf(game, at),
    text,
    about,
  } as const;
  return ok(tell(begin(game), event, "control"));
};

// NOTE3: an insight is the white cell's until the hotwash, and everybody's from then on.
export const noteInsight: Handler<"NoteInsight"> = ({ game, actor, at, command }) => {
  const { text } = command;
  if (text.trim() === "") return err(EMPTY);
  const event = { type: "InsightNoted", by: personOf(actor), moment: momentOf(game, at), text } as const;
  return ok(tell(begin(game), event, game.hotwash ? "public" : "control"));
};

export const giveForecast: Handler<"GiveForecast"> = ({ game, actor, command }) => {
  if (game.phase === "lobby") return err({ code: "wrong-phase", needs: "a turn" });
  const place = placeOf(game, actor);
  // FOR1: those who steer the play do not bet on it.
  if (place?.at !== "team" && place?.at !== "observers") return err({ code: "not-allowed" });
  const { shares } = command;
  const outcomes = game.scenario.outcomes.list.map(({ id }) => id);
  const named = Object.keys(shares);
  if (named.length !== outcomes.length || named.some((id) => !outcomes.includes(id)))
    return err({ code: "bad-forecast", why: "A forecast gives each outcome its share." });
  if (sum(Object.values(shares), (percent) => percent) !== 100)
    return err({ code: "bad-forecast", why: "The shares of a forecast add up to 100." });
  const team = place.at === "team" ? place.team : null;
  const event = {
    type: "ForecastGiven",
    by: personOf(actor),
    team,
    turnIndex: game.turnIndex,
    shares,
  } as const;
  return ok(tell(begin(game), event, "control"));
};
