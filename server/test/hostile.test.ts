// Whatever a browser sends: the server lives, answers in a sentence, and serves the others.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, connect, type Live, liveServer, nextId, until, welcomed } from "./liveServer.ts";

const bench: { live?: Live; good?: Client; token: string } = { token: "" };
const server = (): Live => {
  if (!bench.live) throw new Error("no server");
  return bench.live;
};
const clients: Client[] = [];
const hostile = async (): Promise<Client> => {
  const client = connect(server().url, await server().join("Eve", "red"));
  clients.push(client);
  await welcomed(client);
  return client;
};

beforeAll(async () => {
  bench.live = await liveServer();
  bench.good = connect(server().url, await server().join("Good", "blue"));
  await welcomed(bench.good);
});
afterAll(async () => {
  for (const client of [...clients, ...(bench.good ? [bench.good] : [])]) client.close();
  await bench.live?.app.close();
});
const othersAreServed = async (): Promise<void> => {
  expect(await bench.good?.command({ type: "SendMessage", team: "blue", text: "still here" })).toEqual({
    ok: true,
  });
};

const message = { type: "SendMessage", team: "red", text: "x" };
const deep = (levels: number): unknown => (levels === 0 ? "x" : { a: deep(levels - 1) });
const BAD: readonly (readonly [what: string, payload: unknown])[] = [
  ["null", null],
  ["nothing", undefined],
  ["a number", 7],
  ["a text", "SendMessage"],
  ["a list", [message]],
  ["no id", { command: message }],
  ["a short id", { id: "1", command: message }],
  ["an id that is an object", { id: { $ne: "" }, command: message }],
  ["an unknown type", { id: nextId(), command: { type: "Explode" } }],
  ["a type that objects inherit", { id: nextId(), command: { type: "constructor" } }],
  ["a system command", { id: nextId(), command: { type: "BridgeOutage", lostMs: 1e9 } }],
  ["unknown keys beside the command", { id: nextId(), command: message, actor: { kind: "system" } }],
  ["unknown keys in the command", { id: nextId(), command: { ...message, by: "somebody-else" } }],
  ["a missing field", { id: nextId(), command: { type: "SendMessage", team: "red" } }],
  ["a text that is a list", { id: nextId(), command: { ...message, text: ["x"] } }],
  ["a text that is too long", { id: nextId(), command: { ...message, text: "x".repeat(2_001) } }],
  ["a text that is far too long", { id: nextId(), command: { ...message, text: "x".repeat(60_000) } }],
  ["a team whose id is far too long", { id: nextId(), command: { ...message, team: "x".repeat(9_000) } }],
  ["a team that objects inherit", { id: nextId(), command: { ...message, team: "__proto__" } }],
  ["a number that is none", { id: nextId(), command: { type: "AdjustClock", byMs: 1e300 } }],
  ["deep nesting", deep(500)],
];

describe("hostile input", () => {
  for (const [what, payload] of BAD) {
    it(`NET12: a command that is ${what} is answered in a sentence`, async () => {
      const eve = await hostile();
      const ack = await eve.raw("command", payload);
      expect(ack).toMatchObject({ ok: false, sentence: expect.stringMatching(/^[^{}[\]]{10,200}\.$/) });
      await othersAreServed();
      eve.close();
    });
  }

  it("NET12: a missing answer function, unknown and reserved events harm nobody", async () => {
    const eve = await hostile();
    eve.wire.emit("command");
    eve.wire.emit("command", null);
    eve.wire.emit("command", { id: nextId(), command: message });
    eve.wire.emit("error", new Error("x"));
    eve.wire.emit("__proto__", {});
    expect(await eve.raw("hasOwnProperty", {})).toMatchObject({ ok: false, code: "unknown" });
    expect(await eve.raw("message")).toMatchObject({ ok: false, code: "unknown" });
    eve.wire.emit("resync", { feed: "team:blue", seq: -1 });
    eve.wire.emit("resync");
    await until("the resyncs were answered", () => eve.welcomes.length === 3);
    expect(eve.welcomes.map(({ feed }) => feed?.key)).toEqual(["team:red", "team:red", "team:red"]);
    await othersAreServed();
  });

  it("NET13: what is too large for any command is cut off, and the others are served", async () => {
    const eve = await hostile();
    eve.wire.emit("command", { id: nextId(), command: { ...message, text: "x".repeat(200_000) } });
    await until("she is cut off", () => !eve.wire.connected);
    await othersAreServed();
  });

  it("NET14: who sends too fast is told so, who does not stop is hung up, and nobody else waits", async () => {
    const eve = await hostile();
    const acks: unknown[] = [];
    for (let index = 0; index < 400; index += 1)
      eve.wire.emit("command", null, (ack: unknown) => acks.push(ack));
    const start = performance.now();
    await othersAreServed();
    expect(performance.now() - start).toBeLessThan(1_500);
    await until("she is hung up", () => !eve.wire.connected);
    expect(eve.refusals).toEqual(["too-fast"]);
    expect(acks).toContainEqual(expect.objectContaining({ code: "too-fast" }));
  });

  it("NET15: text is stored and shown normalised: NFC, no NUL, no lone surrogates", async () => {
    const eve = await hostile();
    const ack = await eve.command({ type: "SendMessage", team: "red", text: "e\u0301\u0000\ud800 ok\r\n" });
    expect(ack).toEqual({ ok: true });
    await until("it came", () =>
      eve.belief.learned.some(({ event }) => event.type === "MessageSent" && event.text.includes("ok")),
    );
    const heard = eve.belief.learned.flatMap(({ event }) =>
      event.type === "MessageSent" ? [event.text] : [],
    );
    expect(heard.at(-1)).toBe("\u00e9\ufffd ok\n");
  });

  it("NET12: random payloads under any event name leave the server alive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("command", "resync", "x"),
        fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 3 }),
        async (event, args) => {
          const eve = clients.find(({ wire }) => wire.connected) ?? (await hostile());
          const ack = await eve.raw(event, ...args).catch(() => null);
          if (event !== "resync") expect(ack === null || ack.ok === false).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
    await othersAreServed();
  });
});
