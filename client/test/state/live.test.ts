import { emptyView } from "@whitecell/shared/views/evolveView.ts";
import { describe, expect, test } from "vitest";
import { createLive } from "../../src/state/live.ts";
import type { Keep } from "../../src/sync/keep.ts";
import { fakeKeep } from "../support/fakeKeep.ts";
import { fakeLines } from "../support/fakeLine.ts";
import { news, snapshot, teamViewer, welcome } from "../support/feed.ts";
import { heldTime } from "../support/heldTime.ts";

function live(tab: Keep = fakeKeep()) {
  const time = heldTime();
  const lines = fakeLines();
  let count = 0;
  const session = createLive({
    openLink: lines.open,
    timers: time,
    wallClock: () => 0,
    isOnline: () => true,
    chance: () => 0.5,
    newId: () => `id${++count}`,
    tab,
  });
  session.open("token");
  return { session, time, lines, tab, now: () => session.store.getState() };
}
const ask = { type: "AskForTeam", team: null } as const;

describe("the live session", () => {
  test("LIV1: on reconnecting it tells the server what it already has, and gets only the rest", () => {
    const { lines, time, now } = live();
    lines.last().server.welcome(welcome(snapshot(4)));
    lines.last().server.frame({ key: "public", items: [news(5)] });
    lines.last().server.lost();
    time.pass(400);
    expect(lines.last().hello.since).toEqual({ feed: "public", seq: 5 });
    lines.last().server.welcome(welcome({ kind: "missing", key: "public", items: [news(6)] }));
    expect(now().connection).toEqual({ kind: "live", quiet: false });
    expect(lines.last().resyncs).toEqual([]);
  });

  test("LIV2: a command issued while the line is down is sent when it is back, and its promise kept", async () => {
    const { session, lines, time, now } = live();
    const ack = session.issue(ask);
    expect(now().pending).toHaveLength(1);
    lines.last().server.lost();
    time.pass(400);
    lines.last().server.welcome(welcome(null));
    expect(lines.last().commands.map(({ issued }) => issued.id)).toEqual(["id1"]);
    lines.last().commands[0]?.answer({ ok: true });
    expect(await ack).toEqual({ ok: true });
    expect(now().pending).toEqual([]);
  });

  test("LIV2: a command in flight at a reload goes out again under its id, and a refusal is still told", () => {
    const tab = fakeKeep();
    const before = live(tab);
    before.lines.last().server.welcome(welcome(null));
    void before.session.issue(ask);

    const after = live(tab);
    after.lines.last().server.welcome(welcome(null));
    const sent = after.lines.last().commands[0];
    expect(sent?.issued).toEqual({ id: "id1", command: ask });
    sent?.answer({ ok: false, code: "phase-over", sentence: "That phase is already over." });
    expect(after.now().refused.map(({ sentence }) => sentence)).toEqual(["That phase is already over."]);
    after.session.dismiss("id1");
    expect(after.now().refused).toEqual([]);
  });

  test("TBL12: who types is named for a few seconds, and says so at most every three", () => {
    const { session, lines, time, now } = live();
    const { server, typed } = lines.last();
    server.welcome(welcome(snapshot(1)));
    server.typing("p2");
    expect(Object.keys(now().typing)).toEqual(["p2"]);
    time.pass(3_000);
    server.typing("p2");
    time.pass(3_000);
    expect(Object.keys(now().typing)).toEqual(["p2"]);
    time.pass(2_000);
    expect(now().typing).toEqual({});
    for (let times = 0; times < 5; times += 1) session.types();
    expect(typed.count).toBe(1);
    server.heartbeat({ key: "public", seq: 1, serverNow: 0 });
    time.pass(3_000);
    session.types();
    expect(typed.count).toBe(2);
  });

  test("LIV3: somebody who is moved sees the new side and nothing of the old", () => {
    const { lines, now } = live();
    const { server } = lines.last();
    server.welcome(welcome(snapshot(7, emptyView(teamViewer("kyiv")))));
    server.welcome(
      welcome(snapshot(3, emptyView(teamViewer("nato"))), {
        you: { person: "p1", place: { at: "team", team: "nato", lead: false } },
      }),
    );
    server.frame({ key: "team:kyiv", items: [news(8)] });
    expect(now().view?.viewer).toEqual({ kind: "team", team: "nato" });
    expect(now().you?.place).toEqual({ at: "team", team: "nato", lead: false });
    expect(lines.last().resyncs).toEqual([]);
  });

  test("LIV4: taken out of the session, nothing waits for an answer any more", async () => {
    const { session, lines } = live();
    lines.last().server.welcome(welcome(null));
    const ack = session.issue(ask);
    lines.last().server.refused("removed");
    expect((await ack).ok).toBe(false);
  });

  test("LIV5: a replaced tab takes its seat back with what it had", () => {
    const { session, lines } = live();
    lines.last().server.welcome(welcome(snapshot(2)));
    lines.last().server.refused("replaced");
    session.useHere();
    expect(lines.last().hello.since).toEqual({ feed: "public", seq: 2 });
  });
});
