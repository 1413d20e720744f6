// A whole server out of its parts. Nothing here knows which store, clock or rules it runs on.
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Seed } from "@whitecell/shared/engine/game.ts";
import { makeGuesses } from "./auth/guesses.ts";
import { type Gateway, makeGateway } from "./net/gateway.ts";
import { SECURITY_HEADERS } from "./net/headers.ts";
import { makeHttp } from "./net/http.ts";
import { HUMAN_RATE, type RateLimits } from "./net/rate.ts";
import { HEARTBEAT_MS } from "./net/rooms.ts";
import type { Clock, Log, Machine, Random, Scenarios, Store } from "./ports.ts";
import { makeSessionClock } from "./sessions/clock.ts";
import { clockAfter } from "./sessions/clockAfter.ts";
import { makePreflight } from "./sessions/preflight.ts";
import { makeRegistry } from "./sessions/registry.ts";
import type { Rules } from "./sessions/rules.ts";

export type AppParts = {
  readonly port: number;
  readonly origins: readonly string[];
  readonly hostKey: string;
  readonly pages: string | null;
  readonly openStore: () => Promise<Store>;
  readonly clock: Clock;
  readonly random: Random;
  readonly scenarios: Scenarios;
  readonly rules: Rules;
  readonly commitmentOf: (seed: Seed) => string;
  readonly log: Log;
  /** Wrong guesses a minute from one address; the default suits a classroom. */
  readonly guessesPerMinute?: number;
  /** Commands from one connection; the default suits a person. */
  readonly rate?: RateLimits;
  readonly heartbeatMs?: number;
  /** The default knows nothing of the computer. */
  readonly machine?: Machine;
};

const NO_MACHINE: Machine = { freeBytes: async () => null, addresses: () => [], isOwn: () => false };

export type App = { readonly port: number; readonly gateway: Gateway; readonly close: () => Promise<void> };

/** How long an open connection may take to say goodbye when the server stops. */
const GRACE_MS = 200;
const STARTING = "Whitecell is starting.";
const STOPPING = "The server is stopping. What was confirmed is safe; try again in a moment.";

/** Listens first, so that a busy port is known before any data is touched; ready when the sessions are. */
export async function startApp(parts: AppParts): Promise<App> {
  const { log, rules, random, scenarios, commitmentOf, hostKey, origins, pages } = parts;
  const gate: { listener: ReturnType<typeof getRequestListener> | null } = { listener: null };
  const server = createServer((request, response) => {
    if (gate.listener) return void gate.listener(request, response);
    response.writeHead(request.url === "/livez" ? 200 : 503, {
      ...SECURITY_HEADERS,
      "content-type": "text/plain",
    });
    response.end(request.url === "/livez" ? "alive" : STARTING);
  });
  const lines = new Set<Socket>();
  server.on("connection", (line) => {
    lines.add(line);
    line.once("close", () => lines.delete(line));
  });
  await listening(server, parts.port);
  const store = await parts.openStore().catch((error: unknown) => {
    server.close();
    throw error;
  });
  const clock = await clockAfter(parts.clock, { store, log });
  const registry = makeRegistry({ rules, store, clock, log });
  const sessionClock = makeSessionClock({ registry, store, clock, log });
  await sessionClock.boot();
  const guesses = makeGuesses(
    parts.guessesPerMinute === undefined ? {} : { perMinute: parts.guessesPerMinute },
  );
  let stopping = false;
  const whyNotReady = (): string | null => {
    if (stopping) return STOPPING;
    for (const host of registry.opened()) {
      const condition = host.condition();
      if (condition.is === "stopped") return condition.sentence;
    }
    return null;
  };
  const portNow = (): number => (server.address() as AddressInfo).port;
  const preflight = makePreflight({
    registry,
    store,
    clock,
    random,
    machine: parts.machine ?? NO_MACHINE,
    port: portNow,
    displays: (session) => gateway.displays(session),
  });
  const http = makeHttp({
    preflight,
    registry,
    store,
    clock,
    rules,
    random,
    scenarios,
    commitmentOf,
    guesses,
    hostKey,
    origins,
    pages,
    log,
    whyNotReady,
  });
  const { rate = HUMAN_RATE, heartbeatMs = HEARTBEAT_MS } = parts;
  const gateway = makeGateway({ server, registry, store, guesses, clock, log, origins, rate, heartbeatMs });
  gate.listener = getRequestListener((request, env) => http.fetch(request, env));
  sessionClock.start();
  const port = portNow();
  return {
    port,
    gateway,
    close: async () => {
      stopping = true;
      sessionClock.stop();
      await registry.stop(STOPPING);
      const closed = gateway.close();
      const hangUp = setTimeout(() => {
        for (const line of lines) line.destroy();
      }, GRACE_MS);
      await closed;
      clearTimeout(hangUp);
      await store.close();
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
