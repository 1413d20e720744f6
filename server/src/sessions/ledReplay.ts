// LED: where the facilitator leads the room in a replay. Kept in memory alone: it is a gesture and no part of the record.
import type { Millis } from "@whitecell/shared/engine/ids.ts";
import type { LedPosition } from "@whitecell/shared/protocol/http.ts";
import type { Clock } from "../ports.ts";

/** Whoever leads says so again and again; who fell silent leads no more. */
export const SILENT_MS: Millis = 60_000;
/** LED6: as many as a session has people and screens, a hall behind one address, and a few sessions at once. */
export const MOST_SCREENS = { session: 400, address: 200, server: 1_000 } as const;

type Listener = (position: LedPosition | null) => void;
type Led = { position: LedPosition | null; saidAt: Millis; readonly listeners: Set<Listener> };

export type LedReplays = {
  readonly lead: (session: string, position: LedPosition | null) => void;
  readonly position: (session: string) => LedPosition | null;
  /** How to stop listening; null when there is no room for one more, of this address or at all. */
  readonly watch: (session: string, listener: Listener, address: string) => (() => void) | null;
  readonly watching: (session: string) => number;
};

export function makeLedReplays(clock: Clock): LedReplays {
  const all = new Map<string, Led>();
  const screens = new Map<string, number>();
  const ofSession = (session: string): Led => {
    const led = all.get(session) ?? { position: null, saidAt: 0, listeners: new Set() };
    all.set(session, led);
    return led;
  };
  const forget = (session: string, led: Led): void => {
    if (led.position === null && led.listeners.size === 0) all.delete(session);
  };
  return {
    lead: (session, position) => {
      const led = ofSession(session);
      led.position = position;
      led.saidAt = clock.now();
      for (const listener of led.listeners) listener(position);
      forget(session, led);
    },
    position: (session) => {
      const led = all.get(session);
      return led && clock.now() - led.saidAt <= SILENT_MS ? led.position : null;
    },
    watch: (session, listener, address) => {
      const here = screens.get(address) ?? 0;
      const everywhere = [...screens.values()].reduce((sum, count) => sum + count, 0);
      if (here >= MOST_SCREENS.address || everywhere >= MOST_SCREENS.server) return null;
      if ((all.get(session)?.listeners.size ?? 0) >= MOST_SCREENS.session) return null;
      const led = ofSession(session);
      led.listeners.add(listener);
      screens.set(address, here + 1);
      return () => {
        if (!led.listeners.delete(listener)) return;
        const left = (screens.get(address) ?? 0) - 1;
        if (left > 0) screens.set(address, left);
        else screens.delete(address);
        forget(session, led);
      };
    },
    watching: (session) => all.get(session)?.listeners.size ?? 0,
  };
}
