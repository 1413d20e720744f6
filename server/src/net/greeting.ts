// The handshake: whose seat is this, and may its page be served? Asked before the connection is told that it stands.

import { readHello } from "@whitecell/shared/protocol/commandSchemas.ts";
import type { Hello, Refusal } from "@whitecell/shared/protocol/frames.ts";
import { PROTOCOL } from "@whitecell/shared/protocol/version.ts";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Guesses } from "../auth/guesses.ts";
import { hashSecret } from "../auth/secrets.ts";
import type { SeatRow, Store } from "../ports.ts";
import type { Host } from "../sessions/host.ts";
import type { Registry } from "../sessions/registry.ts";

export type Greeting =
  | { readonly is: "refused"; readonly refusal: Refusal }
  | {
      readonly is: "seated";
      readonly host: Host;
      readonly seat: SeatRow;
      readonly tokenHash: string;
      readonly hello: Hello;
    };

type Parts = { readonly registry: Registry; readonly store: Store; readonly guesses: Guesses };
const refused = (refusal: Refusal): Greeting => ({ is: "refused", refusal });

/** Greets one page after another; `auth` is whatever the page sent. */
export function makeGreeter({
  registry,
  store,
  guesses,
}: Parts): (auth: unknown, address: string) => Promise<Greeting> {
  // A page that reconnects in a loop would ask for whole views as fast as it can.
  const arrivals = new RateLimiterMemory({ points: 30, duration: 10 });
  return async (auth, address) => {
    const hello = readHello(auth);
    if (!hello.ok) return refused("stale-page");
    if (hello.value.protocol !== PROTOCOL) return refused("stale-page");
    if (await guesses.blocked(address)) return refused("too-fast");
    const tokenHash = hashSecret(hello.value.token);
    const inTime = await arrivals.consume(tokenHash).then(
      () => true,
      () => false,
    );
    if (!inTime) return refused("too-fast");
    const seat = await store.seat(tokenHash);
    if (!seat) {
      await guesses.wrong(address);
      return refused("unknown-seat");
    }
    // The token was given anew to another device.
    if (seat.revoked) return refused("replaced");
    const host = await registry.open(seat.session);
    return host?.game() ? { is: "seated", host, seat, tokenHash, hello: hello.value } : refused("closed");
  };
}
