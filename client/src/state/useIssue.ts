import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import { useState } from "react";
import { issue } from "./session.ts";

export type Issue = {
  /** True when the server has done it. */
  readonly run: (command: PersonCommand) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last one was refused, to be shown beside what was pressed. */
  readonly refused: string | null;
};

/** Sends a command from one place on the screen and keeps the answer beside it. */
export function useIssue(): Issue {
  const [waiting, setWaiting] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (command: PersonCommand): Promise<boolean> => {
    setWaiting((count) => count + 1);
    setRefused(null);
    const ack = await issue(command);
    setWaiting((count) => count - 1);
    if (!ack.ok) setRefused(ack.sentence);
    return ack.ok;
  };
  return { run, busy: waiting > 0, refused };
}
