import { describe, expect, it } from "vitest";
import { MOST_PEOPLE } from "../src/sessions/door.ts";
import { issue } from "./bench.ts";
import { door, KEY, person, request } from "./door.ts";

describe("who gets in over HTTP", () => {
  it("AUTH7: only the host key makes and lists sessions", async () => {
    const { ask } = await door();
    for (const bearer of [undefined, "", "wrong", `${KEY}x`, "Basic abc"]) {
      const options = bearer === undefined ? {} : { bearer };
      expect((await ask("/api/sessions", { ...options, body: request })).status).toBe(401);
      expect((await ask("/api/sessions", options)).status).toBe(401);
      expect((await ask("/api/scenarios", options)).status).toBe(401);
    }
    const made = (await ask("/api/sessions", { bearer: KEY, body: request })).json();
    expect(made.code).toMatch(/^[23456789A-HJKMNP-Z]{8}$/);
    expect(made.token).toMatch(/^[\w-]{43}$/);
    const listed = (await ask("/api/sessions", { bearer: KEY })).json();
    expect(listed).toContainEqual(
      expect.objectContaining({ sessionId: made.sessionId, title: "A play", state: "lobby", outcome: null }),
    );
    expect((await ask("/api/sessions", { bearer: KEY, body: { ...request, scenario: "none" } })).status).toBe(
      404,
    );
  });

  it("AUTH8: no token, code secret or key lies in the store as it is", async () => {
    const { ask, disk, token } = await door();
    const made = (await ask("/api/sessions", { bearer: KEY, body: request })).json();
    const link = (
      await ask("/api/seat-links", { bearer: made.token, body: { for: "seat", seat: { at: "observers" } } })
    ).json();
    const everything = JSON.stringify(
      [disk.seats, disk.links, disk.events, disk.sessions, disk.receipts].map((map) => [...map]),
    );
    for (const secret of [token, made.token, link.path.split("=")[1], KEY])
      expect(everything).not.toContain(secret);
  });

  it("AUTH9: a wrong code and a locked or ended session look the same", async () => {
    const { ask, host, lead, code } = await door();
    const wrong = [
      await ask("/api/door/ABCDEFGH"),
      await ask("/api/join", { body: { code: "ABCDEFGH", name: "A", asked: null } }),
    ];
    expect(await ask(`/api/door/${code}`)).toMatchObject({ status: 200 });
    expect(
      await ask(`/api/door/${code.toLowerCase().slice(0, 4)}-${code.toLowerCase().slice(4)}`),
    ).toMatchObject({ status: 200 });
    await issue(host, lead, { type: "ChangeSettings", doorLocked: true });
    const locked = [
      await ask(`/api/door/${code}`),
      await ask("/api/join", { body: { code, name: "A", asked: null } }),
    ];
    await issue(host, lead, { type: "ChangeSettings", doorLocked: false });
    await issue(host, lead, { type: "EndSession" });
    const ended = [
      await ask(`/api/door/${code}`),
      await ask("/api/join", { body: { code, name: "A", asked: null } }),
    ];
    const seen = (answers: readonly { status: number; text: string }[]) =>
      answers.map(({ status, text }) => ({ status, text }));
    expect(seen(locked)).toEqual(seen(wrong));
    expect(seen(ended)).toEqual(seen(wrong));
    expect(wrong[0]?.status).toBe(404);
  });

  it("AUTH10: wrong guesses from one address are limited, joins from it are not", async () => {
    const { ask, code, host } = await door({ guessesPerMinute: 20 });
    for (let index = 0; index < 60; index += 1)
      expect((await ask("/api/join", { body: { code, name: `P${index}`, asked: null } })).status).toBe(200);
    expect(Object.values(host.game()?.people ?? {}).filter(({ at }) => at === "waiting")).toHaveLength(60);
    const statuses: number[] = [];
    for (let index = 0; index < 25; index += 1) statuses.push((await ask("/api/door/ABCDEFGH")).status);
    expect(statuses.slice(0, 20).every((status) => status === 404)).toBe(true);
    expect(statuses.slice(20)).toEqual([429, 429, 429, 429, 429]);
  });

  it("AUTH10: keys cannot be tried without end where a replay is asked for or led either", async () => {
    for (const [path, body] of [
      ["/api/replays/x", undefined],
      ["/api/replays/x/led", { position: null }],
    ] as const) {
      const { ask } = await door({ guessesPerMinute: 5 });
      const statuses: number[] = [];
      for (let index = 0; index < 7; index += 1)
        statuses.push((await ask(path, { bearer: `key-${index}`, ...(body && { body }) })).status);
      expect(statuses.slice(0, 5)).not.toContain(429);
      expect(statuses.slice(5)).toEqual([429, 429]);
    }
  });

  it("AUTH11: a full session says so, and its name and seat are not kept", async () => {
    const { ask, code, disk, host } = await door();
    for (let index = 1; index < MOST_PEOPLE; index += 1)
      await ask("/api/join", { body: { code, name: `P${index}`, asked: null } });
    const seats = disk.seats.size;
    const answer = await ask("/api/join", { body: { code, name: "One too many", asked: null } });
    expect(answer.status).toBe(409);
    expect(answer.json()).toMatchObject({
      error: { code: "session-full", sentence: expect.stringContaining("full") },
    });
    expect(disk.seats.size).toBe(seats);
    expect(Object.keys(host.names())).toHaveLength(MOST_PEOPLE);
  });

  it("AUTH12: names are trimmed, on one line and at most 60 long; they may repeat, but not be empty", async () => {
    const { ask, code, host } = await door();
    const join = (name: string) => ask("/api/join", { body: { code, name, asked: null } });
    for (const name of ["  Ann\n\u0000Lee  ", "Ann Lee", "A\u202enn", "x".repeat(60)])
      expect((await join(name)).status).toBe(200);
    for (const name of ["", " \t ", "\u0007", "x".repeat(61)]) expect((await join(name)).status).toBe(400);
    expect(Object.values(host.names()).sort()).toEqual(["A nn", "Ann Lee", "Ann Lee", "Lee", "x".repeat(60)]);
  });

  it("AUTH13: only the white cell makes links, and only its lead makes links to the white cell", async () => {
    const { ask, code, host, token, lead } = await door();
    const anna = (await ask("/api/join", { body: { code, name: "Anna", asked: "red" } })).json().token;
    const observers = { for: "seat", seat: { at: "observers" } };
    const scribe = { for: "seat", seat: { at: "control", role: "scribe" } };
    const adjudicator = { for: "seat", seat: { at: "control", role: "adjudicator" } };
    expect((await ask("/api/seat-links", { bearer: anna, body: observers })).status).toBe(403);
    expect((await ask("/api/display-links", { bearer: anna, body: {} })).status).toBe(403);
    expect((await ask("/api/seat-links", { bearer: "x", body: observers })).status).toBe(401);
    const { path } = (await ask("/api/seat-links", { bearer: token, body: scribe })).json();
    const writer = (
      await ask("/api/seat-links/redeem", { body: { secret: path.split("=")[1], name: "Sam" } })
    ).json().token;
    // CREW3: a scribe lets nobody in.
    expect((await ask("/api/seat-links", { bearer: writer, body: observers })).status).toBe(403);
    const second = (await ask("/api/seat-links", { bearer: token, body: adjudicator })).json().path;
    const helper = (
      await ask("/api/seat-links/redeem", { body: { secret: second.split("=")[1], name: "Kim" } })
    ).json().token;
    expect((await ask("/api/seat-links", { bearer: helper, body: observers })).status).toBe(200);
    expect((await ask("/api/seat-links", { bearer: helper, body: scribe })).status).toBe(403);
    expect(
      (await ask("/api/seat-links", { bearer: helper, body: { for: "person", person: lead } })).status,
    ).toBe(403);
    const member = person(host.game(), "team");
    expect(
      (await ask("/api/seat-links", { bearer: helper, body: { for: "person", person: member } })).status,
    ).toBe(200);
    expect(
      (await ask("/api/seat-links", { bearer: helper, body: { for: "person", person: "nobody" } })).status,
    ).toBe(403);
  });

  it("AUTH14: a replay shows what was published and nothing before; the whole record only the lead gets, after the end", async () => {
    const { ask, code, host, lead, token, store } = await door();
    const anna = (await ask("/api/join", { body: { code, name: "Anna", asked: "red" } })).json().token;
    await issue(host, person(host.game(), "team"), { type: "SendMessage", team: "red", text: "canary-red" });
    const replay = () => ask(`/api/replays/${host.id}`);
    const record = (bearer: string) => ask(`/api/sessions/${host.id}/record`, { bearer });
    const unknown = await ask("/api/replays/no-such-session");
    expect((await replay()).text).toBe(unknown.text);
    expect((await record(token)).status).toBe(409);
    expect((await ask(`/api/sessions/${host.id}/seal`, { bearer: token })).status).toBe(403);
    await issue(host, lead, { type: "EndSession" });
    expect((await record(anna)).status).toBe(403);
    const whole = (await record(token)).json();
    expect(whole).toMatchObject({
      format: "whitecell-record",
      version: 2,
      scope: "everything",
      chainHead: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const stored = (await store.load(host.id))?.events ?? [];
    expect(whole.log.map(({ rev }: { rev: number }) => rev)).toEqual(stored.map(({ revision }) => revision));
    expect(whole.log.at(-1).hash).toBe(whole.chainHead);
    const seal = (bearer: string) => ask(`/api/sessions/${host.id}/seal`, { bearer });
    expect((await seal(anna)).json()).toEqual({ seal: whole.chainHead });
    const early = (bearer: string) => ask(`/api/replays/${host.id}`, { bearer });
    expect((await early(token)).json().scope).toBe("everything");
    expect((await early(anna)).text).toBe(unknown.text);
    await issue(host, lead, { type: "PublishReplay", scope: "public" });
    const shown = await replay();
    expect(Object.keys(shown.json().feeds)).toEqual(["public"]);
    expect(shown.json().names).toEqual({});
    expect(shown.text).not.toContain("canary-red");
    await issue(host, lead, { type: "PublishReplay", scope: "everything" });
    expect((await replay()).json().log).toHaveLength(whole.log.length + 2);
  });
});
