import { PROTOCOL } from "@whitecell/shared/protocol/version.ts";
import { describe, expect, it } from "vitest";
import { client, live, said } from "./gatewayClients.ts";
import { until, welcomed } from "./liveServer.ts";

describe("who gets through the gateway", () => {
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
});
