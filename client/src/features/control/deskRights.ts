// DSK6: a console shows what its role may do; the server decides it all the same.
import type { Place } from "@whitecell/shared/engine/actor.ts";
import { useLive } from "../../state/session.ts";

export type Rights = {
  /** Runs the session: phases, rulings, injects, answers, seats. */
  readonly runs: boolean;
  /** Gives and takes away places in the white cell, ends and publishes. */
  readonly leads: boolean;
  /** May lead where the lead is gone. */
  readonly follows: boolean;
  /** Writes bookmarks and notes. */
  readonly writes: boolean;
};

export const rightsAt = (place: Place | undefined): Rights => {
  if (place?.at !== "control") return { runs: false, leads: false, follows: false, writes: false };
  const { role } = place;
  return {
    runs: role === "lead" || role === "adjudicator",
    leads: role === "lead",
    follows: role === "adjudicator",
    writes: true,
  };
};

export const useRights = (): Rights => rightsAt(useLive((live) => live.you?.place));
