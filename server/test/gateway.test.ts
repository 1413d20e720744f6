import { describe, expect, it } from "vitest";
import { countingRandom, handClock } from "./bench.ts";
import { client, live, open, said } from "./gatewayClients.ts";
import { nextId, until, welcomed } from "./liveServer.ts";

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
