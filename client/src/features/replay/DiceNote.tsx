import { useMemo } from "react";
import { replay as words } from "../../messages/en/replay.ts";
import type { Timeline } from "../../state/replayTimeline.ts";
import { checkDice } from "./checkDice.ts";

/** What the whole record says of its dice, from the side that saw most. */
export function DiceNote({ timeline }: { readonly timeline: Timeline }) {
  const check = useMemo(() => {
    const key = timeline.keys.includes("control") ? "control" : (timeline.keys[0] ?? "public");
    return checkDice(timeline.viewAt(key, timeline.steps.length - 1));
  }, [timeline]);
  if (check.kind === "not-yet") return null;
  if (check.kind === "wrong") return <strong className="text-danger">{words.dice.wrong}</strong>;
  return <span className="text-ok">{words.dice.right(check.rolls)}</span>;
}
