import { PROTOCOL } from "@whitecell/shared/protocol/version.ts";
import { afterEach, describe, expect, it } from "vitest";
import { type Client, connect, type Live, liveServer, until } from "./liveServer.ts";

/** News of people is gathered for a quarter of a second. */
const NEWS_OF_PEOPLE_MS = 250;
const open: { lives: Live[]; clients: Client[] } = { lives: [], clients: [] };
const live = async (): Promise<Live> => {
  const server = await liveServer();
  open.lives.push(server);
  return server;
};
const client = async (...args: Parameters<typeof connect>): Promise<Client> => {
  const made = connect(...args);
  open.clients.push(made);
  await until("it was answered", () => made.welcomes.length + made.refusals.length > 0);
  return made;
};
const looks = (url: string, token: string, as: unknown): Promise<Client> =>
  client(url, token, { auth: { protocol: PROTOCOL, token, since: null, as } });
afterEach(async () => {
  for (const made of open.clients.splice(0)) made.close();
  for (const server of open.lives.splice(0)) await server.app.close();
});

const helper = async ({ url, post, session }: Live, role: string): Promise<Client & { token: string }> => {
  const link = await post("/api/seat-links", { for: "seat", seat: { at: "control", role } }, session.token);
  const secret = link.body.path?.split("#seat=")[1] ?? "";
  const { token = "" } = (await post("/api/seat-links/redeem", { secret, name: role })).body;
  return { ...(await client(url, token)), token };
};
const heard = ({ frames, names, presences }: Client): number => [frames, names, presences].flat().length;
const frameTexts = (made: Client): readonly string[] => made.frames.map((frame) => JSON.stringify(frame));

describe("looking through another's eyes", () => {
  it("SEEN1: the white cell gets just what that seat gets", async () => {
    const server = await live();
    const { url, session, join } = server;
    const lead = await client(url, session.token);
    const anna = await client(url, await join("Anna", "red"));
    const seen = await looks(url, session.token, { kind: "person", person: anna.person() });
    expect(seen.welcomes[0]).toEqual({
      ...anna.welcomes[0],
      serverNow: seen.welcomes[0]?.serverNow,
      names: seen.welcomes[0]?.names,
      feed: seen.welcomes[0]?.feed,
    });
    expect(seen.welcomes[0]?.feed).toMatchObject({ kind: "snapshot", key: "team:red" });
    await lead.command({ type: "SendMessage", team: "blue", text: "not hers" });
    await lead.command({ type: "SendMessage", team: "red", text: "hers" });
    await until("both got it", () => anna.frames.length > 0 && seen.frames.length > 0);
    expect(frameTexts(seen)).toEqual(frameTexts(anna));
    expect(frameTexts(seen).join()).not.toContain("not hers");
  });

  it("SEEN1: the room and a team's side can be looked at, the white cell and strangers cannot", async () => {
    const { url, session, join } = await live();
    const anna = await client(url, await join("Anna", "red"));
    const room = await looks(url, session.token, { kind: "room" });
    expect(room.welcomes[0]).toMatchObject({ code: session.code, feed: { key: "public" } });
    const team = await looks(url, session.token, { kind: "team", team: "blue" });
    expect(team.welcomes[0]).toMatchObject({ you: { person: "" }, feed: { key: "team:blue" } });
    const lead = await client(url, session.token);
    for (const as of [
      { kind: "person", person: lead.person() },
      { kind: "person", person: "nobody" },
      { kind: "team", team: "green" },
      { kind: "all" },
    ])
      expect((await looks(url, session.token, as)).welcomes).toEqual([]);
    expect(anna.wire.connected).toBe(true);
  });

  it("SEEN1: players, observers, scribes and displays do not look", async () => {
    const server = await live();
    const { url, session, join, post } = server;
    const anna = await join("Anna", "red");
    const scribe = await helper(server, "scribe");
    const wall = (await post("/api/display-links", {}, session.token)).body.path?.split("#token=")[1] ?? "";
    for (const token of [anna, scribe.token, wall]) {
      const made = await looks(url, token, { kind: "team", team: "blue" });
      expect(made.welcomes).toEqual([]);
      expect(made.refusals).toEqual(["unknown-seat"]);
    }
  });

  it("SEEN2: nothing is done from there, and nobody learns that somebody looks", async () => {
    const { url, session, join } = await live();
    const lead = await client(url, session.token);
    const anna = await client(url, await join("Anna", "red"));
    const boris = await client(url, await join("Boris", "blue"));
    await until("both are seen", () => lead.presences.at(-1)?.[boris.person()] === true);
    await new Promise((resolve) => setTimeout(resolve, NEWS_OF_PEOPLE_MS * 2));
    const before = [anna, boris].map(heard);
    const seen = await looks(url, session.token, { kind: "person", person: anna.person() });
    expect(await seen.command({ type: "SendMessage", team: "red", text: "as Anna" })).toMatchObject({
      ok: false,
      code: "not-allowed",
    });
    seen.close();
    await new Promise((resolve) => setTimeout(resolve, NEWS_OF_PEOPLE_MS * 2));
    await lead.command({ type: "SendMessage", team: "red", text: "hers" });
    await until("she got it", () => frameTexts(anna).join().includes("hers"));
    const after = [anna, boris].map(heard);
    expect(after).toEqual([(before[0] ?? 0) + 1, before[1]]);
    expect(lead.wire.connected && anna.wire.connected).toBe(true);
    expect(lead.presences.at(-1)).toMatchObject({ [anna.person()]: true, [lead.person()]: true });
  });

  it("SEEN2: whoever only looks is at no screen: the desk they closed is known to be closed", async () => {
    const server = await live();
    const { url, session } = server;
    const lead = await client(url, session.token);
    const adjudicator = await helper(server, "adjudicator");
    const seen = await looks(url, session.token, { kind: "room" });
    const who = lead.person();
    await until("both are here", () => adjudicator.presences.at(-1)?.[who] === true);
    lead.close();
    await until("one has gone", () => adjudicator.presences.at(-1)?.[who] === undefined);
    expect(seen.wire.connected).toBe(true);
  });

  it("SEEN3: the look follows the person, and a second one takes the place of the first", async () => {
    const { url, session, join } = await live();
    const lead = await client(url, session.token);
    const anna = await client(url, await join("Anna", "red"));
    const as = { kind: "person", person: anna.person() };
    const seen = await looks(url, session.token, as);
    await lead.command({
      type: "SeatPerson",
      person: anna.person(),
      seat: { at: "team", team: "blue" },
    });
    await until("it follows", () => seen.belief.key === "team:blue");
    const second = await looks(url, session.token, as);
    await until("the first is told", () => seen.refusals.includes("replaced"));
    await lead.command({ type: "RemovePerson", person: anna.person() });
    await until("it ends", () => second.refusals.includes("removed"));
    expect(lead.wire.connected).toBe(true);
  });

  it("SEEN3: whoever no longer runs the session looks no longer", async () => {
    const server = await live();
    const { url, session } = server;
    const lead = await client(url, session.token);
    const adjudicator = await helper(server, "adjudicator");
    const seen = await looks(url, adjudicator.token, { kind: "team", team: "red" });
    expect(seen.welcomes).toHaveLength(1);
    await lead.command({ type: "SeatPerson", person: adjudicator.person(), seat: { at: "observers" } });
    await until("it ends", () => !seen.wire.connected);
    await lead.command({ type: "SendMessage", team: "red", text: "after" });
    expect(frameTexts(seen).join()).not.toContain("after");
    const again = await looks(url, adjudicator.token, { kind: "team", team: "red" });
    expect(again.welcomes).toEqual([]);
  });
});
