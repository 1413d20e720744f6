import type { Talk } from "@whitecell/shared/engine/talkState.ts";
import { useEffect } from "react";
import { useTyped } from "../../state/useTyped.ts";
import type { TableModel } from "./tableModel.ts";

/** How often somebody spoke, asked, wrote or signed in what this team is part of. */
const passed = ({ channels, cables, agreements }: Talk): number =>
  cables.length +
  channels.reduce((n, { messages, joined }) => n + messages.length + joined.length, 0) +
  agreements.reduce((n, { version, signed, refused }) => n + version + signed.length + (refused ? 1 : 0), 0);

/** Messages of others, answers of the white cell, and what passed between teams, that came since the talk was last open in this browser. */
export function useUnread({ view, desk, me }: TableModel, open: boolean): number {
  const [seen, setSeen] = useTyped("talk.seen");
  const [heard, setHeard] = useTyped("answers.seen");
  const [known, setKnown] = useTyped("between.seen");
  const between = passed(view.talk);
  const count = desk.messages.length;
  const answers = desk.rfis.filter((rfi) => rfi.answer !== null).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening and new messages count.
  useEffect(() => {
    if (!open) return;
    setSeen(String(count));
    setHeard(String(answers));
    setKnown(String(between));
  }, [open, count, answers, between]);
  const unheard = Math.max(0, answers - (Number(heard) || 0));
  const unread = desk.messages.slice(Number(seen) || 0).filter((message) => message.by !== me);
  return unheard + unread.length + Math.max(0, between - (Number(known) || 0));
}
