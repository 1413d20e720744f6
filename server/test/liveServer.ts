// A real server on a loopback port, with toy rules in memory, and real clients.
import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type {
  Ack,
  Frame,
  Heartbeat,
  Names,
  Presence,
  Refusal,
  Welcome,
} from "@whitecell/shared/protocol/frames.ts";
import { PROTOCOL } from "@whitecell/shared/protocol/version.ts";
import type { FeedItem } from "@whitecell/shared/views/viewEvents.ts";
import { io, type Socket } from "socket.io-client";
import { vi } from "vitest";
import { type App, type AppParts, startApp } from "../src/app.ts";
import { systemClock, systemRandom } from "../src/ports/world.ts";
import { type MemoryDisk, makeMemoryDisk, makeMemoryStore } from "../src/store/memory.ts";
import { silent } from "./bench.ts";
import { learnedOf, toyRules, toyScenario } from "./toys.ts";

// Real sockets on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

const HOST_KEY = "a-host-key-for-tests";

export type Live = {
  readonly app: App;
  readonly url: string;
  readonly disk: MemoryDisk;
  readonly post: (
    path: string,
    body: unknown,
    bearer?: string,
  ) => Promise<{ status: number; body: Record<string, string> }>;
  readonly session: { readonly sessionId: string; readonly code: string; readonly token: string };
  readonly join: (name: string, team: string | null) => Promise<string>;
};

export async function liveServer(changes: Partial<AppParts> & { disk?: MemoryDisk } = {}): Promise<Live> {
  const { disk = makeMemoryDisk(), ...parts } = changes;
  const app = await startApp({
    port: 0,
    origins: [],
    hostKey: HOST_KEY,
    pages: null,
    openStore: async () => makeMemoryStore(disk),
    clock: systemClock(),
    random: systemRandom,
    scenarios: { list: async () => [], get: async (id) => (id === "toy" ? toyScenario : null) },
    rules: toyRules,
    commitmentOf: () => "c",
    log: silent,
    ...parts,
  });
  const url = `http://127.0.0.1:${app.port}`;
  const post: Live["post"] = async (path, body, bearer) => {
    const headers = {
      "content-type": "application/json",
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    };
    const response = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  };
  const request = {
    scenario: "toy",
    title: "Toy",
    name: "Lee",
    template: "demo",
    custom: null,
    options: [],
    seatsPerTeam: 5,
  };
  const session = (await post("/api/sessions", request, HOST_KEY)).body as Live["session"];
  const join: Live["join"] = async (name, team) =>
    (await post("/api/join", { code: session.code, name, asked: team })).body.token ?? "";
  return { app, url, disk, post, session, join };
}

export type Client = {
  readonly wire: Socket;
  readonly welcomes: Welcome[];
  readonly frames: Frame[];
  readonly heartbeats: Heartbeat[];
  readonly refusals: Refusal[];
  readonly presences: Presence[];
  readonly names: Names[];
  /** What this client believes, and up to which number. */
  readonly belief: { key: string | null; seq: number; learned: readonly FeedItem[] };
  /** Frames still to be lost on the way. */
  readonly faults: { dropFrames: number };
  readonly command: (command: PersonCommand, id?: string) => Promise<Ack>;
  readonly raw: (...args: unknown[]) => Promise<Ack>;
  readonly person: () => string;
  readonly close: () => void;
};

const counter = { issued: 0 };
export const nextId = (): string => {
  counter.issued += 1;
  return `test-command-${counter.issued}`;
};

/** Connects with a seat token; `auth` replaces the whole handshake. */
export function connect(
  url: string,
  token: string,
  { auth, since = null }: { auth?: unknown; since?: unknown } = {},
): Client {
  const wire = io(url, {
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    auth: (auth ?? { protocol: PROTOCOL, token, since }) as Record<string, unknown>,
  });
  const client: Client = {
    wire,
    welcomes: [],
    frames: [],
    heartbeats: [],
    refusals: [],
    presences: [],
    names: [],
    belief: { key: null, seq: 0, learned: [] },
    faults: { dropFrames: 0 },
    command: (command, id = nextId()) => wire.timeout(15_000).emitWithAck("command", { id, command }),
    raw: (...args) => wire.timeout(15_000).emitWithAck(...(args as [string])),
    person: () => client.welcomes.at(-1)?.you.person ?? "",
    close: () => wire.close(),
  };
  const { belief } = client;
  wire.on("welcome", (welcome: Welcome) => {
    client.welcomes.push(welcome);
    if (welcome.feed === null) Object.assign(belief, { key: null, seq: 0, learned: [] });
    else if (welcome.feed.kind === "snapshot")
      Object.assign(belief, {
        key: welcome.feed.key,
        seq: welcome.feed.seq,
        learned: learnedOf(welcome.feed.view),
      });
    else apply(client, { key: welcome.feed.key, items: welcome.feed.items });
  });
  wire.on("frame", (frame: Frame) => {
    if (client.faults.dropFrames > 0) {
      client.faults.dropFrames -= 1;
      return;
    }
    client.frames.push(frame);
    apply(client, frame);
  });
  wire.on("heartbeat", (heartbeat: Heartbeat) => {
    client.heartbeats.push(heartbeat);
    if (heartbeat.key === belief.key && heartbeat.seq > belief.seq) askAgain(client);
  });
  wire.on("refused", (refusal: Refusal) => client.refusals.push(refusal));
  wire.on("presence", (presence: Presence) => client.presences.push(presence));
  wire.on("names", (names: Names) => client.names.push(names));
  return client;
}

const askAgain = ({ wire, belief }: Client): void => {
  wire.emit("resync", belief.key === null ? null : { feed: belief.key, seq: belief.seq });
};

/** Next: apply; repeat: drop; gap: ask again. */
function apply(client: Client, { key, items }: Frame): void {
  const { belief } = client;
  for (const item of items) {
    if (key !== belief.key || item.seq > belief.seq + 1) {
      askAgain(client);
      return;
    }
    if (item.seq === belief.seq + 1)
      Object.assign(belief, { seq: item.seq, learned: [...belief.learned, item] });
  }
}

export async function until(what: string, holds: () => boolean, ms = 15_000): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const welcomed = (client: Client, times = 1): Promise<void> =>
  until("a welcome came", () => client.welcomes.length >= times);
