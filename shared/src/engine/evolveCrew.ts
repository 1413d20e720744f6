// What becomes true of the white cell's own places, and of those it called.
import type { Place } from "./actor.ts";
import type { CrewEvent } from "./crewEvents.ts";
import type { Evolver } from "./evolver.ts";
import type { PersonId } from "./ids.ts";

type People = Readonly<Record<PersonId, Place>>;

export const handedOver = (
  people: People,
  { from, to }: { from: PersonId | null; to: PersonId },
): People => ({
  ...people,
  ...(from === null ? {} : { [from]: { at: "control", role: "adjudicator" } as const }),
  [to]: { at: "control", role: "lead" },
});

export const crewEvolvers: { readonly [T in CrewEvent["type"]]: Evolver<T> } = {
  LeadHandedOver: (game, event) => ({ ...game, people: handedOver(game.people, event) }),
  SeatNudged: (game, { person, at }) => ({ ...game, nudges: { ...game.nudges, [person]: at } }),
};
