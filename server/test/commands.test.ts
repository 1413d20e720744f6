import {
  commandSchemas,
  readHello,
  readIssued,
  readSince,
} from "@whitecell/shared/protocol/commandSchemas.ts";
import { cleanName, cleanText } from "@whitecell/shared/protocol/text.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextId } from "./liveServer.ts";

const read = (command: unknown) => readIssued({ id: nextId(), command });
/** The most characters that a text may have in this command. */
const longest = (make: (text: string) => unknown): number | undefined =>
  [120, 1_000, 2_000, 4_000].find(
    (limit) => read(make("x".repeat(limit))).ok && !read(make("x".repeat(limit + 1))).ok,
  );

describe("commands from outside", () => {
  it("NET25: every text is bounded: messages 2,000, reasons of a team 4,000, free-form fields 1,000, titles 120", () => {
    expect(longest((text) => ({ type: "SendMessage", team: "kyiv", text }))).toBe(2_000);
    expect(longest((rationale) => ({ type: "SaveDraft", team: "kyiv", rationale }))).toBe(4_000);
    expect(longest((rationale) => ({ type: "CommitReaction", team: "kyiv", move: "m", rationale }))).toBe(
      4_000,
    );
    const free = (action: string) => ({ kind: "free", text: { action, intent: "", reasons: [], risks: "" } });
    expect(longest((text) => ({ type: "SaveDraft", team: "kyiv", major: free(text) }))).toBe(1_000);
    const inject = { type: "ReleaseAdHoc", text: "x", kind: "news", audience: ["all"], deltas: {} };
    expect(longest((title) => ({ ...inject, title }))).toBe(120);
  });

  it("NET25: a bound counts what is stored, after Unicode was normalised", () => {
    // Each of these two becomes one character when composed.
    expect(read({ type: "SendMessage", team: "kyiv", text: "e\u0301".repeat(2_000) }).ok).toBe(true);
    expect(read({ type: "SendMessage", team: "kyiv", text: "e\u0301".repeat(2_001) }).ok).toBe(false);
    // And this one becomes two.
    expect(read({ type: "SendMessage", team: "kyiv", text: "\u0958".repeat(1_001) }).ok).toBe(false);
  });

  it("NET15: cleaned text is well-formed, composed, and cleaning it again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (wild, tame) => {
        for (const clean of [cleanText, cleanName]) {
          const once = clean(`${wild}\ud800${tame}\u0000`);
          expect(once).not.toMatch(/\p{Surrogate}/u);
          expect(once).not.toContain("\u0000");
          expect(once).toBe(once.normalize("NFC"));
          expect(clean(once)).toBe(once);
        }
      }),
    );
  });

  it("L7: the table of schemas has an entry for each type and each entry reads its own type only", () => {
    for (const type of Object.keys(commandSchemas)) {
      const problem = read({ type, surprise: 1 });
      expect(problem.ok).toBe(false);
    }
    expect(read({ type: "StartSession" }).ok).toBe(true);
    for (const type of [
      "CreateSession",
      "Arrive",
      "TakeSeat",
      "RingBell",
      "BridgeOutage",
      "toString",
      "__proto__",
    ])
      expect(read({ type }).ok).toBe(false);
  });

  it("L9: a payload that says who sends it is refused", () => {
    for (const claim of [{ actor: { kind: "system" } }, { person: "p" }, { by: "p" }, { at: 1 }])
      expect(read({ type: "SendMessage", team: "kyiv", text: "x", ...claim }).ok).toBe(false);
  });

  it("AUTH1: a handshake of another version is still read, so that its page can be told to reload", () => {
    expect(readHello({ protocol: 99, token: "t", since: null, extra: 1 })).toMatchObject({ ok: true });
    for (const wrong of [
      null,
      {},
      { protocol: "1", token: "t", since: null },
      { protocol: 1, token: "x".repeat(999), since: null },
    ])
      expect(readHello(wrong).ok).toBe(false);
    expect(readSince(null)).toEqual({ ok: true, value: null });
    for (const wrong of [
      { feed: "public" },
      { feed: "public", seq: -1 },
      { feed: "public", seq: 0.5 },
      { feed: "__proto__", seq: 1 },
    ])
      expect(readSince(wrong).ok).toBe(false);
  });
});
