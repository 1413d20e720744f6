import type { Clock } from "../ports.ts";

export type Allowance = "fine" | "too-fast" | "abuse";

/** A bucket of `burst` that refills by `perSecond`. `abuse` after `patience` refusals without a pause. */
export function makeRate(clock: Clock, { burst = 40, perSecond = 10, patience = 200 } = {}): () => Allowance {
  let tokens = burst;
  let refused = 0;
  let last = clock.now();
  return () => {
    const now = clock.now();
    tokens = Math.min(burst, tokens + ((now - last) * perSecond) / 1_000);
    last = now;
    if (tokens === burst) refused = 0;
    if (tokens >= 1) {
      tokens -= 1;
      return "fine";
    }
    refused += 1;
    return refused > patience ? "abuse" : "too-fast";
  };
}
