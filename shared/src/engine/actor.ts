import type { PersonId, TeamId } from "./ids.ts";

/** Who issues a command. Identity comes from the connection (L9); what a person may do is looked up in the game. */
export type Actor =
  /** The server itself: the clock, the door, the recovery after an outage. */
  { readonly kind: "system" } | { readonly kind: "person"; readonly person: PersonId };

/** An observer of the white cell sees all of it and does nothing. */
export type ControlRole = "lead" | "adjudicator" | "scribe" | "observer";

/** Where a person is in a session. */
export type Place =
  /** In the waiting room, with the team they would like. */
  | { readonly at: "waiting"; readonly asked: TeamId | null }
  | {
      readonly at: "team";
      readonly team: TeamId;
      readonly lead: boolean;
      /** The white cell plays for this person. */
      readonly standIn?: true;
    }
  | { readonly at: "observers" }
  | { readonly at: "control"; readonly role: ControlRole }
  | { readonly at: "removed" };

/** A place the facilitator can give. */
export type Seat =
  | { readonly at: "team"; readonly team: TeamId }
  | { readonly at: "observers" }
  | { readonly at: "control"; readonly role: Exclude<ControlRole, "lead"> };

export const SYSTEM: Actor = { kind: "system" };
