import { useEffect } from "react";
import { useTyped } from "../../state/useTyped.ts";
import type { TableModel } from "./tableModel.ts";

/** Messages of others, and answers of the white cell, that came since the talk was last open in this browser. */
export function useUnread({ desk, me }: TableModel, open: boolean): number {
  const [seen, setSeen] = useTyped("talk.seen");
  const [heard, setHeard] = useTyped("answers.seen");
  const count = desk.messages.length;
  const answers = desk.rfis.filter((rfi) => rfi.answer !== null).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening and new messages count.
  useEffect(() => {
    if (!open) return;
    setSeen(String(count));
    setHeard(String(answers));
  }, [open, count, answers]);
  const unheard = Math.max(0, answers - (Number(heard) || 0));
  const unread = desk.messages.slice(Number(seen) || 0).filter((message) => message.by !== me);
  return unheard + unread.length;
}
