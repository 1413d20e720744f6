// LED: where the facilitator leads the room in a replay. Kept in memory alone: it is a gesture and no part of the record.
import type { Millis } from "@whitecell/shared/engine/ids.ts";
import type { LedPosition } from "@whitecell/shared/protocol/http.ts";
import type { Clock } from "../ports.ts";

/** Whoever leads says so again and again; who fell silent leads no more. */
export const SILENT_MS: Millis = 60_000;
/** As many as a session has people and screens. */
const MOST_SCREENS = 400;

type Listener = (position: LedPosition | null) => void;
type Led = { position: LedPosition | null; saidAt: Millis; readonly listeners: Set<Listener> };

export type LedReplays = {
  readonly lead: (session: string, position: LedPosition | null) => void;
  readonly position: (session: string) => LedPosition | null;
  /** How to stop listening; null when there is no room for one more. */
  readonly watch: (session: string, listener: Listener) => (() => void) | null;
  readonly watching: (session: string) => number;
};

export function makeLedReplays(clock: Clock): LedReplays {
  const all = new Map<string, Led>();
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
    watch: (session, listener) => {
      const led = ofSession(session);
      if (led.listeners.size >= MOST_SCREENS) return null;
      led.listeners.add(listener);
      return () => {
        led.listeners.delete(listener);
        forget(session, led);
      };
    },
    watching: (session) => all.get(session)?.listeners.size ?? 0,
  };
}
