// What every store must keep, whatever it is made of.
import { describe, expect, it } from "vitest";
import type { Append, NewEvent, Store, Summary } from "../src/ports.ts";

/** Where rows can be damaged behind the store's back. */
export type Tampering =
  | { readonly do: "edit"; readonly rev: number }
  | { readonly do: "insert"; readonly after: number }
  | { readonly do: "delete"; readonly rev: number }
  | { readonly do: "swap"; readonly rev: number; readonly with: number };

export type StoreBench = {
  readonly open: () => Promise<Store>;
  readonly tamper: (session: string, tampering: Tampering) => void | Promise<void>;
  /** Everything that lies on the disk, as one text. */
  readonly raw: () => string | Promise<string>;
};

const SUMMARY: Summary = { title: "T", scenario: "toy", state: "lobby", outcome: null, clockRunning: false };

const said = (text: string, at = 1): NewEvent => ({
  at,
  actor: { kind: "person", person: "p" },
  audience: ["red"],
  event: { type: "MessageSent", team: "red", by: "p", text },
  command: `command-${text.replace(/\W/g, "")}`,
});

const first: Append = {
  session: "s",
  expected: 0,
  events: [said("one")],
  receipts: [],
  beside: [],
  summary: SUMMARY,
  create: { code: "ABCDEFGH", at: 1 },
};
const next = (expected: number, ...texts: readonly string[]): Append => ({
  ...first,
  expected,
  events: texts.map((text) => said(text, expected + 1)),
  create: null,
});

export function storeContract(name: string, makeBench: () => StoreBench): void {
  const opened = async (): Promise<{ bench: StoreBench; store: Store; reopen: () => Promise<Store> }> => {
    const bench = makeBench();
    const store = await bench.open();
    await store.append(first);
    return {
      bench,
      store,
      reopen: async () => {
        await store.close();
        return bench.open();
      },
    };
  };

  describe(`${name} store`, () => {
    it("STORE1: revisions are gapless, and a reopened store has all that was acknowledged", async () => {
      const { store, reopen } = await opened();
      expect(await store.append(next(1, "two", "three"))).toEqual({ ok: true, revision: 3 });
      expect(await store.append(next(3, "four"))).toEqual({ ok: true, revision: 4 });
      const again = await reopen();
      const loaded = await again.load("s");
      expect(loaded?.events.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
      expect(loaded?.events.map(({ event }) => "text" in event && event.text)).toEqual([
        "one",
        "two",
        "three",
        "four",
      ]);
      expect(loaded?.events[1]).toMatchObject({
        actor: { kind: "person", person: "p" },
        audience: ["red"],
        command: "command-two",
      });
      expect(loaded?.brokenAt).toBeNull();
      expect(loaded?.row).toMatchObject({ id: "s", code: "ABCDEFGH", revision: 4, state: "lobby" });
      expect(await again.sessionByCode("ABCDEFGH")).toMatchObject({ id: "s" });
      await again.close();
    });

    it("STORE2: a wrong expected revision is refused and nothing of it is written", async () => {
      const { store } = await opened();
      const receipt = { person: "p", command: "lost-command", ack: { ok: true } } as const;
      const beside = [{ write: "name", person: "p", name: "Ann" }] as const;
      for (const expected of [0, 2, 7])
        expect(await store.append({ ...next(expected, "x"), receipts: [receipt], beside })).toEqual({
          ok: false,
          why: "revision",
        });
      expect((await store.load("s"))?.events).toHaveLength(1);
      expect(await store.receipt("s", "p", "lost-command")).toBeNull();
      expect(await store.names("s")).toEqual({});
      await store.close();
    });

    it("STORE3: events, receipt, seat and name are written together or not at all", async () => {
      const { store } = await opened();
      const receipt = { person: "p", command: "command-1", ack: { ok: true } } as const;
      const seat = { write: "seat", hash: "h1", person: "p", kind: "person" } as const;
      await store.append({
        ...next(1, "two"),
        receipts: [receipt],
        beside: [seat, { write: "name", person: "p", name: "Ann" }],
      });
      expect(await store.receipt("s", "p", "command-1")).toEqual({ ok: true });
      expect(await store.seat("h1")).toEqual({ session: "s", person: "p", kind: "person", revoked: false });
      expect(await store.names("s")).toEqual({ p: "Ann" });
      // A receipt that is there already makes the transaction fail after the events were written in it.
      await expect(store.append({ ...next(2, "three"), receipts: [receipt] })).rejects.toThrow();
      expect((await store.load("s"))?.events).toHaveLength(2);
      expect(await store.append(next(2, "three"))).toEqual({ ok: true, revision: 3 });
      await store.close();
    });

    it("L6: a receipt belongs to one person of one session, also for a refused command without events", async () => {
      const { store, reopen } = await opened();
      const ack = { ok: false, code: "not-allowed", sentence: "No." } as const;
      await store.append({ ...next(1), receipts: [{ person: "p", command: "command-1", ack }] });
      const again = await reopen();
      expect(await again.receipt("s", "p", "command-1")).toEqual(ack);
      expect(await again.receipt("s", "q", "command-1")).toBeNull();
      expect(await again.receipt("t", "p", "command-1")).toBeNull();
      expect((await again.load("s"))?.events).toHaveLength(1);
      await again.close();
    });

    const tamperings: readonly Tampering[] = [
      { do: "edit", rev: 2 },
      { do: "edit", rev: 4 },
      { do: "insert", after: 2 },
      { do: "insert", after: 4 },
      { do: "delete", rev: 1 },
      { do: "delete", rev: 3 },
      { do: "delete", rev: 4 },
      { do: "swap", rev: 2, with: 3 },
    ];
    for (const tampering of tamperings) {
      it(`L10: the chain notices ${JSON.stringify(tampering)} and says where`, async () => {
        const { bench, store } = await opened();
        await store.append(next(1, "two", "three", "four"));
        await store.close();
        await bench.tamper("s", tampering);
        const again = await bench.open();
        const loaded = await again.load("s");
        const where = tampering.do === "insert" ? tampering.after + 1 : tampering.rev;
        expect(loaded?.brokenAt).toBe(where);
        expect(loaded?.events).toHaveLength(where - 1);
        await again.close();
      });
    }

    it("STORE4: erasing a name leaves the chain valid and no trace of the name", async () => {
      const { bench, store, reopen } = await opened();
      await store.append({ ...next(1, "two"), beside: [{ write: "name", person: "p", name: "Zaphod" }] });
      await store.writeBeside("s", [{ write: "erase-name", person: "p" }]);
      const again = await reopen();
      expect(await again.names("s")).toEqual({});
      expect((await again.load("s"))?.brokenAt).toBeNull();
      await again.close();
      expect(await bench.raw()).not.toContain("Zaphod");
    });

    it("STORE9: an erased play leaves no trace, and the others are whole", async () => {
      const { bench, store, reopen } = await opened();
      const other = { ...first, session: "t", create: { code: "JKLMNPQR", at: 2 } };
      await store.append({ ...other, events: [said("kept")] });
      const ack = { ok: true } as const;
      await store.append({
        ...next(1, "Zaphod's secret"),
        receipts: [{ person: "p", command: "c-1", ack }],
        beside: [
          { write: "name", person: "p", name: "Zaphod" },
          { write: "seat", hash: "seat-hash", person: "p", kind: "person" },
        ],
      });
      await store.erase("s");
      const again = await reopen();
      expect(await again.load("s")).toBeNull();
      expect(await again.seat("seat-hash")).toBeNull();
      expect((await again.sessions()).map(({ id }) => id)).toEqual(["t"]);
      expect((await again.load("t"))?.brokenAt).toBeNull();
      // Its code and its id are free again.
      expect(await again.append(first)).toEqual({ ok: true, revision: 1 });
      await again.close();
      expect(await bench.raw()).not.toContain("Zaphod");
    });

    it("STORE10: a record that was brought in comes back letter for letter, until it is erased", async () => {
      const { store, reopen } = await opened();
      const listing = {
        id: "file-1",
        title: "Æ play",
        scenario: "Toy",
        playedAt: 5,
        turns: 2,
        outcome: null,
        outcomes: [],
        path: [],
        parent: null,
        from: "file",
        finding: "matches",
      } as const;
      await store.keep({ at: 7, seal: "abc", listing }, '{ "as": "written" }');
      const again = await reopen();
      expect(await again.kept()).toEqual([{ at: 7, seal: "abc", listing }]);
      expect(await again.keptFile("file-1")).toBe('{ "as": "written" }');
      expect(await again.keptFile("s")).toBeNull();
      await again.erase("file-1");
      expect(await again.kept()).toEqual([]);
      expect((await again.load("s"))?.events).toHaveLength(1);
    });

    it("STORE5: lone surrogates and NUL are never stored raw, and text comes back as it was kept", async () => {
      const { bench, store, reopen } = await opened();
      await store.append({
        ...next(1, "a\ud800b\u0000c"),
        beside: [{ write: "name", person: "p", name: " A\udc00\u0000nn " }],
      });
      await store.append(next(2, "ok"));
      const again = await reopen();
      const loaded = await again.load("s");
      expect(loaded?.brokenAt).toBeNull();
      expect(loaded?.events[1]?.event).toMatchObject({ text: "a\ud800b\u0000c" });
      const name = (await again.names("s")).p ?? "";
      expect(name).toBe("A\ufffd nn");
      await again.close();
      expect(await bench.raw()).not.toContain("a\u0000");
    });

    it("STORE6: a link opens once, and what goes with its second use is not written", async () => {
      const { store } = await opened();
      const purpose = { for: "person", person: "p" } as const;
      await store.writeBeside("s", [{ write: "link", hash: "l1", purpose }]);
      expect(await store.link("l1")).toEqual({ session: "s", purpose, used: false });
      const use = { write: "use-link", hash: "l1" } as const;
      const beside = [use, { write: "seat", hash: "h1", person: "p", kind: "person" }] as const;
      expect(await store.append({ ...next(1, "two"), beside })).toEqual({ ok: true, revision: 2 });
      expect(await store.append({ ...next(2, "three"), beside: [use] })).toEqual({
        ok: false,
        why: "link-used",
      });
      expect(await store.writeBeside("s", [use, { write: "name", person: "p", name: "Eve" }])).toBe(false);
      expect(await store.names("s")).toEqual({});
      expect((await store.load("s"))?.events).toHaveLength(2);
      await store.writeBeside("s", [{ write: "revoke-seats", person: "p" }]);
      expect(await store.seat("h1")).toMatchObject({ revoked: true });
      await store.close();
    });

    it("STORE7: two sessions never share a join code, and each has its own revisions", async () => {
      const { store } = await opened();
      expect(await store.append({ ...first, session: "t" })).toEqual({ ok: false, why: "code-taken" });
      expect(await store.load("t")).toBeNull();
      const other: Append = { ...first, session: "t", create: { code: "BBBBBBBB", at: 2 } };
      expect(await store.append(other)).toEqual({ ok: true, revision: 1 });
      expect((await store.sessions()).map(({ id }) => id)).toEqual(["s", "t"]);
      await store.close();
    });

    it("BELL1: the last moment the server was alive survives", async () => {
      const { store, reopen } = await opened();
      expect(await store.lastAlive()).toBeNull();
      await store.setAlive(5);
      await store.setAlive(1_900_000_000_000);
      const again = await reopen();
      expect(await again.lastAlive()).toBe(1_900_000_000_000);
      await again.close();
    });
  });
}
