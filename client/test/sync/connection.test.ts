import { describe, expect, test } from "vitest";
import { type ConnectionState, createConnection, QUIET_MS, SILENCE_MS } from "../../src/sync/connection.ts";
import { fakeLines } from "../support/fakeLine.ts";
import { snapshot, welcome } from "../support/feed.ts";
import { heldTime } from "../support/heldTime.ts";

function connected() {
  const time = heldTime();
  const lines = fakeLines();
  const states: ConnectionState[] = [];
  let online = true;
  const connection = createConnection({
    open: lines.open,
    hello: () => ({ protocol: 1, token: "t", since: null }),
    timers: time,
    isOnline: () => online,
    chance: () => 0.5,
    on: {
      state: (state) => void states.push(state),
      welcome: () => {},
      frame: () => {},
      heartbeat: () => {},
      names: () => {},
      presence: () => {},
      typing: () => {},
    },
  });
  connection.start();
  const greet = () => lines.last().server.welcome(welcome(snapshot(0)));
  const beat = () => lines.last().server.heartbeat({ key: "public", seq: 0, serverNow: 0 });
  return {
    connection,
    time,
    lines,
    greet,
    beat,
    state: () => states.at(-1),
    goOffline: () => {
      online = false;
    },
  };
}

describe("the connection", () => {
  test("CON1: it is live from the welcome on, and not before", () => {
    const { connection, greet, state } = connected();
    expect(state()).toEqual({ kind: "connecting" });
    expect(connection.link()).toBeNull();
    greet();
    expect(state()).toEqual({ kind: "live", quiet: false });
    expect(connection.link()).not.toBeNull();
  });

  test("CON2: a lost line is said at once and tried again by itself, with growing pauses", () => {
    const { time, lines, greet, state } = connected();
    greet();
    lines.last().server.lost();
    expect(state()).toEqual({ kind: "waiting", attempt: 1 });
    time.pass(400);
    expect(lines.all).toHaveLength(2);
    lines.last().server.lost();
    time.pass(400);
    expect(lines.all).toHaveLength(2);
    time.pass(700);
    expect(lines.all).toHaveLength(3);
    greet();
    expect(state()).toEqual({ kind: "live", quiet: false });
  });

  test("CON2: a device without a network says so, and keeps trying all the same", () => {
    const { time, lines, greet, state, goOffline } = connected();
    greet();
    goOffline();
    lines.last().server.lost();
    expect(state()).toEqual({ kind: "offline" });
    time.pass(400);
    expect(lines.all).toHaveLength(2);
  });

  test("CON3: silence is noticed: first said, then the line is given up for a new one", () => {
    const { time, lines, greet, beat, state } = connected();
    greet();
    time.pass(QUIET_MS - 100);
    beat();
    time.pass(QUIET_MS - 100);
    expect(state()).toEqual({ kind: "live", quiet: false });
    time.pass(200);
    expect(state()).toEqual({ kind: "live", quiet: true });
    beat();
    expect(state()).toEqual({ kind: "live", quiet: false });
    time.pass(SILENCE_MS + 100);
    expect(state()).toEqual({ kind: "waiting", attempt: 1 });
    expect(lines.all[0]?.isClosed()).toBe(true);
  });

  test("CON3: a handshake that is never answered is given up", () => {
    const { time, lines, state } = connected();
    time.pass(10_100);
    expect(state()).toEqual({ kind: "waiting", attempt: 1 });
    time.pass(400);
    expect(lines.all).toHaveLength(2);
  });

  test("CON4: a page that wakes up does not wait for the next attempt", () => {
    const { connection, time, lines, greet } = connected();
    greet();
    lines.last().server.lost();
    connection.wake();
    expect(lines.all).toHaveLength(2);
    time.pass(5_000);
    expect(lines.all).toHaveLength(2);
  });

  test("CON4: waking changes nothing while the line is live", () => {
    const { connection, lines, greet } = connected();
    greet();
    connection.wake();
    expect(lines.all).toHaveLength(1);
  });

  test("CON5: a refusal ends the attempts, except when the server only asks for patience", () => {
    const { connection, time, lines, greet, state } = connected();
    greet();
    lines.last().server.refused("too-fast");
    expect(state()).toEqual({ kind: "waiting", attempt: 1 });
    time.pass(15_000);
    expect(lines.all).toHaveLength(2);
    lines.last().server.refused("replaced");
    expect(state()).toEqual({ kind: "refused", refusal: "replaced" });
    time.pass(60_000);
    connection.wake();
    expect(lines.all).toHaveLength(2);
    connection.start();
    expect(lines.all).toHaveLength(3);
  });

  test("CON6: a line that was given up is no longer listened to", () => {
    const { connection, lines, greet, state } = connected();
    greet();
    lines.last().server.lost();
    connection.wake();
    greet();
    lines.all[0]?.server.lost();
    lines.all[0]?.server.refused("removed");
    expect(state()).toEqual({ kind: "live", quiet: false });
  });
});
