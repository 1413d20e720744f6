// BELL9: a computer whose clock has no battery of its own wakes up in the past.
import type { Clock, Log, Store } from "../ports.ts";

type Before = { readonly store: Pick<Store, "lastAlive" | "sessions">; readonly log: Log };

/** The clock; while a session is in play it goes on from the last moment the server was alive, never from before. */
export async function clockAfter(clock: Clock, { store, log }: Before): Promise<Clock> {
  const alive = await store.lastAlive();
  const inPlay = (await store.sessions()).some(({ state }) => state === "running");
  const behind = inPlay && alive !== null ? alive - clock.now() : 0;
  if (behind <= 0) return clock;
  log("clock-was-behind", { ms: behind });
  return { now: () => clock.now() + behind };
}
