import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Game } from "@whitecell/shared/engine/game.ts";
import { describe, expect, it } from "vitest";
import { makeGuesses } from "../src/auth/guesses.ts";
import { makeHttp } from "../src/net/http.ts";
import { MOST_PEOPLE } from "../src/sessions/door.ts";
import { makePreflight } from "../src/sessions/preflight.ts";
import { makeMemoryStore } from "../src/store/memory.ts";
import { type Bench, countingRandom, issue, makeBench, silent } from "./bench.ts";
import { toyRules, toyScenario } from "./toys.ts";

const KEY = "the-host-key";
type Changes = Partial<Parameters<typeof makeHttp>[0]> & { readonly guessesPerMinute?: number };

const preflightOf = ({ registry, store, clock }: Bench) =>
  makePreflight({
    registry,
    store,
    clock,
    random: countingRandom(7),
    machine: {
      freeBytes: async () => 5_000_000_000,
      addresses: (port) => [`http://192.168.1.20:${port}`],
      isOwn: (address) => address === "127.0.0.1",
    },
    port: () => 3000,
    displays: () => 1,
  });

async function door({ guessesPerMinute = 1_000, ...changes }: Changes = {}) {
  const bench = await makeBench();
  const { registry, store, clock } = bench;
  const preflight = preflightOf(bench);
  const app = makeHttp({
    preflight,
    registry,
    store,
    clock,
    rules: toyRules,
    random: countingRandom(99),
    scenarios: { list: async () => [], get: async (id) => (id === "toy" ? toyScenario : null) },
    commitmentOf: () => "c",
    guesses: makeGuesses({ perMinute: guessesPerMinute }),
    hostKey: KEY,
    origins: [],
    whyNotReady: () => null,
    pages: null,
    log: silent,
    ...changes,
  });
  const ask = async (
    path: string,
    {
      body,
      bearer,
      headers = {},
    }: { body?: unknown; bearer?: string; headers?: Record<string, string> } = {},
  ) => {
    const response = await app.request(path, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        host: "whitecell.test",
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
  };
  return { ...bench, app, ask };
}

const request = {
  scenario: "toy",
  title: "A play",
  name: "Lee",
  template: "demo",
  custom: null,
  options: [],
  seatsPerTeam: 5,
};
const person = (game: Game | null | undefined, at: string) =>
  Object.entries(game?.people ?? {}).find(([, place]) => place.at === at)?.[0] ?? "";

describe("over HTTP", () => {
  it("NET17: every answer carries the security headers, and none that would break a plain-http network", async () => {
    const { ask } = await door();
    for (const path of ["/livez", "/readyz", "/api/door/x", "/nowhere"]) {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'self'; script-src 'self'");
      expect(headers.get("content-security-policy")).toContain("font-src 'self'");
      expect(headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("strict-transport-security")).toBeNull();
      expect(headers.get("cross-origin-opener-policy")).toBeNull();
    }
  });

  it("L10: /readyz says in a sentence why the server is not ready; /livez only that it lives", async () => {
    const { ask } = await door({ whyNotReady: () => "The disk is full." });
    expect(await ask("/readyz")).toMatchObject({ status: 503, text: "The disk is full." });
    expect(await ask("/livez")).toMatchObject({ status: 200 });
    expect((await (await door()).ask("/readyz")).status).toBe(200);
  });

  it("L10: where the disk fails the answer says so, and quotes nothing", async () => {
    const failing = (code?: string) => ({
      ...makeMemoryStore(),
      kept: () => Promise.reject(Object.assign(new Error("a secret"), code && { code })),
    });
    const full = await door({ store: failing("SQLITE_FULL") });
    const answer = await full.ask("/api/plays", { bearer: KEY });
    expect(answer).toMatchObject({
      status: 503,
      text: expect.stringContaining("could not write to its disk"),
    });
    const other = await door({ store: failing() });
    expect((await other.ask("/api/plays", { bearer: KEY })).status).toBe(500);
    expect(answer.text).not.toContain("secret");
  });

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

  it("CREW2: taking the lead takes a seat of this session and the host key", async () => {
    const { ask, code, host } = await door();
    const anna = (await ask("/api/join", { body: { code, name: "Anna", asked: "red" } })).json().token;
    const path = `/api/sessions/${host.id}/lead`;
    expect((await ask(path, { bearer: anna, body: { key: "a wrong key" } })).status).toBe(401);
    expect((await ask(path, { bearer: "x", body: { key: KEY } })).status).toBe(401);
    expect((await ask("/api/sessions/another/lead", { bearer: anna, body: { key: KEY } })).status).toBe(403);
  });

  it("CREW4: the host key moves the lead's seat to another device, and the old one has it no more", async () => {
    const { ask, host, token } = await door();
    const path = `/api/sessions/${host.id}/lead-seat`;
    expect((await ask(path, { bearer: "a wrong key", body: {} })).status).toBe(401);
    expect((await ask(path, { bearer: token, body: {} })).status).toBe(401);
    expect((await ask("/api/sessions/another/lead-seat", { bearer: KEY, body: {} })).status).toBe(403);
    const moved = await ask(path, { bearer: KEY, body: {} });
    expect(moved.status).toBe(200);
    const preflight = `/api/sessions/${host.id}/preflight`;
    expect((await ask(preflight, { bearer: moved.json().token })).status).toBe(200);
    expect((await ask(preflight, { bearer: token })).status).toBe(401);
  });

  const lookingAs = (bench: Bench) => {
    const seat = { session: bench.host.id, person: bench.lead, kind: "person", revoked: false } as const;
    const preflight = preflightOf(bench);
    const look = async () => {
      const looked = await preflight.look(seat, bench.host.id);
      if (!looked.ok) throw new Error(looked.error.code);
      return looked.value;
    };
    return { preflight, look };
  };

  it("PRE1: the lead learns of disk, write, clock, addresses, screens and the saved record; nobody else does", async () => {
    const { ask, code, host, token } = await door();
    const path = `/api/sessions/${host.id}/preflight`;
    expect((await ask(path, { bearer: token })).json()).toMatchObject({
      disk: { freeBytes: 5_000_000_000, writeMs: 0 },
      serverNow: 1_000_000,
      addresses: ["http://192.168.1.20:3000"],
      probe: { openedAt: null },
      displays: 1,
      recordSaved: false,
    });
    const anna = (await ask("/api/join", { body: { code, name: "Anna", asked: "red" } })).json().token;
    expect((await ask(path, { bearer: anna })).status).toBe(403);
    expect((await ask("/api/sessions/another/preflight", { bearer: token })).status).toBe(403);
    expect((await ask(path)).status).toBe(401);
  });

  it("PRE1: a disk that cannot be written is told, not thrown", async () => {
    const bench = await makeBench({
      wrap: (store) => ({ ...store, setAlive: () => Promise.reject(new Error("no room")) }),
    });
    expect(await lookingAs(bench).look()).toMatchObject({ disk: { writeMs: null } });
  });

  it("PRE2: a probe link turns green when another device opens it, and not from this computer", async () => {
    const { preflight, look } = lookingAs(await makeBench());
    const nonce = (await look()).probe.path.split("/").at(-1) ?? "";
    expect(preflight.reached("another", "192.168.1.7")).toBe(false);
    expect(preflight.reached(nonce, "127.0.0.1")).toBe(true);
    expect((await look()).probe.openedAt).toBeNull();
    expect(preflight.reached(nonce, "192.168.1.7")).toBe(true);
    expect((await look()).probe).toEqual({ path: `/hello/${nonce}`, openedAt: 1_000_000 });
  });

  it("PRE2: the probe's page says that the device got through, and only under its own name", async () => {
    const { ask, host, token } = await door();
    const { probe } = (await ask(`/api/sessions/${host.id}/preflight`, { bearer: token })).json();
    expect(await ask(probe.path)).toMatchObject({ status: 200, text: expect.stringContaining("reaches") });
    expect((await ask("/hello/nobody")).status).toBe(404);
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

  it("NET18: bodies that are garbage, too long or have unknown keys are refused in a sentence", async () => {
    const { ask, code } = await door();
    const bodies = [
      "",
      "{",
      "null",
      "[]",
      { code },
      { code, name: "A", asked: null, admin: true },
      { code: { $ne: 1 }, name: "A", asked: null },
      "x".repeat(20_000),
    ];
    for (const body of bodies) {
      const answer = await ask("/api/join", { body });
      expect(answer.status).toBe(400);
      expect(answer.json().error.sentence).toMatch(/\.$/);
    }
    expect((await ask("/api/nothing")).status).toBe(404);
  });

  it("NET19: pages of other sites may not ask", async () => {
    const { ask } = await door({ origins: ["https://games.example.org"] });
    const asked = async (origin: string) => (await ask("/livez", { headers: { origin } })).status;
    expect(await asked("https://evil.example")).toBe(403);
    expect(await asked("http://whitecell.test")).toBe(200);
    expect(await asked("https://games.example.org")).toBe(200);
  });

  it("NET20: hashed assets are kept for ever and served compressed, pages are fresh, every other path is the page", async () => {
    const folder = mkdtempSync(join(tmpdir(), "whitecell-pages-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<!doctype html><title>page</title>");
    writeFileSync(join(folder, "assets", "app-1a2b.js"), "let x");
    writeFileSync(join(folder, "assets", "app-1a2b.js.gz"), gzipSync("let x"));
    const { ask } = await door({ pages: folder });
    const asset = await ask("/assets/app-1a2b.js", { headers: { "accept-encoding": "gzip" } });
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toBe("gzip");
    expect(asset.headers.get("content-type")).toContain("javascript");
    for (const path of ["/", "/join", "/replay/abc"]) {
      const page = await ask(path);
      expect(page).toMatchObject({ status: 200, text: expect.stringContaining("<title>page") });
      expect(page.headers.get("cache-control")).toBe("no-cache");
    }
    expect((await ask("/assets/gone.js")).status).toBe(404);
    expect((await ask("/api/gone")).status).toBe(404);
    expect((await ask("/../../package.json")).text).not.toContain("workspaces");
    expect((await ask("/%2e%2e/%2e%2e/package.json")).text).not.toContain("workspaces");
  });
});
