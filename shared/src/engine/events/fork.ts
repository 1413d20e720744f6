// Going on from a moment of a play that is over, in a session of its own.
import type { Clock, Seed } from "../game.ts";
import type { Millis } from "../ids.ts";

/** The play that a session goes on from. */
export type Parent = {
  readonly sessionId: string;
  readonly title: string;
  /** How many of its entries were taken over, and its seal over them. */
  readonly entries: number;
  readonly seal: string;
};

export type ForkCommand = {
  /** The session goes on from here by itself; all before is another play's. */
  readonly type: "ForkSession";
  readonly parent: Parent;
  /** When the other play stood here. */
  readonly leftAt: Millis;
  readonly seed: Seed;
  /** SHA-256 of the seed in hexadecimal. */
  readonly commitment: string;
};

/** From here on this session is a what-if of its parent, with dice of its own and a clock that waits. Nobody gets it whole: it holds the seed. */
export type ForkEvent = {
  readonly type: "SessionForked";
  readonly parent: Parent;
  readonly clock: Clock;
  readonly seed: Seed;
  readonly commitment: string;
};
