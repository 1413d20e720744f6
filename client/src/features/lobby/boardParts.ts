// What the parts of the seating board share.
import type { Seat } from "@whitecell/shared/engine/actor.ts";
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import type { Issue } from "../../state/useIssue.ts";
import type { Board, Guest } from "./boardModel.ts";

export type BoardParts = {
  readonly board: Board;
  readonly issue: Issue;
  /** Who is being seated. */
  readonly picked: Guest | null;
  readonly pick: (person: PersonId | null) => void;
  readonly open: (person: PersonId) => void;
  /** False for scribes and observers of the white cell, who only see who is where. */
  readonly may: boolean;
  /** Opens a link to a free seat. */
  readonly invite: (label: string, seat: Seat) => void;
};
