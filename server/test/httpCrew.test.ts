import { describe, expect, it } from "vitest";
import { type Bench, makeBench } from "./bench.ts";
import { door, KEY, preflightOf } from "./door.ts";

describe("the lead and the pre-flight over HTTP", () => {
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
});
