// I6: whatever is lost, cut or moved on the way, everybody ends with the server's view of their side.
import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import { viewerAt, viewerKey } from "@whitecell/shared/views/viewer.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { makeRegistry } from "../src/sessions/registry.ts";
import { makeMemoryStore } from "../src/store/memory.ts";
import { handClock, silent } from "./bench.ts";
import { type Client, connect, liveServer, nextId, until, welcomed } from "./liveServer.ts";
import { learnedOf, TEAMS, toyRules } from "./toys.ts";

type Step =
  | { readonly do: "say"; readonly who: number; readonly team: string; readonly text: string }
  | { readonly do: "repeat"; readonly who: number }
  | { readonly do: "lose"; readonly who: number; readonly frames: number }
  | { readonly do: "cut"; readonly who: number }
  | { readonly do: "return"; readonly who: number }
  | { readonly do: "move"; readonly who: number; readonly team: string };

const PEOPLE = 4;
const who = fc.nat({ max: PEOPLE - 1 });
const team = fc.constantFrom(...TEAMS);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("say" as const),
      who,
      team,
      text: fc.constantFrom("hi", "both", "many"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("repeat" as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("lose" as const), who, frames: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("cut" as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("return" as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("move" as const), who, team }) },
);

type Table = {
  readonly url: string;
  readonly tokens: readonly string[];
  readonly clients: Client[];
  readonly lead: Client;
  readonly people: readonly string[];
};
const happened = { lost: 0, cut: 0, missing: 0, snapshot: 0, moved: 0, repeated: 0 };

async function take(
  table: Table,
  step: Step,
  last: Map<number, { id: string; command: PersonCommand }>,
): Promise<void> {
  const client = table.clients[step.who];
  if (!client) return;
  switch (step.do) {
    case "say": {
      if (!client.wire.connected) return;
      const issued = {
        id: nextId(),
        command: { type: "SendMessage", team: step.team, text: step.text } as const,
      };
      last.set(step.who, issued);
      client.wire.emit("command", issued, () => {});
      return;
    }
    case "repeat": {
      const issued = last.get(step.who);
      if (!issued || !client.wire.connected) return;
      happened.repeated += 1;
      client.wire.emit("command", issued, () => {});
      return;
    }
    case "lose":
      client.faults.dropFrames = step.frames;
      happened.lost += 1;
      return;
    case "cut":
      if (client.wire.connected) happened.cut += 1;
      client.close();
      return;
    case "return":
      if (!client.wire.connected) table.clients[step.who] = await back(table, step.who);
      return;
    case "move":
      happened.moved += 1;
      await table.lead.command({
        type: "SeatPerson",
        person: table.people[step.who] ?? "",
        seat: { at: "team", team: step.team },
      });
  }
}

async function back({ url, tokens, clients }: Table, index: number): Promise<Client> {
  const old = clients[index];
  const since = old && old.belief.key !== null ? { feed: old.belief.key, seq: old.belief.seq } : null;
  const client = connect(url, tokens[index] ?? "", { since });
  if (old) Object.assign(client.belief, old.belief);
  await welcomed(client);
  const kind = client.welcomes[0]?.feed?.kind;
  if (kind) happened[kind] += 1;
  return client;
}

it("L4: after random commands, repeats, lost frames, cuts and moves, every client has the server's view", async () => {
  const rate = { burst: 1e9, perSecond: 1e9, patience: 1e9 };
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 10, maxLength: 60 }), async (steps) => {
      const live = await liveServer({ heartbeatMs: 20, rate });
      const lead = connect(live.url, live.session.token);
      const tokens = await Promise.all(
        Array.from({ length: PEOPLE }, (_, index) => live.join(`P${index}`, TEAMS[index % 2] ?? "red")),
      );
      const clients = tokens.map((token) => connect(live.url, token));
      await Promise.all([lead, ...clients].map((client) => welcomed(client)));
      const table: Table = {
        url: live.url,
        tokens,
        clients,
        lead,
        people: clients.map((client) => client.person()),
      };
      const last = new Map<number, { id: string; command: PersonCommand }>();
      for (const step of steps) await take(table, step, last);
      for (const [index, client] of clients.entries()) {
        client.faults.dropFrames = 0;
        if (!client.wire.connected) clients[index] = await back(table, index);
      }
      // A command of everybody's own, answered: what they sent before has arrived by then.
      for (const client of [...clients, lead])
        await client.command({ type: "SendMessage", team: "red", text: "both" });
      // The truth is what a server that remembers nothing makes of the log (L1).
      const registry = makeRegistry({
        rules: toyRules,
        store: makeMemoryStore(live.disk),
        clock: handClock(),
        log: silent,
      });
      const host = await registry.open(live.session.sessionId);
      for (const client of [lead, ...clients]) {
        const place = host?.game()?.people[client.person()];
        const viewer = place && viewerAt(place);
        const feed = host?.feeds().get(viewer ? viewerKey(viewer) : "");
        await until(
          "it has caught up",
          () => client.belief.key === feed?.key && client.belief.seq === feed?.seq,
        );
        expect(client.belief.learned).toEqual(feed && learnedOf(feed.view));
        client.close();
      }
      await live.app.close();
    }),
    { numRuns: 25 },
  );
  // A property whose faults never happened proves nothing.
  for (const [what, times] of Object.entries(happened)) expect(times, what).toBeGreaterThan(0);
}, 60_000);
