import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../src/ports.ts";
import { issue, makeBench, reopened, seat } from "./bench.ts";
import { learnedOf, TEAMS } from "./toys.ts";

const say = (team: string, text: string): PersonCommand => ({ type: "SendMessage", team, text });

const _anyCommand: fc.Arbitrary<{ by: string; command: PersonCommand }> = fc.record({
  by: fc.constantFrom("anna", "boris", "nobody"),
  command: fc.oneof(
    fc
      .record({ team: fc.constantFrom(...TEAMS), text: fc.constantFrom("hi", "both", "many") })
      .map(({ team, text }) => say(team, text)),
    fc.constant<PersonCommand>({ type: "StartSession" }),
    fc.constant<PersonCommand>({ type: "PauseClock", reason: "tea" }),
    fc.constant<PersonCommand>({ type: "EndSession" }),
  ),
});

describe("a session's host and its disk", () => {
  it("L10: a store that fails pauses the session in a sentence; what was confirmed is kept, nothing else", async () => {
    let broken = false;
    const wrap = (store: Store): Store => ({
      ...store,
      append: (append) => (broken ? Promise.reject(new Error("disk full")) : store.append(append)),
    });
    const bench = await makeBench({ wrap });
    await seat(bench.host, "anna", "red");
    const published = bench.published.length;
    broken = true;
    const ack = await issue(bench.host, "anna", say("red", "both"));
    expect(ack).toMatchObject({ ok: false, code: "store-failed" });
    broken = false;
    expect(await issue(bench.host, "anna", say("red", "both"))).toMatchObject({ ok: false, code: "stopped" });
    expect(bench.host.condition()).toMatchObject({
      is: "stopped",
      sentence: expect.stringContaining("could not write to its disk"),
    });
    expect(bench.published).toHaveLength(published);
    const again = await reopened(bench);
    expect(again.condition()).toEqual({ is: "open" });
    expect(again.game()).toEqual(bench.host.game());
  });

  it("L10: when its disk takes writes again, a session goes on by itself, and what was held is done once", async () => {
    const broken = { now: false };
    const onceRepaired =
      <A extends readonly unknown[], T>(write: (...args: A) => Promise<T>) =>
      (...args: A): Promise<T> =>
        broken.now ? Promise.reject(new Error("disk full")) : write(...args);
    const wrap = (store: Store): Store => ({
      ...store,
      append: onceRepaired(store.append),
      writeBeside: onceRepaired(store.writeBeside),
    });
    const bench = await makeBench({ wrap });
    await seat(bench.host, "anna", "red");
    const game = bench.host.game();
    broken.now = true;
    await issue(bench.host, "anna", say("red", "both"), "id-held-1");
    await bench.host.mend();
    expect(bench.host.condition().is).toBe("stopped");
    expect(await issue(bench.host, "anna", say("red", "both"), "id-held-1")).toMatchObject({
      code: "stopped",
    });
    broken.now = false;
    await bench.host.mend();
    expect(bench.host.condition()).toEqual({ is: "open" });
    expect(bench.host.game()).toEqual(game);
    for (let time = 0; time < 2; time += 1)
      expect(await issue(bench.host, "anna", say("red", "both"), "id-held-1")).toEqual({ ok: true });
    const learned = learnedOf(bench.host.feeds().get("public")?.view as never);
    expect(learned.filter(({ event }) => event.type === "MessageSent")).toHaveLength(1);
    expect((await reopened(bench)).game()).toEqual(bench.host.game());
  });

  it("L10: a write that was done but not confirmed has happened when the session goes on", async () => {
    let silentOnce = false;
    const wrap = (store: Store): Store => ({
      ...store,
      append: async (append) => {
        const appended = await store.append(append);
        if (!silentOnce) return appended;
        silentOnce = false;
        throw new Error("no answer came");
      },
    });
    const bench = await makeBench({ wrap });
    await seat(bench.host, "anna", "red");
    silentOnce = true;
    expect(await issue(bench.host, "anna", say("red", "both"), "id-unsure-1")).toMatchObject({ ok: false });
    await bench.host.mend();
    expect(await issue(bench.host, "anna", say("red", "both"), "id-unsure-1")).toEqual({ ok: true });
    const learned = learnedOf(bench.host.feeds().get("public")?.view as never);
    expect(learned.filter(({ event }) => event.type === "MessageSent")).toHaveLength(1);
    expect((await reopened(bench)).game()).toEqual(bench.host.game());
  });

  it("L10: a session that somebody else wrote to is paused instead of forked", async () => {
    const bench = await makeBench();
    const other = await reopened(bench);
    await issue(other, bench.lead, { type: "StartSession" });
    expect(await issue(bench.host, bench.lead, { type: "StartSession" })).toMatchObject({
      ok: false,
      code: "store-failed",
    });
    await bench.host.mend();
    expect(bench.host.condition().is).toBe("stopped");
  });

  it("L10: a damaged log opens read-only up to the damage and says at which entry", async () => {
    const bench = await makeBench();
    await seat(bench.host, "anna", "red");
    const rows = bench.disk.events.get(bench.host.id) ?? [];
    bench.disk.events.set(
      bench.host.id,
      rows.map((row) => (row.rev === 4 ? { ...row, body: row.body.replace("red", "blu") } : row)),
    );
    const again = await reopened(bench);
    expect(again.condition()).toMatchObject({
      is: "read-only",
      sentence: expect.stringContaining("entry 4"),
    });
    expect(again.game()?.people.anna).toEqual({ at: "waiting", asked: "red" });
    expect(await issue(again, bench.lead, { type: "StartSession" })).toMatchObject({
      ok: false,
      code: "read-only",
    });
  });

  it("L10: when a shared write fails, all of its commands are refused and none has an effect", async () => {
    const broken = { now: false };
    const wrap = (store: Store): Store => ({
      ...store,
      append: (append) => (broken.now ? Promise.reject(new Error("disk full")) : store.append(append)),
    });
    const bench = await makeBench({ wrap });
    await seat(bench.host, "anna", "red");
    const game = bench.host.game();
    broken.now = true;
    const all = await Promise.all(
      ["one", "two", "three"].map((text) => issue(bench.host, "anna", say("red", text))),
    );
    expect(all.map((ack) => !ack.ok && ack.code)).toEqual(["store-failed", "store-failed", "store-failed"]);
    expect(bench.host.game()).toBe(game);
  });
});
