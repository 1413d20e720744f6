// Keeps one seat connected: opens a line, notices when it dies, tries again, and says where things stand.
import type { Hello, Refusal } from "@whitecell/shared/protocol/frames.ts";
import type { Link, LinkHandlers, OpenLink } from "./link.ts";
import type { Timers } from "./timers.ts";

export type ConnectionState =
  | { readonly kind: "connecting" }
  /** `quiet` when the server has not been heard for longer than a heartbeat. */
  | { readonly kind: "live"; readonly quiet: boolean }
  | { readonly kind: "waiting"; readonly attempt: number }
  | { readonly kind: "offline" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export type Connection = {
  readonly start: () => void;
  readonly stop: () => void;
  /** The page came to the front, the network came back, or somebody pressed "Try now". */
  readonly wake: () => void;
  /** The line, while it is live. */
  readonly link: () => Link | null;
};

type Needs = {
  readonly open: OpenLink;
  readonly hello: () => Hello;
  readonly timers: Timers;
  readonly isOnline: () => boolean;
  /** A number in [0, 1): a room full of phones must not come back in the same instant. */
  readonly chance: () => number;
  readonly on: Omit<LinkHandlers, "lost" | "refused"> & { readonly state: (state: ConnectionState) => void };
};

// The server is heard at least every five seconds.
export const QUIET_MS = 7_000;
export const SILENCE_MS = 9_000;
const HANDSHAKE_MS = 10_000;
const TOO_FAST_MS = 10_000;
const RETRY_MS = [300, 1_000, 2_000, 3_000, 5_000];

export function createConnection(needs: Needs): Connection {
  let link: Link | null = null;
  let state: ConnectionState = { kind: "connecting" };
  let attempt = 0;
  let lastHeard = 0;
  // A line that was given up may still speak; only the newest is listened to.
  let generation = 0;
  let cancelTimer = () => {};

  const become = (next: ConnectionState) => {
    state = next;
    needs.on.state(next);
  };
  const timer = (ms: number, task: () => void) => {
    cancelTimer();
    cancelTimer = needs.timers.after(ms, task);
  };
  const drop = () => {
    generation += 1;
    cancelTimer();
    link?.close();
    link = null;
  };

  const heard = () => {
    lastHeard = needs.timers.now();
    if (state.kind !== "live" || state.quiet) become({ kind: "live", quiet: false });
    timer(QUIET_MS, () => {
      become({ kind: "live", quiet: true });
      timer(SILENCE_MS - QUIET_MS, lost);
    });
  };

  const lost = (waitMs?: number) => {
    drop();
    const wait = waitMs ?? RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 5_000;
    attempt += 1;
    // "Online" only means that some network is there, and a closed LAN may look offline: keep trying either way.
    become(needs.isOnline() ? { kind: "waiting", attempt } : { kind: "offline" });
    timer(wait * (0.75 + needs.chance() / 2), connect);
  };

  const refused = (refusal: Refusal) => {
    if (refusal === "too-fast") return lost(TOO_FAST_MS);
    drop();
    become({ kind: "refused", refusal });
  };

  const connect = () => {
    drop();
    const mine = generation;
    const current =
      <T>(use: (value: T) => void) =>
      (value: T) => {
        if (mine === generation) use(value);
      };
    const listening = <T>(use: (value: T) => void) =>
      current<T>((value) => {
        heard();
        use(value);
      });
    if (attempt === 0) become({ kind: "connecting" });
    link = needs.open(needs.hello(), {
      welcome: current((welcome) => {
        attempt = 0;
        heard();
        needs.on.welcome(welcome);
      }),
      frame: listening(needs.on.frame),
      heartbeat: listening(needs.on.heartbeat),
      names: listening(needs.on.names),
      presence: listening(needs.on.presence),
      typing: listening(needs.on.typing),
      refused: current(refused),
      lost: () => current(() => lost())(undefined),
    });
    timer(HANDSHAKE_MS, () => lost());
  };

  return {
    start: connect,
    stop: drop,
    link: () => (state.kind === "live" ? link : null),
    wake: () => {
      const dead = state.kind === "live" && needs.timers.now() - lastHeard > SILENCE_MS;
      if (state.kind === "waiting" || state.kind === "offline" || dead) connect();
    },
  };
}
