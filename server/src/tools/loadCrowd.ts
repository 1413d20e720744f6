// The people of the load script, in a worker thread: they join, plan, commit, and the lead facilitator moves on.
import { parentPort, workerData } from "node:worker_threads";
import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import { connectPlayer, type Player } from "./loadPlayer.ts";

export type CrowdOrders = {
  readonly url: string;
  readonly hostKey: string;
  readonly teams: readonly TeamId[];
  readonly connections: number;
  readonly turns: number;
  readonly think: number;
};
export type CrowdReport = {
  /** When each command was answered, and how long that took from the click. */
  readonly answers: readonly { readonly id: string; readonly at: number; readonly took: number }[];
  readonly refused: number;
  readonly seconds: number;
  readonly bytesBefore: readonly number[];
  readonly bytesPerTurn: readonly number[];
};

const { url, hostKey, teams, connections, turns, think } = workerData as CrowdOrders;
const now = (): number => performance.timeOrigin + performance.now();
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function post(path: string, body: unknown, bearer?: string): Promise<Record<string, string>> {
  const headers = {
    "content-type": "application/json",
    ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
  };
  const response = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as Record<string, string>;
}

const answers: { id: string; at: number; took: number }[] = [];
let refused = 0;
async function act(player: Player, command: PersonCommand): Promise<boolean> {
  const id = `load-command-${crypto.randomUUID()}`;
  const start = now();
  const ack = await player.command(id, command);
  const at = now();
  answers.push({ id, at, took: at - start });
  if (!ack.ok) refused += 1;
  return ack.ok;
}

async function advance(lead: Player): Promise<void> {
  const { phase, turn } = lead.view();
  await act(lead, { type: "AdvancePhase", from: phase, turnIndex: turn?.index ?? -1 });
  // The answer comes before the frame that shows what it brought.
  while (lead.view().phase === phase) await sleep(1);
}

/** Pauses that differ from player to player and are the same in every run. */
const pause = (nth: number, step: number): Promise<void> =>
  sleep(think === 0 ? 0 : (nth * 137 + step * 61) % think);

const SENTENCES = [
  "We want",
  "We want them to think",
  "We want them to think twice, and to know that we can wait.",
];

async function plan(player: Player, nth: number): Promise<void> {
  const { team } = player;
  if (team === null) return;
  await pause(nth, 0);
  const text = `What if we wait one more turn? I am number ${nth}.`;
  await act(player, { type: "SendMessage", team, text });
  for (const [step, rationale] of SENTENCES.entries()) {
    await pause(nth, step + 1);
    await act(player, { type: "SaveDraft", team, rationale });
  }
  if (nth >= teams.length) return;
  const open = player.view().team?.menu.filter(({ slots }) => slots.includes("major")) ?? [];
  for (const { move } of open)
    if (await act(player, { type: "SaveDraft", team, major: { kind: "card", move } })) break;
}

async function playTurn(lead: Player, players: readonly Player[]): Promise<void> {
  while (lead.view().phase !== "planning") await advance(lead);
  await Promise.all(players.map(plan));
  const firsts = players.slice(0, teams.length);
  await Promise.all(firsts.map((player) => act(player, { type: "CommitDraft", team: player.team ?? "" })));
  while (lead.view().phase !== "consequences") {
    if (lead.view().phase === "adjudication") await act(lead, { type: "ResolveRest" });
    await advance(lead);
  }
}

const request = { scenario: "long-reach", title: "Load", name: "Lee", template: "half-day", custom: null };
const session = await post("/api/sessions", { ...request, options: [], seatsPerTeam: 60 }, hostKey);
const lead = await connectPlayer(url, session.token ?? "", null);
const players: Player[] = [];
for (let index = 0; index < connections - 1; index += 1) {
  const team = teams[index % teams.length] ?? null;
  const joined = await post("/api/join", { code: session.code, name: `Player ${index + 1}`, asked: team });
  players.push(await connectPlayer(url, joined.token ?? "", team));
}
await act(lead, { type: "SeatEveryone" });
await sleep(200);
const bytesBefore = players.map((player) => player.bytes());
const started = now();
await act(lead, { type: "StartSession" });
while (lead.view().phase === "lobby") await sleep(1);
for (let turn = 0; turn < turns && lead.view().phase !== "ended"; turn += 1) await playTurn(lead, players);
const seconds = (now() - started) / 1_000;
await sleep(200);
const bytesPerTurn = players.map((player, index) => (player.bytes() - (bytesBefore[index] ?? 0)) / turns);
const report: CrowdReport = { answers, refused, seconds, bytesBefore, bytesPerTurn };
parentPort?.postMessage(report);
for (const player of [lead, ...players]) player.close();
