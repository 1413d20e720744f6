import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import { describe, expect, test } from "vitest";
import { createTypedForm, PAUSE_MS } from "../../src/state/typedForm.ts";
import type { Keep } from "../../src/sync/keep.ts";
import { fakeKeep } from "../support/fakeKeep.ts";
import { type HeldTime, heldTime } from "../support/heldTime.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const OK: Ack = { ok: true };

function form({
  server = "",
  keep = fakeKeep(),
  time = heldTime(),
}: {
  server?: string;
  keep?: Keep;
  time?: HeldTime;
} = {}) {
  const saves: { readonly text: string; readonly answer: (ack: Ack) => void }[] = [];
  const made = createTypedForm({
    fields: ["why"] as const,
    server: { why: server },
    save: ({ why }) => new Promise<Ack>((answer) => void saves.push({ text: why, answer })),
    keep,
    keyOf: (field) => `s1.p1.${field}`,
    timers: time,
  });
  const look = () => made.look().fields.why;
  const answer = async (ack: Ack = OK) => {
    saves.at(-1)?.answer(ack);
    await settled();
  };
  return { form: made, look, saves, answer, keep, time, texts: () => saves.map(({ text }) => text) };
}

describe("typed text", () => {
  test("TYP1: a field nobody types in follows what a team-mate writes", () => {
    const { form: f, look } = form();
    f.hear({ why: "Ada's reason" });
    expect(look()).toEqual({ text: "Ada's reason", unsaved: false, theirs: null });
  });

  test("TYP1: an incoming change never touches what is being typed", () => {
    const { form: f, look } = form();
    f.edit("why", "mine");
    f.hear({ why: "Ada's reason" });
    expect(look().text).toBe("mine");
  });

  test("TYP2: when both changed, both texts are kept until somebody chooses, and nothing is saved over", async () => {
    const { form: f, look, time, texts } = form();
    f.edit("why", "mine");
    f.hear({ why: "Ada's reason" });
    expect(look().theirs).toBe("Ada's reason");
    time.pass(PAUSE_MS * 3);
    await settled();
    expect(texts()).toEqual([]);
    f.keepMine("why");
    expect(texts()).toEqual(["mine"]);
    expect(look()).toMatchObject({ text: "mine", theirs: null });
  });

  test("TYP2: taking theirs drops mine", () => {
    const { form: f, look } = form();
    f.edit("why", "mine");
    f.hear({ why: "Ada's reason" });
    f.takeTheirs("why");
    expect(look()).toEqual({ text: "Ada's reason", unsaved: false, theirs: null });
  });

  test("TYP2: one's own text coming back is no collision, even after a newer one was typed or sent", async () => {
    const { form: f, look, time, answer, texts } = form();
    f.edit("why", "a");
    time.pass(PAUSE_MS);
    f.edit("why", "ab");
    await answer();
    f.blur("why");
    f.hear({ why: "a" });
    expect(look()).toMatchObject({ text: "ab", theirs: null });
    await answer();
    f.hear({ why: "ab" });
    expect(look()).toEqual({ text: "ab", unsaved: false, theirs: null });
    expect(texts()).toEqual(["a", "ab"]);
  });

  test("TYP2: a text that the server tidied is still one's own", async () => {
    const { form: f, look, time, answer } = form();
    f.edit("why", "Cafe\u0301\r\nnow");
    time.pass(PAUSE_MS);
    await answer();
    f.hear({ why: "Caf\u00e9\nnow" });
    expect(look().theirs).toBeNull();
  });

  test("TYP3: half-typed text is there again after a reload, and is saved then", async () => {
    const keep = fakeKeep();
    const before = form({ server: "old", keep });
    before.form.edit("why", "half a sent");
    const after = form({ server: "old", keep });
    expect(after.look().text).toBe("half a sent");
    after.time.pass(PAUSE_MS);
    expect(after.texts()).toEqual(["half a sent"]);
    await after.answer();
    after.form.hear({ why: "half a sent" });
    expect(keep.keys()).toEqual([]);
  });

  test("TYP3: text kept over a reload collides with what a team-mate wrote meanwhile", () => {
    const keep = fakeKeep();
    form({ server: "old", keep }).form.edit("why", "mine");
    const after = form({ server: "Ada's reason", keep });
    expect(after.look()).toMatchObject({ text: "mine", theirs: "Ada's reason" });
  });

  test("TYP4: it is saved in a pause of typing, at once on leaving the field, one save at a time", async () => {
    const { form: f, time, texts, answer } = form();
    f.edit("why", "a");
    time.pass(PAUSE_MS - 100);
    f.edit("why", "ab");
    time.pass(PAUSE_MS - 100);
    expect(texts()).toEqual([]);
    f.blur("why");
    expect(texts()).toEqual(["ab"]);
    f.edit("why", "abc");
    f.blur("why");
    expect(texts()).toEqual(["ab"]);
    await answer();
    time.pass(PAUSE_MS);
    expect(texts()).toEqual(["ab", "abc"]);
  });

  test("TYP5: what is typed while saving is closed waits and is saved when it opens again", () => {
    const { form: f, look, time, texts } = form();
    f.open(false);
    f.edit("why", "too late");
    time.pass(PAUSE_MS * 2);
    expect(texts()).toEqual([]);
    expect(look()).toMatchObject({ text: "too late", unsaved: true });
    f.open(true);
    time.pass(PAUSE_MS);
    expect(texts()).toEqual(["too late"]);
  });

  test("TYP5: a refused save keeps the text and says why", async () => {
    const { form: f, time, look, answer } = form();
    f.edit("why", "mine");
    time.pass(PAUSE_MS);
    await answer({ ok: false, code: "committed", sentence: "Your moves are committed." });
    expect(f.look().refused).toBe("Your moves are committed.");
    expect(look()).toMatchObject({ text: "mine", unsaved: true });
  });

  test("TYP7: what was typed while the line was down meets what the others wrote before it is sent", async () => {
    const { form: f, look, time, texts } = form({ server: "old" });
    f.open(false);
    f.edit("why", "typed offline");
    time.pass(PAUSE_MS * 2);
    f.hear({ why: "Ada's reason" });
    f.open(true);
    time.pass(PAUSE_MS * 2);
    await settled();
    expect(texts()).toEqual([]);
    expect(look()).toMatchObject({ text: "typed offline", theirs: "Ada's reason" });
  });

  test("TYP6: when typing is over and both agree, the field follows the server again", async () => {
    const { form: f, look, time, answer } = form();
    f.focus("why");
    f.edit("why", "mine");
    time.pass(PAUSE_MS);
    await answer();
    f.hear({ why: "mine" });
    f.blur("why");
    time.pass(5_000);
    f.hear({ why: "Ada goes on" });
    expect(look()).toEqual({ text: "Ada goes on", unsaved: false, theirs: null });
  });
});
