// AUTH: wrong guesses are limited by address, joins are not: a classroom shares one address.
import { RateLimiterMemory } from "rate-limiter-flexible";

export type Guesses = {
  readonly blocked: (address: string) => Promise<boolean>;
  readonly wrong: (address: string) => Promise<void>;
};

/** At most `perMinute` wrong codes, tokens or keys from one address; then a minute of silence. */
export function makeGuesses({ perMinute = 120 }: { perMinute?: number } = {}): Guesses {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    blocked: async (address) => ((await limiter.get(address))?.consumedPoints ?? 0) >= perMinute,
    wrong: async (address) => {
      // Rejects when the points are used up, which `blocked` will tell.
      await limiter.consume(address).catch(() => undefined);
    },
  };
}
