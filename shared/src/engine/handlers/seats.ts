// Who sits where: the waiting room, seats, leads, removal.
import { err, ok } from "../../lib/result.ts";
import type { Place, Seat } from "../actor.ts";
import { placeOf } from "../authority.ts";
import type { Game } from "../game.ts";
import type { PersonId, TeamId } from "../ids.ts";
import type { Handler } from "./handler.ts";
import { begin, each, type Story, tell } from "./story.ts";

const members = (game: Game, team: TeamId): readonly PersonId[] =>
  Object.keys(game.people).filter((person) => isIn(game.people[person], team));

const isIn = (place: Place | undefined, team: TeamId): boolean => place?.at === "team" && place.team === team;
const hasRoom = (game: Game, team: TeamId): boolean => members(game, team).length < game.seatsPerTeam;
const teamLabel = (game: Game, team: TeamId): string =>
  game.scenario.teams.find((spec) => spec.id === team)?.label ?? team;
const isTeam = (game: Game, team: TeamId): boolean => game.scenario.teamOrder.includes(team);

const leadOf = (game: Game, team: TeamId): PersonId | undefined =>
  members(game, team).find((person) => {
    const place = game.people[person];
    return place?.at === "team" && place.lead;
  });

/** A team that has people always has a lead. */
function withLead(story: Story, team: TeamId): Story {
  const [first] = members(story.game, team);
  if (first === undefined || leadOf(story.game, team) !== undefined) return story;
  return tell(story, { type: "LeadAppointed", team, person: first }, "public");
}

function seat(story: Story, person: PersonId, place: Seat): Story {
  const before = story.game.people[person];
  const first = place.at === "team" && leadOf(story.game, place.team) === undefined;
  const seated: Place = place.at === "team" ? { at: "team", team: place.team, lead: first } : place;
  const after = tell(story, { type: "PersonSeated", person, place: seated }, "public");
  return before?.at === "team" ? withLead(after, before.team) : after;
}

/** The team with the fewest people that still has room. */
function smallestTeam(game: Game): TeamId | undefined {
  return game.scenario.teamOrder
    .filter((team) => hasRoom(game, team))
    .reduce<TeamId | undefined>(
      (best, team) =>
        best === undefined || members(game, team).length < members(game, best).length ? team : best,
      undefined,
    );
}

const wish = (game: Game, asked: TeamId | null): TeamId | null =>
  asked !== null && isTeam(game, asked) ? asked : null;

// SEAT2: when every seat of every team is taken, a newcomer observes.
export const arrive: Handler<"Arrive"> = ({ game, command }) => {
  if (game.people[command.person]) return err({ code: "already", what: "This person is here" });
  if (game.settings.doorLocked) return err({ code: "door-locked" });
  const asked = wish(game, command.asked);
  const free = smallestTeam(game);
  if (free === undefined) return ok(seat(begin(game), command.person, { at: "observers" }));
  const arrived = tell(begin(game), { type: "PersonArrived", person: command.person, asked }, "control");
  if (!game.settings.openSeating) return ok(arrived);
  const team = asked !== null && hasRoom(game, asked) ? asked : free;
  return ok(seat(arrived, command.person, { at: "team", team }));
};

export const askForTeam: Handler<"AskForTeam"> = ({ game, actor, command }) => {
  if (actor.kind !== "person") return err({ code: "not-allowed" });
  const team = wish(game, command.team);
  const asked = tell(begin(game), { type: "TeamAsked", person: actor.person, team }, "control");
  if (!game.settings.openSeating || team === null || !hasRoom(game, team)) return ok(asked);
  return ok(seat(asked, actor.person, { at: "team", team }));
};

// SEAT6: the facilitator who hosts keeps that place, whatever link they open.
export const takeSeat: Handler<"TakeSeat"> = ({ game, command }) => {
  const before = game.people[command.person];
  if (before?.at === "control" && before.role === "lead") return err({ code: "not-allowed" });
  if (command.seat.at === "team") {
    if (!isTeam(game, command.seat.team)) return err({ code: "unknown", what: "team" });
    if (isIn(before, command.seat.team))
      return err({ code: "already", what: `This person plays ${teamLabel(game, command.seat.team)}` });
    if (!hasRoom(game, command.seat.team))
      return err({ code: "team-full", team: teamLabel(game, command.seat.team), seats: game.seatsPerTeam });
  }
  return ok(seat(begin(game), command.person, command.seat));
};

export const seatPerson: Handler<"SeatPerson"> = ({ game, actor, command }) => {
  const before = game.people[command.person];
  if (!before || before.at === "removed") return err({ code: "unknown", what: "person" });
  const giver = placeOf(game, actor);
  const touchesControl = command.seat.at === "control" || before.at === "control";
  if (touchesControl && !(giver?.at === "control" && giver.role === "lead"))
    return err({ code: "not-allowed" });
  if (before.at === "control" && before.role === "lead") return err({ code: "not-allowed" });
  if (command.seat.at === "team") {
    const { team } = command.seat;
    if (!isTeam(game, team)) return err({ code: "unknown", what: "team" });
    if (isIn(before, team))
      return err({ code: "already", what: `This person plays ${teamLabel(game, team)}` });
    if (!hasRoom(game, team))
      return err({ code: "team-full", team: teamLabel(game, team), seats: game.seatsPerTeam });
  }
  return ok(seat(begin(game), command.person, command.seat));
};

export const seatEveryone: Handler<"SeatEveryone"> = ({ game }) => {
  const waiting = Object.keys(game.people).filter((person) => game.people[person]?.at === "waiting");
  const story = each(begin(game), waiting, (sofar, person) => {
    const place = sofar.game.people[person];
    const asked = place?.at === "waiting" ? place.asked : null;
    const team = asked !== null && hasRoom(sofar.game, asked) ? asked : smallestTeam(sofar.game);
    return team === undefined
      ? seat(sofar, person, { at: "observers" })
      : seat(sofar, person, { at: "team", team });
  });
  return story.told.length > 0 ? ok(story) : err({ code: "nothing-left", what: "seat: nobody is waiting" });
};

export const removePerson: Handler<"RemovePerson"> = ({ game, actor, command }) => {
  const before = game.people[command.person];
  if (!before || before.at === "removed") return err({ code: "unknown", what: "person" });
  const remover = placeOf(game, actor);
  if (
    before.at === "control" &&
    (before.role === "lead" || !(remover?.at === "control" && remover.role === "lead"))
  ) {
    return err({ code: "not-allowed" });
  }
  const audience = before.at === "waiting" ? "control" : "public";
  const removed = tell(begin(game), { type: "PersonRemoved", person: command.person }, audience);
  return ok(before.at === "team" ? withLead(removed, before.team) : removed);
};

export const appointLead: Handler<"AppointLead"> = ({ game, command }) => {
  const place = game.people[command.person];
  if (!isIn(place, command.team)) return err({ code: "unknown", what: "person in this team" });
  if (place?.at === "team" && place.lead) return err({ code: "already", what: "This person leads the team" });
  return ok(
    tell(begin(game), { type: "LeadAppointed", team: command.team, person: command.person }, "public"),
  );
};

export const changeSettings: Handler<"ChangeSettings"> = ({ game, command }) => {
  const { openSeating, openTriangle, openDice, doorLocked } = command;
  const settings = {
    openSeating: openSeating ?? game.settings.openSeating,
    openTriangle: openTriangle ?? game.settings.openTriangle,
    openDice: openDice ?? game.settings.openDice,
    doorLocked: doorLocked ?? game.settings.doorLocked,
  };
  return ok(tell(begin(game), { type: "SettingsChanged", settings }, "public"));
};
