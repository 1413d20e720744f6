// What becomes true of the white cell's own places, and of those it called.
import type { CrewEvent } from "../events/crew.ts";
import type { PersonId } from "../ids.ts";
import type { Evolvers } from "./evolver.ts";
import type { People } from "./seats.ts";

export const handedOver = (
  people: People,
  { from, to }: { from: PersonId | null; to: PersonId },
): People => ({
  ...people,
  ...(from === null ? {} : { [from]: { at: "control", role: "adjudicator" } as const }),
  [to]: { at: "control", role: "lead" },
});

export const crewEvolvers: Evolvers<CrewEvent> = {
  LeadHandedOver: (game, event) => ({ ...game, people: handedOver(game.people, event) }),
  SeatNudged: (game, { person, at }) => ({ ...game, nudges: { ...game.nudges, [person]: at } }),
};
