// The names of everything that crosses the socket.

import type { PersonCommand } from "../engine/commands.ts";
import type { PersonId } from "../engine/ids.ts";
import type { Ack, Frame, Heartbeat, Names, Presence, Refusal, Welcome } from "./frames.ts";

/** A command as a browser sends it. `id` makes repeats harmless (L6). */
export type Issued = { readonly id: string; readonly command: PersonCommand };

export type ServerToClient = {
  welcome: (welcome: Welcome) => void;
  frame: (frame: Frame) => void;
  heartbeat: (heartbeat: Heartbeat) => void;
  names: (names: Names) => void;
  /** To the white cell only. */
  presence: (presence: Presence) => void;
  /** To the rest of one's team only; kept nowhere. */
  typing: (who: { readonly person: PersonId }) => void;
  refused: (refusal: Refusal) => void;
};

export type ClientToServer = {
  command: (issued: Issued, ack: (ack: Ack) => void) => void;
  /** Somebody types into what the team writes together. */
  typing: () => void;
  /** "I have up to here": the server answers with a welcome. */
  resync: (since: { readonly feed: string; readonly seq: number } | null) => void;
};
