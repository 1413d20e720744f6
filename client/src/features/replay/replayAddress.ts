// REP4: the address follows position and side, so that it can be sent to somebody.
import { useEffect } from "react";
import type { Replay, ReplayStart } from "../../state/replayStore.ts";

const SETTLE_MS = 250;

/** What the address asks for; steps are counted from 1 there. */
export function readAddress(): ReplayStart {
  const query = new URLSearchParams(location.search);
  const at = Number(query.get("at") ?? Number.NaN);
  return { step: Number.isInteger(at) ? at - 1 : undefined, side: query.get("as") ?? undefined };
}

export const queryOf = ({ step, side }: Pick<Replay, "step" | "side">): string =>
  `?${new URLSearchParams({ at: String(step + 1), as: side }).toString().replaceAll("%3A", ":")}`;

/** Writes where we are into the address, without filling the history. */
export function useAddress({ step, side }: Replay): void {
  useEffect(() => {
    // Browsers refuse too many changes of the address in a short time.
    const timer = setTimeout(
      () => history.replaceState(history.state, "", queryOf({ step, side })),
      SETTLE_MS,
    );
    return () => clearTimeout(timer);
  }, [step, side]);
}
