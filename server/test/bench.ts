// Parts for tests of sessions: a store that can be held or broken, a clock that is moved by hand.
import type { Actor } from "@whitecell/shared/engine/actor.ts";
import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import type { Clock, Log, Random, Store } from "../src/ports.ts";
import { createSession } from "../src/sessions/create.ts";
import type { Host, Publication } from "../src/sessions/host.ts";
import { makeRegistry, type Registry } from "../src/sessions/registry.ts";
import { type MemoryDisk, makeMemoryDisk, makeMemoryStore } from "../src/store/memory.ts";
import { toyRules, toyScenario } from "./toys.ts";

export type HandClock = Clock & { time: number };
export const handClock = (time = 1_000_000): HandClock => {
  const clock: HandClock = { time, now: () => clock.time };
  return clock;
};

/** Bytes that differ from call to call and are the same in every run. */
export function countingRandom(seed = 1): Random {
  let state = seed;
  return {
    bytes: (count) =>
      Uint8Array.from({ length: count }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state >>> 24;
      }),
  };
}

export const silent: Log = () => {};

export type Bench = {
  readonly disk: MemoryDisk;
  readonly store: Store;
  readonly clock: HandClock;
  readonly registry: Registry;
  readonly published: Publication[];
  readonly host: Host;
  readonly lead: string;
  readonly code: string;
  readonly token: string;
};
type Options = {
  readonly disk?: MemoryDisk;
  readonly wrap?: (store: Store) => Store;
  readonly clock?: HandClock;
  readonly log?: Log;
};

/** A toy session in memory, with its lead facilitator. */
export async function makeBench({
  disk = makeMemoryDisk(),
  wrap = (store) => store,
  clock = handClock(),
  log = silent,
}: Options = {}): Promise<Bench> {
  const store = wrap(makeMemoryStore(disk));
  const registry = makeRegistry({ rules: toyRules, store, clock, log });
  const published: Publication[] = [];
  registry.onPublication((publication) => published.push(publication));
  const scenarios = { list: async () => [], get: async () => toyScenario };
  const created = await createSession(
    { registry, scenarios, random: countingRandom(), commitmentOf: () => "c" },
    {
      scenario: "toy",
      title: "Toy",
      name: "Lee",
      template: "demo",
      custom: null,
      options: [],
      seatsPerTeam: 5,
    },
  );
  if (!created.ok) throw new Error(created.error.sentence);
  const host = await registry.open(created.value.sessionId);
  const lead = Object.keys(host?.game()?.people ?? {})[0];
  if (!host || lead === undefined) throw new Error("no session was made");
  return {
    disk,
    store,
    clock,
    registry,
    published,
    host,
    lead,
    code: created.value.code,
    token: created.value.token,
  };
}

/** The same disk, opened again by a server that has forgotten everything. */
export async function reopened({ disk, host, clock }: Bench): Promise<Host> {
  const store = makeMemoryStore(disk);
  const again = await makeRegistry({ rules: toyRules, store, clock, log: silent }).open(host.id);
  if (!again) throw new Error("the session is gone");
  return again;
}

export const person = (id: string): Actor => ({ kind: "person", person: id });

const counter = { issued: 0 };
const freshId = (): string => {
  counter.issued += 1;
  return `id-${counter.issued}-12345`;
};
/** A command with an id of its own. */
export const issue = (host: Host, by: string, command: PersonCommand, id = freshId()): Promise<Ack> =>
  host.submit({ actor: person(by), id, command });

/** Somebody in a team, as if they had come in with the code. */
export async function seat(host: Host, who: string, team: string): Promise<string> {
  await host.submit({
    actor: { kind: "system" },
    id: null,
    command: { type: "Arrive", person: who, asked: team },
  });
  return who;
}
