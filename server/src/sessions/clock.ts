// I10: time is the server's. One actor rings the bells of all sessions, and gives back what an outage took.
import { SYSTEM } from "@whitecell/shared/engine/actor.ts";
import type { Millis } from "@whitecell/shared/engine/ids.ts";
import type { Clock, Log, Store } from "../ports.ts";
import { faultOf } from "./faultOf.ts";
import type { Host } from "./host.ts";
import type { Registry } from "./registry.ts";

/** A process that did not get to look at its clocks for so long was away, whatever the reason. */
const AWAY_MS = 5_000;
const HEARTBEAT_MS = 1_000;
const TICK_MS = 100;
/** A bell that was refused is tried again, but not in a hurry. */
const RETRY_MS = 1_000;
/** How often a session that its disk stopped is tried again. */
const MEND_MS = 2_000;

export type SessionClock = {
  /** Opens the sessions whose clock was running when the server stopped, and gives them the lost time back. */
  readonly boot: () => Promise<void>;
  /** Looks at all clocks once. */
  readonly tick: () => Promise<void>;
  readonly start: () => void;
  readonly stop: () => void;
};

type Parts = { readonly registry: Registry; readonly store: Store; readonly clock: Clock; readonly log: Log };

export function makeSessionClock({ registry, store, clock, log }: Parts): SessionClock {
  const rungAt = new Map<string, { readonly endsAt: Millis; readonly at: Millis }>();
  let lastTick: Millis | null = null;
  let lastAlive: Millis = 0;
  let lastMend: Millis = 0;
  let timer: NodeJS.Timeout | null = null;
  let busy = false;

  const bridge = (host: Host, lostMs: Millis): Promise<unknown> =>
    host.submit({ actor: SYSTEM, id: null, command: { type: "BridgeOutage", lostMs } });

  const ring = async (host: Host, now: Millis): Promise<void> => {
    const game = host.game();
    if (game?.clock.state !== "running" || game.clock.rang || game.clock.endsAt > now) return;
    const { endsAt } = game.clock;
    const last = rungAt.get(host.id);
    if (last?.endsAt === endsAt && now - last.at < RETRY_MS) return;
    rungAt.set(host.id, { endsAt, at: now });
    const { phase, turnIndex } = game;
    const ack = await host.submit({
      actor: SYSTEM,
      id: null,
      command: { type: "RingBell", phase, turnIndex },
    });
    if (!ack.ok) log("bell-refused", { session: host.id, code: ack.code });
  };

  const mend = async (now: Millis): Promise<void> => {
    if (now - lastMend < MEND_MS) return;
    lastMend = now;
    await Promise.all(registry.opened().map((host) => host.mend()));
  };

  const tick = async (): Promise<void> => {
    const now = clock.now();
    await mend(now);
    const running = registry.opened().filter(isRunning);
    const away = lastTick === null ? 0 : now - lastTick;
    lastTick = now;
    // Before any bell: the time that passed unseen was nobody's to lose.
    if (away > AWAY_MS) await Promise.all(running.map((host) => bridge(host, away)));
    await Promise.all(running.map((host) => ring(host, now)));
    if (running.length === 0 || now - lastAlive < HEARTBEAT_MS) return;
    lastAlive = now;
    await store.setAlive(now);
  };

  const tickSafely = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await tick();
    } catch (error) {
      log("clock-failed", { error: faultOf(error) });
    } finally {
      busy = false;
    }
  };

  return {
    boot: async () => {
      const alive = await store.lastAlive();
      const rows = (await registry.rows()).filter(({ clockRunning }) => clockRunning);
      await Promise.all(
        rows.map(async ({ id }) => {
          const host = await registry.open(id);
          if (!host || !isRunning(host)) return;
          const lostMs = clock.now() - Math.max(alive ?? 0, host.lastAt());
          if (lostMs > 0) await bridge(host, lostMs);
        }),
      );
      lastTick = clock.now();
    },
    tick,
    start: () => {
      timer ??= setInterval(tickSafely, TICK_MS);
    },
    stop: () => {
      if (timer) clearInterval(timer);
      timer = null;
    },
  };
}

const isRunning = (host: Host): boolean =>
  host.condition().is === "open" && host.game()?.clock.state === "running";
