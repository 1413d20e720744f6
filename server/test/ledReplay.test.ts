import type { LedPosition } from "@whitecell/shared/protocol/http.ts";
import { feedsOfLog } from "@whitecell/shared/record/feedsOfLog.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { hashSecret } from "../src/auth/secrets.ts";
import { MOST_SCREENS, makeLedReplays, SILENT_MS } from "../src/sessions/ledReplay.ts";
import { handClock } from "./bench.ts";
import { playedSession } from "./playedFile.ts";
import { HOST_KEY, type Played, playedHttp } from "./playedHttp.ts";

function makeRoom(played: Played) {
  const app = playedHttp(played);
  const path = `/api/replays/${played.host.id}/led`;
  const lead = async (position: LedPosition | null, token = HOST_KEY) => {
    const headers = { host: "whitecell.test", authorization: `Bearer ${token}` };
    const response = await app.request(path, { method: "POST", headers, body: JSON.stringify({ position }) });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const watch = async () => {
    const response = await app.request(path, { headers: { host: "whitecell.test" } });
    const reader = response.body?.getReader();
    const text = new TextDecoder();
    let rest = "";
    const next = async (): Promise<LedPosition | null> => {
      while (!rest.includes("\n\n")) rest += text.decode((await reader?.read())?.value);
      const [item = "", ...more] = rest.split("\n\n");
      rest = more.join("\n\n");
      return JSON.parse(item.split("data: ")[1] ?? "null");
    };
    return { status: response.status, next, stop: () => reader?.cancel() };
  };
  const publish = (scope: "public" | "everything") =>
    played.host.submit({
      actor: { kind: "person", person: played.lead },
      id: null,
      command: { type: "PublishReplay", scope },
    });
  return { lead, watch, publish };
}

let played: Played;
let room: ReturnType<typeof makeRoom>;
let at: number;
beforeEach(async () => {
  played = await playedSession({ turns: 1 });
  room = makeRoom(played);
  at = played.record.log[60]?.at ?? 0;
}, 60_000);

describe("a led replay", () => {
  it("LED1: every screen that watches is told at once, also one that comes later", async () => {
    await room.publish("everything");
    const early = await room.watch();
    expect(await early.next()).toBeNull();
    const position = { at, side: "team:kyiv", against: "control" };
    expect(await room.lead(position)).toEqual({ status: 200, body: { watching: 1 } });
    expect(await early.next()).toEqual(position);
    const late = await room.watch();
    expect(await late.next()).toEqual(position);
    await room.lead(null);
    expect(await late.next()).toBeNull();
    await Promise.all([early.stop(), late.stop()]);
  });

  it("LED1: only the host key or the lead's own seat leads", async () => {
    await room.publish("everything");
    const position = { at, side: "public", against: null };
    const seats = [
      { token: "lead", person: played.lead },
      { token: "player", person: "kyiv-lead" },
    ];
    for (const { token, person } of seats)
      await played.store.writeBeside(played.host.id, [
        { write: "seat", hash: hashSecret(token), person, kind: "person" },
      ]);
    expect((await room.lead(position, "lead")).status).toBe(200);
    for (const token of ["player", "nobody", ""]) expect((await room.lead(position, token)).status).toBe(403);
  });

  it("LED3: what was not published is neither led nor watched; of the room's side no other side is told", async () => {
    const position = { at, side: "team:kyiv", against: "control" };
    expect((await room.lead(position)).body.error.sentence).toContain("Publish the replay first");
    expect((await room.watch()).status).toBe(409);
    await room.publish("public");
    const screen = await room.watch();
    await screen.next();
    const moments = (feedsOfLog(played.record.log).public ?? []).map((item) => item.at);
    for (const { at: moment } of played.record.log.slice(40, 90)) {
      await room.lead({ ...position, at: moment });
      const told = await screen.next();
      const seen = moments.findLast((each) => each <= moment);
      expect(told).toEqual({ side: "public", against: null, at: seen });
    }
    await screen.stop();
  });

  it("LED4: a leader who fell silent for a minute leads no more", () => {
    const clock = handClock();
    const led = makeLedReplays(clock);
    led.lead("s", { at: 1, side: "public", against: null });
    clock.time += SILENT_MS;
    expect(led.position("s")).not.toBeNull();
    clock.time += 1;
    expect(led.position("s")).toBeNull();
  });

  it("LED6: a class behind one address has room, and one address cannot take every place", () => {
    const led = makeLedReplays(handClock());
    const watch = (session: string, address: string) => led.watch(session, () => {}, address);
    const taken = Array.from({ length: MOST_SCREENS.address }, () => watch("s", "one"));
    expect(taken).not.toContain(null);
    expect(taken.length).toBeGreaterThanOrEqual(2 * 40);
    for (const session of ["s", "t"]) expect(watch(session, "one")).toBeNull();
    expect(watch("s", "two")).not.toBeNull();
    taken[0]?.();
    taken[0]?.();
    expect(watch("t", "one")).not.toBeNull();
    expect(watch("t", "one")).toBeNull();
  });

  it("LED6: a session and the server have room for so many, and what is given back is free again", () => {
    const led = makeLedReplays(handClock());
    const watch = (session: string, n: number) => led.watch(session, () => {}, `address ${n}`);
    const full = Array.from({ length: MOST_SCREENS.session }, (_, n) => watch("s", n));
    expect(watch("s", 9_999)).toBeNull();
    const left = MOST_SCREENS.server - MOST_SCREENS.session;
    const others = Array.from({ length: left }, (_, n) => watch(`t${n % 3}`, 1_000 + n));
    expect(others).not.toContain(null);
    expect(watch("u", 9_999)).toBeNull();
    for (const stop of [...full, ...others]) stop?.();
    expect([led.watching("s"), led.watching("t0")]).toEqual([0, 0]);
    expect(watch("s", 9_999)).not.toBeNull();
  });

  it("LED6: a screen for which there is no room is told so", async () => {
    await room.publish("public");
    const screens = await Promise.all(Array.from({ length: MOST_SCREENS.address }, room.watch));
    for (const { status } of screens) expect(status).toBe(200);
    expect((await room.watch()).status).toBe(503);
    await screens[0]?.stop();
    const again = await room.watch();
    expect(again.status).toBe(200);
    await Promise.all([again, ...screens].map(({ stop }) => stop()));
  });
});
