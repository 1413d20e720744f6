import { PROTOCOL } from "@whitecell/shared/protocol/version.ts";
import { afterEach, describe, expect, it } from "vitest";
import { countingRandom, handClock } from "./bench.ts";
import { type Client, connect, type Live, liveServer, nextId, until, welcomed } from "./liveServer.ts";

const open: { lives: Live[]; clients: Client[] } = { lives: [], clients: [] };
const live = async (...args: Parameters<typeof liveServer>): Promise<Live> => {
  const server = await liveServer(...args);
  open.lives.push(server);
  return server;
};
const client = async (...args: Parameters<typeof connect>): Promise<Client> => {
  const made = connect(...args);
  open.clients.push(made);
  await until("it was answered", () => made.welcomes.length + made.refusals.length > 0);
  return made;
};
afterEach(async () => {
  for (const made of open.clients.splice(0)) made.close();
  for (const server of open.lives.splice(0)) await server.app.close();
});

const said = (made: Client) =>
  made.belief.learned.flatMap(({ event }) => (event.type === "MessageSent" ? [event.text] : []));

describe("the gateway", () => {
  it("NET4: a welcome says who and where one is, with the names and the whole view of one's own side", async () => {
    const { url, session, join } = await live();
    const anna = await client(url, await join("Anna", "red"));
    expect(anna.welcomes[0]).toMatchObject({
      sessionId: session.sessionId,
      title: "Toy",
      code: null,
      you: { place: { at: "team", team: "red" } },
      feed: { kind: "snapshot", key: "team:red" },
    });
    expect(Object.values(anna.welcomes[0]?.names ?? {}).sort()).toEqual(["Anna", "Lee"]);
    const lead = await client(url, session.token);
    expect(lead.welcomes[0]).toMatchObject({
      code: session.code,
      you: { place: { at: "control", role: "lead" } },
    });
  });

  it("NET5: the waiting room learns nothing but its own name, and gets the view when seated", async () => {
    const { url, session, join } = await live();
    const lead = await client(url, session.token);
    const waiting = await client(url, await join("Wanda", null));
    expect(waiting.welcomes[0]).toMatchObject({ feed: null, code: null, you: { place: { at: "waiting" } } });
    expect(Object.values(waiting.welcomes[0]?.names ?? {})).toEqual(["Wanda"]);
    await lead.command({ type: "SendMessage", team: "blue", text: "both" });
    await lead.command({ type: "SeatPerson", person: waiting.person(), seat: { at: "team", team: "blue" } });
    await welcomed(waiting, 2);
    expect(waiting.frames).toEqual([]);
    expect(waiting.welcomes[1]).toMatchObject({
      you: { place: { at: "team", team: "blue" } },
      feed: { kind: "snapshot", key: "team:blue" },
    });
  });

  it("NET26: that somebody types reaches the others of the team and nobody else", async () => {
    const { url, session, join } = await live();
    const heard: string[] = [];
    const listening = async (name: string, token: string) => {
      const made = await client(url, token);
      made.wire.on("typing", ({ person }: { person: string }) => heard.push(`${name} ${person}`));
      return made;
    };
    await listening("lead", session.token);
    const anna = await listening("anna", await join("Anna", "red"));
    await listening("rita", await join("Rita", "red"));
    await listening("boris", await join("Boris", "blue"));
    expect(await anna.raw("typing")).toEqual({ ok: true });
    await until("Rita heard", () => heard.length > 0);
    // Whatever was on its way has come before this answer.
    await anna.command({ type: "SendMessage", team: "red", text: "both" });
    expect(heard).toEqual([`rita ${anna.person()}`]);
  });

  it("NET6: an answer comes before its frame, and each audience gets its own one frame", async () => {
    const { url, session, join } = await live();
    const lead = await client(url, session.token);
    const anna = await client(url, await join("Anna", "red"));
    const boris = await client(url, await join("Boris", "blue"));
    const order: string[] = [];
    anna.wire.on("frame", () => order.push("frame"));
    const issued = { id: nextId(), command: { type: "SendMessage", team: "red", text: "many" } };
    anna.wire.emit("command", issued, () => order.push("ack"));
    await until(
      "all have their frame",
      () => said(anna).length === 1 && said(boris).length === 1 && said(lead).length === 2,
    );
    expect(order).toEqual(["ack", "frame"]);
    expect(lead.frames.at(-1)?.items).toHaveLength(2);
    expect(anna.frames.at(-1)?.items).toHaveLength(1);
  });

  it("L4: no number of the log leaves the server: not in acks, welcomes, frames or heartbeats", async () => {
    const { url, session, join } = await live();
    const anna = await client(url, await join("Anna", "red"));
    const boris = await client(url, await join("Boris", "blue"));
    const before = boris.belief.seq;
    for (let index = 0; index < 20; index += 1)
      await anna.command({ type: "SendMessage", team: "red", text: `secret ${index}` });
    const ack = await boris.command({ type: "SendMessage", team: "blue", text: "mine" });
    await until("his own came", () => said(boris).length === 1);
    expect(ack).toEqual({ ok: true });
    expect(boris.belief.seq).toBe(before + 1);
    expect(JSON.stringify([boris.welcomes, boris.frames, boris.heartbeats])).not.toContain("secret");
    expect(JSON.stringify([boris.frames, boris.heartbeats])).not.toMatch(/revision|hash/);
    expect(session.sessionId).not.toBe("");
  });

  it("AUTH1: a stale page, an unknown token and a garbled handshake are refused by name and hung up", async () => {
    const { url, join } = await live();
    const token = await join("Anna", "red");
    const stale = await client(url, "", { auth: { protocol: PROTOCOL - 1, token, since: null } });
    const unknown = await client(url, "x".repeat(43));
    const garbled = await client(url, "", { auth: { token: { $gt: "" } } });
    expect([stale.refusals, unknown.refusals, garbled.refusals]).toEqual([
      ["stale-page"],
      ["unknown-seat"],
      ["stale-page"],
    ]);
    await until("all are hung up", () => [stale, unknown, garbled].every(({ wire }) => !wire.connected));
  });

  it("AUTH2: a removed person is told so and hung up within a second, and stays out", async () => {
    const { url, session, join } = await live();
    const token = await join("Anna", "red");
    const lead = await client(url, session.token);
    const anna = await client(url, token);
    const start = performance.now();
    await lead.command({ type: "RemovePerson", person: anna.person() });
    await until("she is out", () => !anna.wire.connected);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(anna.refusals).toEqual(["removed"]);
    expect(JSON.stringify(anna.frames)).not.toContain("PersonRemoved");
    expect((await client(url, token)).refusals).toEqual(["removed"]);
  });

  it("AUTH3: a second tab in the same seat takes over, and the first is told why", async () => {
    const { url, join } = await live();
    const token = await join("Anna", "red");
    const first = await client(url, token);
    const second = await client(url, token);
    await until("the first is hung up", () => !first.wire.connected);
    expect(first.refusals).toEqual(["replaced"]);
    expect(await second.command({ type: "SendMessage", team: "red", text: "here" })).toEqual({ ok: true });
  });

  it("AUTH4: somebody moved to another side gets its whole view and nothing more of the old one", async () => {
    const { url, session, join } = await live();
    const lead = await client(url, session.token);
    const token = await join("Anna", "red");
    const anna = await client(url, token);
    const rita = await client(url, await join("Rita", "red"));
    await rita.command({ type: "SendMessage", team: "red", text: "before" });
    await lead.command({ type: "SeatPerson", person: anna.person(), seat: { at: "team", team: "blue" } });
    await welcomed(anna, 2);
    await rita.command({ type: "SendMessage", team: "red", text: "canary-red" });
    await lead.command({ type: "SendMessage", team: "blue", text: "for blue" });
    await until("blue heard", () => said(anna).includes("for blue"));
    expect(said(anna)).toEqual(["for blue"]);
    // Offline when moved back: what her tab still has of blue is not continued with red.
    anna.close();
    await until("she is gone", () => lead.presences.at(-1)?.[anna.person()] === undefined);
    await lead.command({ type: "SeatPerson", person: anna.person(), seat: { at: "observers" } });
    const back = await client(url, token, { since: { feed: "team:blue", seq: anna.belief.seq } });
    expect(back.welcomes[0]?.feed).toMatchObject({ kind: "snapshot", key: "public" });
    expect(JSON.stringify(back.welcomes)).not.toContain("for blue");
  });

  it("NET7: who becomes lead of the team is told the new place and keeps the feed", async () => {
    const { url, session, join } = await live();
    const lead = await client(url, session.token);
    const anna = await client(url, await join("Anna", "red"));
    await lead.command({ type: "AppointLead", team: "red", person: anna.person() });
    await welcomed(anna, 2);
    expect(anna.welcomes[1]).toMatchObject({
      you: { place: { at: "team", team: "red", lead: true } },
      feed: { kind: "missing", items: [] },
    });
    expect(anna.belief.learned.at(-1)?.event.type).toBe("LeadAppointed");
  });

  it("NET8: presence goes to the white cell alone", async () => {
    const { url, session, join } = await live();
    const lead = await client(url, session.token);
    const anna = await client(url, await join("Anna", "red"));
    await until("the desk sees her", () => lead.presences.at(-1)?.[anna.person()] === true);
    const who = anna.person();
    anna.close();
    await until("the desk sees her leave", () => lead.presences.at(-1)?.[who] === undefined);
    expect(anna.presences).toEqual([]);
  });

  it("NET9: a display shows the room's view and the code, and cannot act", async () => {
    const { url, session, post } = await live();
    const link = await post("/api/display-links", {}, session.token);
    const token = link.body.path?.split("#token=")[1] ?? "";
    const display = await client(url, token);
    expect(display.welcomes[0]).toMatchObject({
      code: session.code,
      you: { place: { at: "observers" } },
      feed: { key: "public" },
    });
    expect(await display.command({ type: "StartSession" })).toMatchObject({ ok: false, code: "not-allowed" });
  });

  it("NET10: a reconnecting page gets only what it missed, and a heartbeat carries its audience's number", async () => {
    const { url, session, join } = await live({ heartbeatMs: 50 });
    const lead = await client(url, session.token);
    const token = await join("Anna", "red");
    const anna = await client(url, token);
    const had = anna.belief.seq;
    anna.close();
    await lead.command({ type: "SendMessage", team: "red", text: "while away" });
    await lead.command({ type: "SendMessage", team: "blue", text: "not for her" });
    const back = await client(url, token, { since: { feed: "team:red", seq: had } });
    expect(back.welcomes[0]?.feed).toMatchObject({
      kind: "missing",
      key: "team:red",
      items: [{ seq: had + 1 }],
    });
    await until("a heartbeat came", () => lead.heartbeats.length > 0);
    expect(lead.heartbeats.at(-1)).toMatchObject({ key: "control", seq: lead.belief.seq });
    await until("hers came", () => back.heartbeats.length > 0);
    expect(back.heartbeats.at(-1)).toMatchObject({ key: "team:red", seq: had + 1 });
  });

  it("AUTH5: a seat link opens once; one for a person ends the old tab and keeps the place and the name", async () => {
    const { url, session, join, post } = await live();
    const anna = await client(url, await join("Anna", "red"));
    const link = await post("/api/seat-links", { for: "person", person: anna.person() }, session.token);
    const secret = link.body.path?.split("#seat=")[1] ?? "";
    const redeemed = await post("/api/seat-links/redeem", { secret, name: "" });
    await until("the old tab is hung up", () => !anna.wire.connected);
    expect(anna.refusals).toEqual(["replaced"]);
    const back = await client(url, redeemed.body.token ?? "");
    expect(back.person()).toBe(anna.person());
    expect(back.welcomes[0]?.names[back.person()]).toBe("Anna");
    expect((await post("/api/seat-links/redeem", { secret, name: "Eve" })).status).toBe(404);
    const seat = await post(
      "/api/seat-links",
      { for: "seat", seat: { at: "team", team: "blue" } },
      session.token,
    );
    const guest = await post("/api/seat-links/redeem", {
      secret: seat.body.path?.split("#seat=")[1],
      name: "Gus",
    });
    expect((await client(url, guest.body.token ?? "")).welcomes[0]?.you.place).toEqual({
      at: "team",
      team: "blue",
      lead: false,
    });
  });

  it("AUTH6: pages of other sites cannot connect; allowed origins, own pages and programs can", async () => {
    const { app, url, session } = await live({ origins: ["https://games.example.org"] });
    const poll = async (origin: string | null) =>
      (await fetch(`${url}/socket.io/?EIO=4&transport=polling`, { headers: origin ? { origin } : {} }))
        .status;
    expect(await poll("https://evil.example")).toBe(403);
    expect(await poll("null")).toBe(403);
    expect(await poll(`http://127.0.0.1:${app.port}`)).toBe(200);
    expect(await poll("https://games.example.org")).toBe(200);
    expect(await poll(null)).toBe(200);
    expect(session.token).toHaveLength(43);
  });

  it("NET11: after a restart on the same data every seat is there, with its view", async () => {
    const first = await live();
    const token = await first.join("Anna", "red");
    const anna = await client(first.url, token);
    await anna.command({ type: "SendMessage", team: "red", text: "kept" });
    await until("it came", () => said(anna).length === 1);
    await first.app.close();
    open.lives.splice(0);
    const second = await live({ disk: first.disk });
    const back = await client(second.url, token, { since: { feed: "team:red", seq: anna.belief.seq - 1 } });
    expect(back.welcomes[0]?.feed).toMatchObject({ kind: "missing", items: [{ seq: anna.belief.seq }] });
  });

  it("L3: two runs that differ only in one team's hidden words send the others byte-identical packets", async () => {
    const run = async (secrets: readonly string[]) => {
      const server = await live({ clock: handClock(), random: countingRandom(5), heartbeatMs: 50 });
      const rita = await client(server.url, await server.join("Rita", "red"));
      const boris = await client(server.url, await server.join("Boris", "blue"));
      const packets: string[] = [];
      boris.wire.io.engine.on("packet", ({ type, data }) => {
        if (type === "message" && !String(data).includes('"heartbeat"')) packets.push(String(data));
      });
      for (const text of secrets) await rita.command({ type: "SendMessage", team: "red", text });
      const id = "the-same-id-in-both";
      await boris.command({ type: "SendMessage", team: "blue", text: "mine" }, id);
      await rita.command({ type: "SendMessage", team: "red", text: "both" }, "and-the-same-here");
      boris.wire.emit("resync", { feed: "team:blue", seq: 1 });
      boris.wire.emit("resync", null);
      await welcomed(boris, 3);
      const heard = boris.heartbeats.length;
      await until("a heartbeat came", () => boris.heartbeats.length > heard);
      return JSON.stringify({ packets, welcomes: boris.welcomes, heartbeat: boris.heartbeats.at(-1) });
    };
    const busy = await run(["strike", "at dawn", "with everything", "and more"]);
    expect(busy).toBe(await run([]));
    expect(busy).toContain("mine");
  });
});
