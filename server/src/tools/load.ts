// node server/src/tools/load.ts --connections 25
// A whole classroom on a loopback port: how long answers take, and how many bytes a turn costs a player.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { startApp } from "../app.ts";
import { systemClock, systemRandom } from "../ports/world.ts";
import { builtInScenarioFolder, readScenarioFolder } from "../scenarios.ts";
import { commitmentOf, rules } from "../sessions/theRules.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import type { CrowdOrders, CrowdReport } from "./loadCrowd.ts";

const HOST_KEY = "load-host-key";
const text = { type: "string" } as const;
const { values } = parseArgs({ options: { connections: text, turns: text, think: text } });
const connections = Number(values.connections ?? 25);
const turns = Number(values.turns ?? 3);
/** Longest pause of a player between two actions, in milliseconds; 0 lets all press at the same moment. */
const think = Number(values.think ?? 500);
if (!Number.isInteger(connections) || connections < 2 || connections > 240 || !(turns >= 1 && turns <= 6)) {
  console.error("Give --connections from 2 to 240 and --turns from 1 to 6.");
  process.exit(1);
}

const scenario = readScenarioFolder(builtInScenarioFolder("long-reach"));
if (!scenario.ok) throw new Error("the built-in scenario has problems");
const folder = mkdtempSync(join(tmpdir(), "whitecell-load-"));
const now = (): number => performance.timeOrigin + performance.now();
const committedAt = new Map<string, number>();
const app = await startApp({
  port: 0,
  origins: [],
  hostKey: HOST_KEY,
  pages: null,
  openStore: async () => {
    const store = await openSqliteStore(join(folder, "whitecell.db"));
    return {
      ...store,
      append: async (append) => {
        const appended = await store.append(append);
        for (const { command } of append.receipts) committedAt.set(command, now());
        return appended;
      },
    };
  },
  clock: systemClock(),
  random: systemRandom,
  scenarios: { list: async () => [], get: async () => scenario.value },
  rules,
  commitmentOf,
  log: () => {},
});

// The crowd thinks in a thread of its own: twenty-five browsers do not share the server's.
const orders: CrowdOrders = {
  url: `http://127.0.0.1:${app.port}`,
  hostKey: HOST_KEY,
  teams: scenario.value.teamOrder,
  connections,
  turns,
  think,
};
const crowd = new Worker(new URL("./loadCrowd.ts", import.meta.url), { workerData: orders });
const seen = await new Promise<CrowdReport>((resolve, reject) => {
  crowd.once("message", resolve);
  crowd.once("error", reject);
});

const at = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
const round = (value: number): number => Math.round(value * 100) / 100;
const spread = (numbers: readonly number[]) => ({
  p50: round(at(numbers, 0.5)),
  p95: round(at(numbers, 0.95)),
  max: round(at(numbers, 1)),
});
const toAck = seen.answers.flatMap(({ id, at: answered }) => {
  const committed = committedAt.get(id);
  return committed === undefined ? [] : [answered - committed];
});
const report = {
  connections,
  turns,
  commands: seen.answers.length,
  refused: seen.refused,
  seconds: round(seen.seconds),
  commitToAckMs: spread(toAck),
  roundTripMs: spread(seen.answers.map(({ took }) => took)),
  bytesPerPlayerPerTurn: spread(seen.bytesPerTurn),
  bytesOfFirstView: Math.round(at(seen.bytesBefore, 0.5)),
};
console.log(JSON.stringify(report));

await crowd.terminate();
await app.close();
rmSync(folder, { recursive: true, force: true });
