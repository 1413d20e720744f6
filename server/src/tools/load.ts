// node server/src/tools/load.ts --connections 25
// A whole classroom in one process on a loopback port: how long answers take, and how many bytes a turn costs a player.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import { startApp } from "../app.ts";
import { systemClock, systemRandom } from "../ports/world.ts";
import { builtInScenarioFolder, readScenarioFolder } from "../scenarios.ts";
import { commitmentOf, rules } from "../sessions/theRules.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { connectPlayer, type Player } from "./loadPlayer.ts";

const HOST_KEY = "load-host-key";
const text = { type: "string" } as const;
const { values } = parseArgs({ options: { connections: text, turns: text, think: text } });
const connections = Number(values.connections ?? 25);
const turns = Number(values.turns ?? 3);
/** Longest pause of a player between two actions, in milliseconds; 0 lets all press at the same moment. */
const think = Number(values.think ?? 500);
if (!Number.isInteger(connections) || connections < 2 || connections > 500 || !(turns >= 1 && turns <= 6)) {
  console.error("Give --connections from 2 to 500 and --turns from 1 to 6.");
  process.exit(1);
}

const scenario = readScenarioFolder(builtInScenarioFolder("long-reach"));
if (!scenario.ok) throw new Error("the built-in scenario has problems");
const folder = mkdtempSync(join(tmpdir(), "whitecell-load-"));
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
        for (const { command } of append.receipts) committedAt.set(command, performance.now());
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
const url = `http://127.0.0.1:${app.port}`;

async function post(path: string, body: unknown, bearer?: string): Promise<Record<string, string>> {
  const headers = {
    "content-type": "application/json",
    ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
  };
  const response = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as Record<string, string>;
}

const session = await post(
  "/api/sessions",
  {
    scenario: "long-reach",
    title: "Load",
    name: "Lee",
    template: "half-day",
    custom: null,
    options: [],
    seatsPerTeam: 60,
  },
  HOST_KEY,
);
const lead = await connectPlayer(url, session.token ?? "", null);
const teams = scenario.value.teamOrder;
const players: Player[] = [];
for (let index = 0; index < connections - 1; index += 1) {
  const team = teams[index % teams.length] ?? null;
  const joined = await post("/api/join", { code: session.code, name: `Player ${index + 1}`, asked: team });
  players.push(await connectPlayer(url, joined.token ?? "", team));
}

const toAck: number[] = [];
const roundTrip: number[] = [];
let refused = 0;
let sent = 0;
async function act(player: Player, command: PersonCommand): Promise<boolean> {
  sent += 1;
  const id = `load-command-${sent}`;
  const start = performance.now();
  const ack = await player.command(id, command);
  const end = performance.now();
  roundTrip.push(end - start);
  toAck.push(end - (committedAt.get(id) ?? end));
  if (!ack.ok) refused += 1;
  return ack.ok;
}

const advance = async (): Promise<void> => {
  const { phase, turn } = lead.view();
  await act(lead, { type: "AdvancePhase", from: phase, turnIndex: turn?.index ?? -1 });
};

/** Pauses that differ from player to player and are the same in every run. */
const pause = (nth: number, step: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, think === 0 ? 0 : (nth * 137 + step * 61) % think));

async function plan(player: Player, nth: number): Promise<void> {
  const { team } = player;
  if (team === null) return;
  await pause(nth, 0);
  await act(player, {
    type: "SendMessage",
    team,
    text: `What if we wait one more turn? I am number ${nth}.`,
  });
  const sentences = [
    "We want",
    "We want them to think",
    "We want them to think twice, and to know that we can wait.",
  ];
  for (const [step, rationale] of sentences.entries()) {
    await pause(nth, step + 1);
    await act(player, { type: "SaveDraft", team, rationale });
  }
  if (nth >= teams.length) return;
  const open = player.view().team?.menu.filter(({ slots }) => slots.includes("major")) ?? [];
  for (const { move } of open)
    if (await act(player, { type: "SaveDraft", team, major: { kind: "card", move } })) break;
}

await act(lead, { type: "SeatEveryone" });
const started = performance.now();
await act(lead, { type: "StartSession" });
const before = players.map((player) => player.bytes());
for (let turn = 0; turn < turns && lead.view().phase !== "ended"; turn += 1) {
  while (lead.view().phase !== "planning") await advance();
  await Promise.all(players.map((player, index) => plan(player, index)));
  await Promise.all(
    players
      .slice(0, teams.length)
      .map((player) => act(player, { type: "CommitDraft", team: player.team ?? "" })),
  );
  while (lead.view().phase !== "consequences") {
    if (lead.view().phase === "adjudication") await act(lead, { type: "ResolveRest" });
    await advance();
  }
  if (turn + 1 < turns) await advance();
}
const seconds = (performance.now() - started) / 1_000;
await new Promise((resolve) => setTimeout(resolve, 200));
const perTurn = players.map((player, index) => (player.bytes() - (before[index] ?? 0)) / turns);

const at = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
const round = (value: number): number => Math.round(value * 100) / 100;
const report = {
  connections,
  turns,
  commands: sent,
  refused,
  seconds: round(seconds),
  commitToAckMs: { p50: round(at(toAck, 0.5)), p95: round(at(toAck, 0.95)) },
  roundTripMs: {
    p50: round(at(roundTrip, 0.5)),
    p95: round(at(roundTrip, 0.95)),
    max: round(at(roundTrip, 1)),
  },
  bytesPerPlayerPerTurn: { p50: Math.round(at(perTurn, 0.5)), max: Math.round(at(perTurn, 1)) },
  bytesOfFirstView: Math.round(at(before, 0.5)),
};
console.log(JSON.stringify(report));

for (const player of [lead, ...players]) player.close();
await app.close();
rmSync(folder, { recursive: true, force: true });
