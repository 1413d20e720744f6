// The white cell among itself: handing over the lead, and calling somebody in a team.
import { err, ok } from "../../lib/result.ts";
import type { Place } from "../actor.ts";
import { personOf } from "../authority.ts";
import type { Game } from "../game.ts";
import type { PersonId } from "../ids.ts";
import type { Handler } from "./handler.ts";
import { begin, type Story, tell } from "./story.ts";

/** One is not called more often than this. */
const NUDGE_PAUSE_MS = 30_000;

const isAdjudicator = (game: Game, person: PersonId): boolean => {
  const place = game.people[person];
  return place?.at === "control" && place.role === "adjudicator";
};
export const leadOf = (game: Game): PersonId | null =>
  Object.keys(game.people).find((person) => {
    const place = game.people[person];
    return place?.at === "control" && place.role === "lead";
  }) ?? null;

const handed = (game: Game, to: PersonId, by: "lead" | "host key"): Story =>
  tell(begin(game), { type: "LeadHandedOver", from: leadOf(game), to, by }, "public");

const NOT_CREW = { code: "unknown", what: "co-facilitator to lead" } as const;

// CREW1: the lead leaves the lead to a co-facilitator, and gets it back only in the same way.
export const handOverLead: Handler<"HandOverLead"> = ({ game, command }) =>
  isAdjudicator(game, command.person) ? ok(handed(game, command.person, "lead")) : err(NOT_CREW);

// CREW2: where the lead is gone, a co-facilitator who has the host key takes it.
export const takeLead: Handler<"TakeLead"> = ({ game, command }) =>
  isAdjudicator(game, command.person) ? ok(handed(game, command.person, "host key")) : err(NOT_CREW);

// SEAT13: everyone sees for whom the white cell plays; being seated anew ends it (SEAT14).
export const standIn: Handler<"StandIn"> = ({ game, command }) => {
  const { person, on } = command;
  const place = game.people[person];
  if (place?.at !== "team") return err({ code: "unknown", what: "person in a team" });
  if ((place.standIn === true) === on)
    return err({
      code: "already",
      what: on ? "The white cell plays for this person" : "This person plays for themselves",
    });
  const { at, team, lead } = place;
  const seated: Place = on ? { at, team, lead, standIn: true } : { at, team, lead };
  return ok(tell(begin(game), { type: "PersonSeated", person, place: seated }, "public"));
};

export const nudge: Handler<"NudgeSeat"> = ({ game, actor, at, command }) => {
  const place = game.people[command.person];
  if (place?.at !== "team") return err({ code: "unknown", what: "person in a team" });
  const last = game.nudges[command.person];
  if (last !== undefined && at < last + NUDGE_PAUSE_MS)
    return err({ code: "bad-time", why: "This person was called half a minute ago at most. Wait a little." });
  const event = { type: "SeatNudged", person: command.person, by: personOf(actor), at } as const;
  return ok(tell(begin(game), event, [place.team]));
};
