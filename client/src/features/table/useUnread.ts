import { useEffect } from "react";
import { useTyped } from "../../state/useTyped.ts";
import type { TableModel } from "./tableModel.ts";

/** Messages of others that came since the talk was last open in this browser. */
export function useUnread({ desk, me }: TableModel, open: boolean): number {
  const [seen, setSeen] = useTyped("talk.seen");
  const count = desk.messages.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening and new messages count.
  useEffect(() => {
    if (open) setSeen(String(count));
  }, [open, count]);
  return desk.messages.slice(Number(seen) || 0).filter((message) => message.by !== me).length;
}
