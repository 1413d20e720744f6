// Words that go out once: the field is free at once, and gets them back where they were refused.
import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import { useState } from "react";
import { connection } from "../../messages/en/connection.ts";
import { talk } from "../../messages/en/talk.ts";
import { issue } from "../../state/session.ts";
import { useTyped } from "../../state/useTyped.ts";

export type Sending = {
  readonly text: string;
  readonly type: (text: string) => void;
  /** True when the server has done it. */
  readonly send: (command: PersonCommand) => Promise<boolean>;
  readonly refused: string | null;
};

export function useSend(field: string): Sending {
  const [text, type] = useTyped(field);
  const [refused, setRefused] = useState<string | null>(null);
  const send = async (command: PersonCommand): Promise<boolean> => {
    const sent = text;
    type("");
    setRefused(null);
    const ack = await issue(command);
    if (ack.ok) return true;
    setRefused(talk.notSent(ack.sentence || connection.unexplained));
    type(sent);
    return false;
  };
  return { text, type, send, refused };
}
