import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import { useState } from "react";
import { desk } from "../../messages/en/desk.ts";
import { issue } from "../../state/session.ts";

export type Send = {
  /** True when the server has done it. */
  readonly run: (command: PersonCommand) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last one was refused, to be shown beside its button. */
  readonly refused: string | null;
};

/** Sends one command at a time from one place on the screen. */
export function useCommand(): Send {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (command: PersonCommand): Promise<boolean> => {
    setBusy(true);
    setRefused(null);
    const ack = await issue(command);
    setBusy(false);
    if (!ack.ok) setRefused(ack.sentence || desk.notAnswered);
    return ack.ok;
  };
  return { run, busy, refused };
}
