// REP4: the address follows position and side, so that it can be sent to somebody.
import { useEffect } from "react";
import type { Replay, ReplayStart } from "../../state/replayStore.ts";

const SETTLE_MS = 250;

/** Under an address of the server, from a file that somebody chose, or as a page of its own. */
export type ReplayHome = "server" | "chosen" | "file";

/** What the address asks for; steps are counted from 1 there. A page from a disk may change nothing but its fragment. */
export function readAddress(home: ReplayHome): ReplayStart {
  if (home === "chosen") return {};
  const query = new URLSearchParams(home === "file" ? location.hash.slice(1) : location.search);
  const at = Number(query.get("at") ?? Number.NaN);
  return {
    step: Number.isInteger(at) ? at - 1 : undefined,
    side: query.get("as") ?? undefined,
    against: query.get("beside") ?? undefined,
    spoilerFree: query.get("unseen") === "hidden",
  };
}

type Place = Pick<Replay, "step" | "side" | "against" | "spoilerFree">;

export const addressOf = ({ step, side, against, spoilerFree }: Place, home: ReplayHome): string => {
  const parts = {
    at: String(step + 1),
    as: side,
    ...(against === null ? {} : { beside: against }),
    ...(spoilerFree ? { unseen: "hidden" } : {}),
  };
  const query = new URLSearchParams(parts).toString().replaceAll("%3A", ":");
  return `${home === "file" ? "#" : "?"}${query}`;
};

/** Writes where we are into the address, without filling the history. */
export function useAddress(state: Replay, home: ReplayHome): void {
  const address = addressOf(state, home);
  useEffect(() => {
    // Browsers refuse too many changes of the address in a short time.
    const timer = setTimeout(() => history.replaceState(history.state, "", address), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [address]);
}
