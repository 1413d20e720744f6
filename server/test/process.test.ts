// The real server as a process, on its real store and rules: killed, started again, stopped.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Welcome } from "@whitecell/shared/protocol/frames.ts";
import { afterEach, describe, expect, it } from "vitest";
import { type Client, connect, until, welcomed } from "./liveServer.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const KEY = "a-host-key-for-tests";

type Running = {
  readonly process: ChildProcess;
  readonly url: string;
  readonly output: () => string;
  readonly exited: Promise<number | null>;
};
const running: Running[] = [];
const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  for (const { process, exited } of running.splice(0)) {
    process.kill("SIGKILL");
    await exited;
  }
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

function launch(port: number, dataDir: string): Running {
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, WHITECELL_HOST_KEY: KEY };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const started = { process: child, url: `http://127.0.0.1:${port}`, output: () => output, exited };
  running.push(started);
  return started;
}

async function ready({ url }: Running): Promise<number> {
  const start = performance.now();
  for (;;) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.status === 200) return performance.now() - start;
    if (performance.now() - start > 15_000) throw new Error("the server did not get ready");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function post(url: string, body: unknown, bearer?: string): Promise<Record<string, string>> {
  const headers = {
    "content-type": "application/json",
    ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
  };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as Record<string, string>;
}

async function join1(url: string, token: string): Promise<Client> {
  const client = connect(url, token);
  clients.push(client);
  await welcomed(client);
  return client;
}

const viewOf = ({ welcomes }: Client) => {
  const feed = welcomes.findLast(({ feed }: Welcome) => feed?.kind === "snapshot")?.feed;
  if (feed?.kind !== "snapshot") throw new Error("no view came");
  return feed.view;
};

describe("the server process", () => {
  it("L5: killed in mid-planning and started again, it has all it confirmed, nothing twice, and an unharmed clock", async () => {
    const port = await freePort();
    const dataDir = mkdtempSync(join(tmpdir(), "whitecell-process-"));
    const first = launch(port, dataDir);
    await ready(first);
    const request = {
      scenario: "long-reach",
      title: "T",
      name: "Lee",
      template: "demo",
      custom: null,
      options: [],
      seatsPerTeam: 5,
    };
    const session = await post(`${first.url}/api/sessions`, request, KEY);
    const lead = await join1(first.url, session.token ?? "");
    const token =
      (await post(`${first.url}/api/join`, { code: session.code, name: "Anna", asked: "kyiv" })).token ?? "";
    expect(await lead.command({ type: "SeatEveryone" })).toEqual({ ok: true });
    const anna = await join1(first.url, token);
    expect(await lead.command({ type: "StartSession" })).toEqual({ ok: true });
    for (const from of ["situation", "talks"] as const)
      expect(await lead.command({ type: "AdvancePhase", from, turnIndex: 0 })).toEqual({ ok: true });
    const draft = { type: "SaveDraft", team: "kyiv", rationale: "Half a sen" } as const;
    expect(await anna.command(draft, "draft-before-the-crash")).toEqual({ ok: true });
    const message = { type: "SendMessage", team: "kyiv", text: "in flight" } as const;
    const inFlight = anna.command(message, "message-in-flight").catch(() => null);
    first.process.kill("SIGKILL");
    await first.exited;
    await inFlight;
    await new Promise((resolve) => setTimeout(resolve, 1_500));

    const second = launch(port, dataDir);
    const took = await ready(second);
    expect(took).toBeLessThan(5_000);
    const back = await join1(second.url, token);
    expect(await back.command(message, "message-in-flight")).toEqual({ ok: true });
    expect(await back.command(message, "message-in-flight")).toEqual({ ok: true });
    expect(await back.command({ ...draft, rationale: "Twice?" }, "draft-before-the-crash")).toEqual({
      ok: true,
    });
    const again = await join1(second.url, token);
    const view = viewOf(again);
    expect(view.phase).toBe("planning");
    expect(view.team?.draft.rationale).toBe("Half a sen");
    expect(view.team?.messages.map(({ text }) => text)).toEqual(["in flight"]);
    // Two minutes of planning; what the outage took was given back, to within the second between two heartbeats.
    const { clock } = view;
    if (clock.state !== "running") throw new Error("the clock stands");
    const left = clock.endsAt - (again.welcomes[0]?.serverNow ?? 0);
    expect(left).toBeGreaterThan(110_000);
    expect(left).toBeLessThanOrEqual(121_100);
    expect(view.outages.length).toBe(1);
    expect(second.output()).not.toContain("in flight");
    expect(second.output()).not.toContain(token);
  }, 40_000);

  it("NET23: SIGTERM ends the process with 0 while people are connected; the port is told when it is busy", async () => {
    const port = await freePort();
    const dataDir = mkdtempSync(join(tmpdir(), "whitecell-process-"));
    const first = launch(port, dataDir);
    await ready(first);
    expect(first.output()).toContain(`http://localhost:${port}/host#key=${KEY}`);
    const rival = launch(port, mkdtempSync(join(tmpdir(), "whitecell-process-")));
    expect(await rival.exited).toBe(1);
    expect(rival.output()).toContain(`Port ${port} is in use by another program.`);
    const neighbour = launch(await freePort(), dataDir);
    expect(await neighbour.exited).toBe(1);
    expect(neighbour.output()).toContain("Another Whitecell is using the data");
    const request = {
      scenario: "long-reach",
      title: "T",
      name: "Lee",
      template: "demo",
      custom: null,
      options: [],
      seatsPerTeam: 5,
    };
    const session = await post(`${first.url}/api/sessions`, request, KEY);
    const lead = await join1(first.url, session.token ?? "");
    first.process.kill("SIGTERM");
    expect(await first.exited).toBe(0);
    await until("the line is cut", () => !lead.wire.connected);
    // No word of refusal: the page takes it for a lost line and comes back by itself.
    expect(lead.refusals).toEqual([]);
  }, 40_000);
});
