import { handedOver } from "../../engine/evolveCrew.ts";
import { withPeople } from "../../engine/evolveSeats.ts";
import type { SeatEvent } from "../../engine/seatEvents.ts";
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
