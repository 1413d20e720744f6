import type { Clock } from "../ports.ts";

export type Allowance = "fine" | "too-fast" | "abuse";
/** A bucket of `burst` commands that refills by `perSecond`; who is refused `patience` times more than served is abusing it. */
export type RateLimits = { readonly burst: number; readonly perSecond: number; readonly patience: number };

export const HUMAN_RATE: RateLimits = { burst: 40, perSecond: 10, patience: 200 };

export function makeRate(clock: Clock, { burst, perSecond, patience }: RateLimits): () => Allowance {
  let tokens = burst;
  let refused = 0;
  let last = clock.now();
  return () => {
    const now = clock.now();
    tokens = Math.min(burst, tokens + ((now - last) * perSecond) / 1_000);
    last = now;
    if (tokens >= 1) {
      tokens -= 1;
      refused = Math.max(0, refused - 1);
      return "fine";
    }
    refused += 1;
    return refused > patience ? "abuse" : "too-fast";
  };
}
