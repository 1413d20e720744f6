// What the white cell does among itself and with single seats.
import type { Millis, PersonId } from "../ids.ts";

export type CrewCommand =
  /** The lead facilitator leaves the lead to a co-facilitator. */
  | { readonly type: "HandOverLead"; readonly person: PersonId }
  /** Calls one person of a team, who sees it on their screen. */
  | { readonly type: "NudgeSeat"; readonly person: PersonId }
  /** The white cell plays for somebody in a team, or gives the seat back. Everyone sees which. */
  | { readonly type: "StandIn"; readonly person: PersonId; readonly on: boolean };

export type CrewEvent =
  /** Somebody else of the white cell leads the session; whoever led it helps now. */
  | {
      readonly type: "LeadHandedOver";
      readonly from: PersonId | null;
      readonly to: PersonId;
      readonly by: "lead" | "host key";
    }
  /** The white cell called somebody of a team. */
  | { readonly type: "SeatNudged"; readonly person: PersonId; readonly by: PersonId; readonly at: Millis };
