// Who has which place now. The game and every view fold the same.
import { entries, fromPairs } from "../../lib/records.ts";
import type { Place } from "../actor.ts";
import type { SeatEvent } from "../events/seat.ts";
import type { Game } from "../game.ts";
import type { PersonId } from "../ids.ts";
import type { Evolvers } from "./evolver.ts";
import { handDown } from "./rfis.ts";

export type People = Readonly<Record<PersonId, Place>>;

/** The people after one more fact about a seat. */
export function withPeople(people: People, event: SeatEvent): People {
  const { person } = event;
  switch (event.type) {
    case "PersonArrived":
      return { ...people, [person]: { at: "waiting", asked: event.asked } };
    case "TeamAsked":
      return { ...people, [person]: { at: "waiting", asked: event.team } };
    case "PersonSeated":
      return { ...people, [person]: event.place };
    case "LeadAppointed":
      return fromPairs(
        entries(people).map(([id, place]) => [
          id,
          place.at === "team" && place.team === event.team ? { ...place, lead: id === person } : place,
        ]),
      );
    case "PersonRemoved":
      return { ...people, [person]: { at: "removed" } };
  }
}

const seated = (game: Game, event: SeatEvent): Game => ({
  ...game,
  people: withPeople(game.people, event),
});

export const seatEvolvers: Evolvers<SeatEvent> = {
  PersonArrived: seated,
  TeamAsked: seated,
  PersonSeated: (game, event) => handDown(seated(game, event), event.person),
  LeadAppointed: seated,
  PersonRemoved: (game, event) => handDown(seated(game, event), event.person),
};
