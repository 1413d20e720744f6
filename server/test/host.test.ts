import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../src/ports.ts";
import { catchUp, KEPT } from "../src/sessions/feeds.ts";
import { issue, makeBench, person, reopened, seat } from "./bench.ts";
import { learnedOf, TEAMS } from "./toys.ts";

const say = (team: string, text: string): PersonCommand => ({ type: "SendMessage", team, text });

const anyCommand: fc.Arbitrary<{ by: string; command: PersonCommand }> = fc.record({
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

describe("a session's host", () => {
  it("L1: a reopened session is what it was, in its game and in every feed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { maxLength: 25 }), async (commands) => {
        const bench = await makeBench();
        await seat(bench.host, "anna", "red");
        await seat(bench.host, "boris", "blue");
        for (const { by, command } of commands) await issue(bench.host, by, command);
        const again = await reopened(bench);
        expect(again.game()).toEqual(bench.host.game());
        expect([...again.feeds()]).toEqual([...bench.host.feeds()]);
        expect(again.names()).toEqual(bench.host.names());
      }),
      { numRuns: 60 },
    );
  });

  it("L4: every feed counts 1..n without a gap, and frames are consecutive, one to an audience", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { maxLength: 25 }), async (commands) => {
        const bench = await makeBench();
        await seat(bench.host, "anna", "red");
        await seat(bench.host, "boris", "blue");
        for (const { by, command } of commands) await issue(bench.host, by, command);
        for (const [key, feed] of bench.host.feeds()) {
          const sent = bench.published.flatMap(({ frames }) => frames.get(key) ?? []);
          expect(sent.map(({ seq }) => seq)).toEqual(sent.map((_, index) => index + 1));
          expect(feed.seq).toBe(sent.length);
          expect(learnedOf(feed.view)).toEqual(sent);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("L3: what one team says changes nothing that the other team, the room, or an ack carries", async () => {
    const run = async (texts: readonly string[]) => {
      const bench = await makeBench();
      await seat(bench.host, "anna", "red");
      await seat(bench.host, "boris", "blue");
      const acks: Ack[] = [];
      for (const text of texts) await issue(bench.host, "anna", say("red", text));
      acks.push(await issue(bench.host, "boris", say("blue", "what now?")));
      const others = ["public", "team:blue"].map((key) =>
        bench.published.map(({ frames }) => frames.get(key) ?? []).filter(({ length }) => length > 0),
      );
      return JSON.stringify({
        acks,
        others,
        since: ["public", "team:blue"].map((key) => bench.host.feeds().get(key)),
      });
    };
    expect(await run(["attack", "at dawn", "with everything"])).toBe(await run([]));
  });

  it("L5: while an append has not resolved, nothing leaves: no ack, no frame, no new view", async () => {
    let held: (() => void) | null = null;
    let holding = false;
    const wrap = (store: Store): Store => ({
      ...store,
      append: async (append) => {
        const appended = await store.append(append);
        if (holding)
          await new Promise<void>((resolve) => {
            held = resolve;
          });
        return appended;
      },
    });
    const bench = await makeBench({ wrap });
    await seat(bench.host, "anna", "red");
    const before = {
      published: bench.published.length,
      feeds: [...bench.host.feeds()],
      game: bench.host.game(),
    };
    holding = true;
    const order: string[] = [];
    bench.registry.onPublication(() => order.push("published"));
    const request = {
      actor: person("anna"),
      id: "id-held-1",
      command: say("red", "both"),
      answered: () => order.push("acknowledged"),
    };
    const done = bench.host.submit(request).then(() => order.push("done"));
    const queued = issue(bench.host, "anna", say("red", "hi")).then(() => order.push("next"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(order).toEqual([]);
    expect(bench.published).toHaveLength(before.published);
    expect([...bench.host.feeds()]).toEqual(before.feeds);
    expect(bench.host.game()).toBe(before.game);
    holding = false;
    (held as (() => void) | null)?.();
    await Promise.all([done, queued]);
    expect(order.slice(0, 2)).toEqual(["acknowledged", "published"]);
  });

  it("L6: the same id twice, at once, later and after a restart, has one effect and the first answer", async () => {
    const bench = await makeBench();
    await seat(bench.host, "anna", "red");
    const id = "id-twice-1";
    const both = await Promise.all([0, 1, 2].map(() => issue(bench.host, "anna", say("red", "both"), id)));
    expect(both).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await issue(bench.host, "anna", say("red", "another text"), id)).toEqual({ ok: true });
    const again = await reopened(bench);
    expect(await issue(again, "anna", say("red", "both"), id)).toEqual({ ok: true });
    expect(again.feeds()).toEqual(bench.host.feeds());
    const said = learnedOf(again.feeds().get("public")?.view as never).filter(
      ({ event }) => event.type === "MessageSent",
    );
    expect(said).toHaveLength(1);
  });

  it("L6: a refused command keeps its refusal, even when it would be allowed by now", async () => {
    const bench = await makeBench();
    await seat(bench.host, "anna", "red");
    const id = "id-refused-1";
    const first = await issue(bench.host, "anna", { type: "PauseClock", reason: "tea" }, id);
    expect(first).toMatchObject({ ok: false, code: "already" });
    await issue(bench.host, bench.lead, { type: "StartSession" });
    expect(await issue(bench.host, "anna", { type: "PauseClock", reason: "tea" }, id)).toEqual(first);
    expect(await issue(await reopened(bench), "anna", { type: "PauseClock", reason: "tea" }, id)).toEqual(
      first,
    );
  });

  it("L6: an id is one person's own: another person's command under the same id is decided", async () => {
    const bench = await makeBench();
    await seat(bench.host, "anna", "red");
    await seat(bench.host, "boris", "blue");
    await issue(bench.host, "anna", say("red", "both"), "id-shared-1");
    await issue(bench.host, "boris", say("blue", "both"), "id-shared-1");
    const learned = learnedOf(bench.host.feeds().get("public")?.view as never);
    expect(learned.filter(({ event }) => event.type === "MessageSent")).toHaveLength(2);
  });

  it("NET1: a fault in the rules changes nothing, is answered in a sentence, and its words reach no log", async () => {
    const lines: string[] = [];
    const bench = await makeBench({ log: (what, facts) => lines.push(JSON.stringify({ what, facts })) });
    await seat(bench.host, "anna", "red");
    const game = bench.host.game();
    expect(await issue(bench.host, "anna", say("red", "boom"))).toMatchObject({
      ok: false,
      code: "server-fault",
    });
    expect(bench.host.game()).toBe(game);
    expect(await issue(bench.host, "anna", say("red", "hi"))).toEqual({ ok: true });
    expect(lines.join("\n")).toContain("decide-failed");
    expect(lines.join("\n")).not.toContain("secret words");
  });

  it("NET2: time in the log never runs backwards, whatever the machine's clock does", async () => {
    const bench = await makeBench();
    await seat(bench.host, "anna", "red");
    await issue(bench.host, "anna", say("red", "both"));
    bench.clock.time -= 500_000;
    await issue(bench.host, "anna", say("red", "both"));
    const times = learnedOf(bench.host.feeds().get("public")?.view as never).map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it("NET3: who missed few items gets just those, who missed more or reads another feed gets the whole view", async () => {
    const bench = await makeBench();
    await seat(bench.host, "anna", "red");
    for (let index = 0; index < KEPT + 10; index += 1) await issue(bench.host, "anna", say("red", "hi"));
    const feed = bench.host.feeds().get("team:red");
    if (!feed) throw new Error("no feed");
    const from = (seq: number) => catchUp(feed, { feed: "team:red", seq });
    expect(from(feed.seq)).toEqual({ kind: "missing", key: "team:red", items: [] });
    const few = from(feed.seq - 3);
    expect(few?.kind === "missing" && few.items.map(({ seq }) => seq)).toEqual([
      feed.seq - 2,
      feed.seq - 1,
      feed.seq,
    ]);
    expect(from(feed.seq - KEPT)).toMatchObject({ kind: "missing" });
    for (const since of [
      { feed: "team:red", seq: feed.seq - KEPT - 1 },
      { feed: "team:blue", seq: feed.seq },
      { feed: "team:red", seq: feed.seq + 1 },
      null,
    ])
      expect(catchUp(feed, since)).toMatchObject({ kind: "snapshot", key: "team:red", seq: feed.seq });
  });

  it("UNDO10: a whole view is sent without what it could go back to", async () => {
    const bench = await makeBench();
    const feed = bench.host.feeds().get("team:red");
    if (!feed) throw new Error("no feed");
    const view = { ...feed.view, checkpoints: [{ view: {}, team: null, control: null } as never] };
    expect(catchUp({ ...feed, view }, null)).toMatchObject({ kind: "snapshot", view: { checkpoints: [] } });
  });

  it("NET24: commands that wait together share one write; each is decided on the one before, answered and published by itself", async () => {
    const appends: number[] = [];
    const wrap = (store: Store): Store => ({
      ...store,
      append: (append) => {
        appends.push(append.receipts.length);
        return store.append(append);
      },
    });
    const bench = await makeBench({ wrap });
    await seat(bench.host, "anna", "red");
    const order: string[] = [];
    bench.registry.onPublication(({ frames }) => order.push(`frame ${frames.get("public")?.length}`));
    appends.length = 0;
    const commands: readonly PersonCommand[] = [
      { type: "PauseClock", reason: "too early" },
      { type: "StartSession" },
      { type: "PauseClock", reason: "tea" },
      { type: "PauseClock", reason: "tea again" },
    ];
    const acks = await Promise.all(
      commands.map((command, index) =>
        bench.host.submit({
          actor: person(bench.lead),
          id: `id-together-${index}`,
          command,
          answered: ({ ok }) => order.push(`ack ${index} ${ok}`),
        }),
      ),
    );
    expect(acks.map(({ ok }) => ok)).toEqual([false, true, true, false]);
    expect(appends).toEqual([4]);
    expect(order).toEqual(["ack 0 false", "ack 1 true", "frame 1", "ack 2 true", "frame 1", "ack 3 false"]);
    expect((await reopened(bench)).game()).toEqual(bench.host.game());
  });
});
