import { useEffect, useState } from "react";
import { arrive, leaf, openOn } from "./staging.ts";
import { useRoomKeys } from "./useRoomKeys.ts";

/** How long each stays on the wall when several come at once and nobody turns the pages. */
const PACE_MS = 6000;

type Staged = {
  readonly shown: string | null;
  /** Told already, but not yet shown to the room. */
  readonly coming: readonly string[];
};

/** DSP2: one at a time, paced by the desk or by keys. */
export function useStaged(keys: readonly string[]): Staged {
  const [kept, setKept] = useState(() => openOn(keys));
  const stage = arrive(kept, keys);
  if (stage !== kept) setKept(stage);
  const { order, at, seen, held } = stage;
  const goesOn = !held && at < order.length - 1;
  const turn = (by: 1 | -1) => () => setKept((now) => leaf(now, by));
  const forward = turn(1);
  const back = turn(-1);
  useRoomKeys({ arrowright: forward, pagedown: forward, " ": forward, arrowleft: back, pageup: back });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each one that is shown has its own time.
  useEffect(() => {
    if (!goesOn) return;
    const timer = setTimeout(() => setKept((now) => leaf(now, 1)), PACE_MS);
    return () => clearTimeout(timer);
  }, [goesOn, at]);
  return { shown: order[at] ?? null, coming: order.slice(seen + 1) };
}
