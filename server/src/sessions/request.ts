import type { Actor } from "@whitecell/shared/engine/actor.ts";
import type { Command } from "@whitecell/shared/engine/commands.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import type { Beside } from "../ports.ts";

/** A command on its way into a session. */
export type Request = {
  readonly actor: Actor;
  readonly command: Command;
  /** The browser's id of the command; null for the server's own, which have no receipt. */
  readonly id: string | null;
  /** Written in the same transaction, if the command is accepted. */
  readonly beside?: readonly Beside[];
  /** With CreateSession: the join code. */
  readonly code?: string;
  /** Called with the answer before anything is published (L5). */
  readonly answered?: (ack: Ack) => void;
};
