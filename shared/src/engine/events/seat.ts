import type { Place } from "../actor.ts";
import type { PersonId, TeamId } from "../ids.ts";

export type SeatEvent =
  /** Somebody is in the waiting room. */
  | { readonly type: "PersonArrived"; readonly person: PersonId; readonly asked: TeamId | null }
  /** Somebody in the waiting room would like this team. */
  | { readonly type: "TeamAsked"; readonly person: PersonId; readonly team: TeamId | null }
  /** Somebody has this place now. */
  | { readonly type: "PersonSeated"; readonly person: PersonId; readonly place: Place }
  /** This person leads the team now. */
  | { readonly type: "LeadAppointed"; readonly team: TeamId; readonly person: PersonId }
  /** This person was taken out of the session and stays out. */
  | { readonly type: "PersonRemoved"; readonly person: PersonId };
