// What time it is at the server, however wrong this device's own clock is.
import type { Timers } from "./timers.ts";

export type ServerClock = {
  /** A time stamp that just arrived. */
  readonly hear: (serverNow: number) => void;
  /** Start over: after sleep the device's counter may have stood still. */
  readonly reset: () => void;
  readonly now: () => number;
};

const SAMPLES = 8;

export function createServerClock(timers: Timers, wallClock: () => number): ServerClock {
  let offsets: readonly number[] = [];
  return {
    hear: (serverNow) => {
      offsets = [...offsets, serverNow - timers.now()].slice(-SAMPLES);
    },
    reset: () => {
      offsets = [];
    },
    // Delay on the way only makes a stamp older, so the largest offset is the truest.
    now: () => (offsets.length === 0 ? wallClock() : timers.now() + Math.max(...offsets)),
  };
}
