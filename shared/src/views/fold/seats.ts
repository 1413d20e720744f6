import type { SeatEvent } from "../../engine/events/seat.ts";
import { handedOver } from "../../engine/evolvers/crew.ts";
import { withPeople } from "../../engine/evolvers/seats.ts";
import type { View } from "../view.ts";
import type { Folders } from "./folder.ts";

const seated = (view: View, event: SeatEvent): View => ({
  ...view,
  people: withPeople(view.people, event),
});

export const seatFolders: Folders<SeatEvent["type"] | "LeadHandedOver"> = {
  PersonArrived: seated,
  TeamAsked: seated,
  PersonSeated: seated,
  LeadAppointed: seated,
  PersonRemoved: seated,
  LeadHandedOver: (view, event) => ({ ...view, people: handedOver(view.people, event) }),
};
