// The server as a process of its own, so that a kill hits it and nothing else. It keeps its port and its data.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export type Whitecell = {
  /** Where browsers find it, under the name of the project. */
  readonly origin: string;
  readonly hostKey: string;
  readonly start: () => Promise<void>;
  /** As the power would fail: SIGKILL to the server itself. */
  readonly kill: () => Promise<void>;
  /** Still there, but deaf: what is sent to it now is on its way and no more. Only a kill ends it. */
  readonly freeze: () => void;
  /** As an operator stops it. */
  readonly stop: () => Promise<void>;
  /** The same data on the same port. */
  readonly restart: () => Promise<void>;
  readonly output: () => string;
  /** Whether browsers may have met a closed door since the beginning. */
  readonly wasAway: () => boolean;
  readonly cleanUp: () => Promise<void>;
};

const main = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));
const READY_MS = 20_000;

export async function makeWhitecell(host: string): Promise<Whitecell> {
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), "whitecell-journey-"));
  const hostKey = "a-key-for-journeys";
  let output = "";
  let server: ChildProcess | null = null;
  let away = false;
  const end = (signal: NodeJS.Signals) => async () => {
    const ending = server;
    server = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    away = true;
    const gone = once(ending, "exit");
    ending.kill(signal);
    await gone;
  };
  const kill = end("SIGKILL");
  const start = async () => {
    const started = spawn(process.execPath, [main], {
      env: { ...process.env, PORT: String(port), DATA_DIR: data, WHITECELL_HOST_KEY: hostKey },
      stdio: ["ignore", "pipe", "pipe"],
    });
    server = started;
    for (const stream of [started.stdout, started.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    await untilReady(port, () => {
      if (started.exitCode !== null) throw new Error(`Whitecell ended by itself:\n${output}`);
    }).catch((error: unknown) => {
      throw new Error(`${error instanceof Error ? error.message : error}\n${output}`);
    });
  };
  const lastWord = () => server?.kill("SIGKILL");
  process.once("exit", lastWord);
  return {
    origin: `http://${host}:${port}`,
    hostKey,
    start,
    freeze: () => server?.kill("SIGSTOP"),
    kill,
    stop: end("SIGTERM"),
    restart: start,
    output: () => output,
    wasAway: () => away,
    cleanUp: async () => {
      await kill();
      process.removeListener("exit", lastWord);
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port was found");
  return address.port;
}

async function untilReady(port: number, check: () => void): Promise<void> {
  const giveUpAt = Date.now() + READY_MS;
  while (Date.now() < giveUpAt) {
    check();
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await wait(50);
  }
  throw new Error("Whitecell did not become ready.");
}
