// The outside world behind the ports: time, chance, and lines on standard error.
import { randomBytes } from "node:crypto";
import type { Clock, Log, Random } from "../ports.ts";

/** Starts from the wall clock and then only moves forward, whatever is done to the wall clock meanwhile. */
export function systemClock(): Clock {
  const base = Date.now() - performance.now();
  return { now: () => Math.round(base + performance.now()) };
}

export const systemRandom: Random = { bytes: (count) => randomBytes(count) };

export const logToStderr: Log = (what, facts = {}) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), what, ...facts })}\n`);
};
