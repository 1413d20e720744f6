import { describe, expect, it } from "vitest";
import type { Clock, Store } from "../src/ports.ts";
import { makeSessionClock } from "../src/sessions/clock.ts";
import { clockAfter } from "../src/sessions/clockAfter.ts";
import { makeRegistry } from "../src/sessions/registry.ts";
import { makeMemoryStore } from "../src/store/memory.ts";
import { type Bench, issue, makeBench, silent } from "./bench.ts";
import { learnedOf, toyRules } from "./toys.ts";

const MINUTE = 60_000;
type Timed = Pick<Bench, "registry" | "store"> & { readonly clock: Clock };
const clockOf = ({ registry, store, clock }: Timed) =>
  makeSessionClock({ registry, store, clock, log: silent });
const told = (bench: Pick<Bench, "host">) =>
  learnedOf(bench.host.feeds().get("public")?.view as never).map(({ event }) => event.type);
const endsAt = (bench: Pick<Bench, "host">) => {
  const clock = bench.host.game()?.clock;
  return clock?.state === "running" ? clock.endsAt : null;
};

/** The same disk and clock under a new server. */
async function restarted(bench: Pick<Bench, "disk"> & { readonly clock: Clock }) {
  const store = makeMemoryStore(bench.disk);
  const registry = makeRegistry({ rules: toyRules, store, clock: bench.clock, log: silent });
  const sessionClock = clockOf({ registry, store, clock: bench.clock });
  await sessionClock.boot();
  const host = registry.opened()[0];
  return { registry, sessionClock, host };
}

describe("the session clock", () => {
  it("BELL2: a bell rings once when its time is up, and not before", async () => {
    const bench = await makeBench();
    const sessionClock = clockOf(bench);
    await issue(bench.host, bench.lead, { type: "StartSession" });
    for (let passed = 0; passed < MINUTE; passed += 1_000) {
      await sessionClock.tick();
      bench.clock.time += 1_000;
    }
    expect(told(bench)).not.toContain("BellRang");
    for (let round = 0; round < 30; round += 1) {
      await sessionClock.tick();
      bench.clock.time += 100;
    }
    expect(told(bench).filter((type) => type === "BellRang")).toHaveLength(1);
    expect(told(bench)).not.toContain("OutageBridged");
  });

  it("BELL3: after an outage every running session gets exactly the lost time back, before any bell", async () => {
    const bench = await makeBench();
    const sessionClock = clockOf(bench);
    await issue(bench.host, bench.lead, { type: "StartSession" });
    bench.clock.time += 10_000;
    await sessionClock.tick();
    const before = endsAt(bench) ?? 0;
    bench.clock.time += 7 * MINUTE;
    const { host } = await restarted(bench);
    if (!host) throw new Error("the running session was not opened");
    expect(endsAt({ host })).toBe(before + 7 * MINUTE);
    expect(told({ host })).not.toContain("BellRang");
  });

  it("BELL4: sessions whose clock stands are neither opened nor changed at start", async () => {
    const bench = await makeBench();
    await issue(bench.host, bench.lead, { type: "StartSession" });
    await issue(bench.host, bench.lead, { type: "PauseClock", reason: "lunch" });
    bench.clock.time += 60 * MINUTE;
    const { registry } = await restarted(bench);
    expect(registry.opened()).toHaveLength(0);
  });

  it("BELL5: a process that slept gives the slept time back, as if it had been restarted", async () => {
    const bench = await makeBench();
    const sessionClock = clockOf(bench);
    await issue(bench.host, bench.lead, { type: "StartSession" });
    await sessionClock.tick();
    const before = endsAt(bench) ?? 0;
    bench.clock.time += 30 * MINUTE;
    await sessionClock.tick();
    expect(endsAt(bench)).toBe(before + 30 * MINUTE);
    expect(told(bench)).not.toContain("BellRang");
  });

  it("BELL6: the server writes that it is alive about once a second while a clock runs, and only then", async () => {
    const bench = await makeBench();
    const sessionClock = clockOf(bench);
    await sessionClock.tick();
    expect(await bench.store.lastAlive()).toBeNull();
    await issue(bench.host, bench.lead, { type: "StartSession" });
    const written = new Set<number | null>();
    for (let round = 0; round < 100; round += 1) {
      await sessionClock.tick();
      written.add(await bench.store.lastAlive());
      bench.clock.time += 100;
    }
    expect(written.size).toBe(10);
  });

  it("BELL7: a bell that is refused is not rung in a hurry", async () => {
    const bench = await makeBench();
    await issue(bench.host, bench.lead, { type: "StartSession" });
    let rings = 0;
    const host = {
      ...bench.host,
      submit: async () => {
        rings += 1;
        return { ok: false as const, code: "wrong-phase", sentence: "No." };
      },
    };
    const sessionClock = clockOf({ ...bench, registry: { ...bench.registry, opened: () => [host] } });
    bench.clock.time += MINUTE;
    for (let round = 0; round < 30; round += 1) {
      await sessionClock.tick();
      bench.clock.time += 100;
    }
    expect(rings).toBe(3);
  });

  it("BELL8: a session that its disk stopped goes on by itself, and gets back the time that it stood, before any bell", async () => {
    let full = false;
    const wrap = (store: Store): Store => ({
      ...store,
      append: (append) => (full ? Promise.reject(new Error("disk full")) : store.append(append)),
      writeBeside: (...args) => (full ? Promise.reject(new Error("disk full")) : store.writeBeside(...args)),
    });
    const bench = await makeBench({ wrap });
    const sessionClock = clockOf(bench);
    await issue(bench.host, bench.lead, { type: "StartSession" });
    const before = endsAt(bench) ?? 0;
    await sessionClock.tick();
    full = true;
    await issue(bench.host, bench.lead, { type: "PauseClock", reason: "lunch" });
    for (let passed = 0; passed < 4 * MINUTE; passed += 1_000) {
      bench.clock.time += 1_000;
      await sessionClock.tick();
    }
    expect(bench.host.condition().is).toBe("stopped");
    full = false;
    bench.clock.time += 2_000;
    await sessionClock.tick();
    await sessionClock.tick();
    expect(bench.host.condition().is).toBe("open");
    expect(endsAt(bench)).toBe(before + 4 * MINUTE + 2_000);
    expect(told(bench)).not.toContain("BellRang");
  });

  it("BELL9: started again with the machine's clock in the past, a session has the time that it had, and loses none of the next phase", async () => {
    const bench = await makeBench();
    const sessionClock = clockOf(bench);
    await issue(bench.host, bench.lead, { type: "StartSession" });
    bench.clock.time += 10_000;
    await sessionClock.tick();
    const left = (endsAt(bench) ?? 0) - bench.clock.now();
    bench.clock.time -= 60 * MINUTE;
    const clock = await clockAfter(bench.clock, { store: bench.store, log: silent });
    const { host } = await restarted({ ...bench, clock });
    if (!host) throw new Error("the running session was not opened");
    expect((endsAt({ host }) ?? 0) - clock.now()).toBe(left);
    bench.clock.time += 1_000;
    expect((endsAt({ host }) ?? 0) - clock.now()).toBe(left - 1_000);
  });

  it("BELL9: a clock that is right, and one with nothing in play behind it, is left alone", async () => {
    const bench = await makeBench();
    await clockOf(bench).tick();
    await bench.store.setAlive(bench.clock.now() + MINUTE);
    const before = { store: bench.store, log: silent };
    expect(await clockAfter(bench.clock, before)).toBe(bench.clock);
    await issue(bench.host, bench.lead, { type: "StartSession" });
    bench.clock.time += 2 * MINUTE;
    expect(await clockAfter(bench.clock, before)).toBe(bench.clock);
  });
});
