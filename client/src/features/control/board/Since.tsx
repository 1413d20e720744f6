import type { Millis } from "@whitecell/shared/engine/ids.ts";
import { useEffect, useState } from "react";
import { waiting as words } from "../../../messages/en/waiting.ts";
import { serverNow } from "../../../state/session.ts";

const MINUTE = 60_000;
const LOOK_MS = 5_000;
const minutesSince = (at: Millis): number => Math.max(0, Math.floor((serverNow() - at) / MINUTE));

/** Whole minutes that have passed; always as wide, so that nothing beside it moves. */
export function Since({ at }: { readonly at: Millis }) {
  const [minutes, setMinutes] = useState(() => minutesSince(at));
  useEffect(() => {
    const look = (): void => setMinutes(minutesSince(at));
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [at]);
  return (
    <span className="inline-block min-w-9 text-right text-12 whitespace-nowrap text-soft tabular-nums">
      <span aria-hidden="true">{words.minutes(minutes)}</span>
      <span className="sr-only">{words.minutesSaid(minutes)}</span>
    </span>
  );
}
