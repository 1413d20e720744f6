import { describe, expect, it } from "vitest";
import { connect, liveServer, until, welcomed } from "./liveServer.ts";

describe("a slow client", () => {
  it("NET16: whoever does not read is dropped before much is kept for them, and the others are served", async () => {
    const dropped: string[] = [];
    const rate = { burst: 1e9, perSecond: 1e9, patience: 1e9 };
    const live = await liveServer({
      rate,
      log: (what) => void (what === "slow-client-dropped" && dropped.push(what)),
    });
    const token = await live.join("Slow", "red");
    const slow = connect(live.url, token);
    await welcomed(slow);
    // Stops reading at the lowest level: the socket stays open and nothing is taken from it.
    const engine = slow.wire.io.engine as unknown as {
      transport: { ws: { _socket: { pause: () => void } } };
    };
    engine.transport.ws._socket.pause();
    const quick = connect(live.url, await live.join("Quick", "red"));
    await welcomed(quick);
    const text = "x".repeat(2_000);
    const heap = process.memoryUsage().rss;
    for (let sent = 0; dropped.length === 0 && sent < 4_000; sent += 1) {
      await quick.command({ type: "SendMessage", team: "red", text });
    }
    expect(dropped).toHaveLength(1);
    expect(process.memoryUsage().rss - heap).toBeLessThan(200_000_000);
    expect(await quick.command({ type: "SendMessage", team: "red", text: "after" })).toBeDefined();
    const back = connect(live.url, token, { since: { feed: "team:red", seq: slow.belief.seq } });
    await welcomed(back);
    await until("it caught up", () => back.belief.seq === quick.belief.seq);
    for (const client of [slow, quick, back]) client.close();
    await live.app.close();
  }, 60_000);
});
