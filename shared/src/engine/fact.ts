// What the white cell has established as true in the story.
import type { AudienceSpec, PersonId } from "./ids.ts";

export type FactCommand =
  /** Establishes a sentence as true, for these to know; `about` is the key of the move it follows from. */
  {
    readonly type: "EstablishFact";
    readonly text: string;
    readonly to: AudienceSpec;
    readonly about: string | null;
  };

/** Something is true in the story from now on. */
export type FactEvent = {
  readonly type: "FactEstablished";
  readonly id: string;
  readonly by: PersonId;
  readonly text: string;
  readonly to: AudienceSpec;
  readonly about: string | null;
};
