import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import type { Issued } from "@whitecell/shared/protocol/socketEvents.ts";
import { describe, expect, test } from "vitest";
import { createOutbox } from "../../src/sync/commandOutbox.ts";
import { heldTime } from "../support/heldTime.ts";

const say = (text: string): PersonCommand => ({ type: "SendMessage", team: "kyiv", text });
const OK: Ack = { ok: true };
const no = (code: string): Ack => ({ ok: false, code, sentence: `${code}.` });

function outbox(kept: readonly Issued[] = []) {
  const time = heldTime();
  const sent: { readonly issued: Issued; readonly answer: (ack: Ack) => void }[] = [];
  const orphans: [string, Ack][] = [];
  const held: (string | null)[] = [];
  let stored = kept;
  let online = true;
  let count = 0;
  const box = createOutbox({
    timers: time,
    newId: () => `id${++count}`,
    send: (issued, answer) => {
      if (online) sent.push({ issued, answer });
      return online;
    },
    load: () => kept,
    save: (pending) => {
      stored = pending;
    },
    changed: () => {},
    held: (sentence) => void held.push(sentence),
    orphan: ({ id }, ack) => void orphans.push([id, ack]),
  });
  const cut = () => {
    online = false;
    box.disconnected();
  };
  const mend = () => {
    online = true;
    box.connected();
  };
  const ids = () => sent.map(({ issued }) => issued.id);
  return { box, time, sent, ids, orphans, held, cut, mend, stored: () => stored.map(({ id }) => id) };
}

describe("the command outbox", () => {
  test("OBX1: commands go one at a time, each after the answer to the one before", async () => {
    const { box, sent, ids } = outbox();
    const first = box.issue(say("one"));
    void box.issue(say("two"));
    expect(ids()).toEqual(["id1"]);
    sent[0]?.answer(OK);
    expect(await first).toEqual(OK);
    expect(ids()).toEqual(["id1", "id2"]);
  });

  test("OBX2: without an answer the same command is sent again under the same id", () => {
    const { box, time, ids } = outbox();
    void box.issue(say("one"));
    time.pass(11_000);
    expect(ids()).toEqual(["id1", "id1", "id1"]);
  });

  test("OBX2: after a lost line everything unanswered is sent again, in order and under its own id", async () => {
    const { box, sent, ids, cut, mend } = outbox();
    const first = box.issue(say("one"));
    cut();
    const second = box.issue(say("two"));
    expect(ids()).toEqual(["id1"]);
    mend();
    expect(ids()).toEqual(["id1", "id1"]);
    sent[1]?.answer(OK);
    sent[2]?.answer(no("committed"));
    expect(await first).toEqual(OK);
    expect(await second).toEqual(no("committed"));
    expect(ids()).toEqual(["id1", "id1", "id2"]);
  });

  test("OBX3: two answers to two sendings of one command settle it once", async () => {
    const { box, time, sent, ids } = outbox();
    const first = box.issue(say("one"));
    time.pass(5_100);
    void box.issue(say("two"));
    sent[0]?.answer(OK);
    sent[1]?.answer(no("already"));
    expect(await first).toEqual(OK);
    expect(ids()).toEqual(["id1", "id1", "id2"]);
  });

  test("OBX4: “not now” is tried again and nothing overtakes it; the reason is told", () => {
    const { box, time, sent, ids, held } = outbox();
    void box.issue(say("one"));
    void box.issue(say("two"));
    sent[0]?.answer(no("store-failed"));
    expect(held).toEqual(["store-failed."]);
    expect(ids()).toEqual(["id1"]);
    time.pass(2_000);
    expect(ids()).toEqual(["id1", "id1"]);
    sent[1]?.answer(OK);
    expect(held.at(-1)).toBeNull();
    expect(ids()).toEqual(["id1", "id1", "id2"]);
  });

  test("OBX5: what was not answered survives a reload and is sent under its old id", () => {
    const { box, cut, stored } = outbox();
    cut();
    void box.issue(say("one"));
    void box.issue(say("two"));
    expect(stored()).toEqual(["id1", "id2"]);

    const after = outbox([
      { id: "id1", command: say("one") },
      { id: "id2", command: say("two") },
    ]);
    after.mend();
    after.sent[0]?.answer(OK);
    after.sent[1]?.answer(no("phase-over"));
    expect(after.ids()).toEqual(["id1", "id2"]);
    expect(after.stored()).toEqual([]);
    expect(after.orphans).toEqual([
      ["id1", OK],
      ["id2", no("phase-over")],
    ]);
  });

  test("OBX6: when a seat is gone everything that waits is answered and forgotten", async () => {
    const { box, cut, stored } = outbox();
    cut();
    const first = box.issue(say("one"));
    box.abandon(no("not-sent"));
    expect(await first).toEqual(no("not-sent"));
    expect(stored()).toEqual([]);
  });
});
