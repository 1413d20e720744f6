// Everybody and everything that a tour of the screens walks past.

import type { Crew } from "../crew/crew.ts";
import type { makeFacilitator } from "../people/facilitator.ts";
import type { Player } from "../people/player.ts";
import type { Whitecell } from "../support/whitecell.ts";
import type { Camera, Subject } from "./camera.ts";

export type Company = {
  readonly whitecell: Whitecell;
  /** Where programs find it; browsers know it by a name. */
  readonly server: string;
  readonly camera: Camera;
  readonly crew: Crew;
  readonly facilitator: ReturnType<typeof makeFacilitator>;
  /** Leads Kyiv. */
  readonly olena: Player;
  readonly code: () => string;
  readonly desk: Subject;
  readonly display: Subject;
  readonly table: Subject;
  readonly observer: Subject;
  /** Somebody without a seat. */
  readonly visitor: Subject;
  readonly turns: number;
};
