// Record files that were made to do harm.
import { must } from "@whitecell/shared/lib/assert.ts";
import type { FullRecord } from "@whitecell/shared/record/recordFile.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFileReader } from "../src/sessions/fileReader.ts";
import { forkSession } from "../src/sessions/fork.ts";
import { importPlay, type LibraryParts, listPlays } from "../src/sessions/library.ts";
import { commitmentOf } from "../src/sessions/theRules.ts";
import { chainOn, chainStart, textsOf } from "../src/store/chain.ts";
import { playedSession } from "./playedFile.ts";

let played: Awaited<ReturnType<typeof playedSession>>;
let library: LibraryParts;
let text: string;
beforeAll(async () => {
  played = await playedSession({ turns: 1 });
  library = { ...played, listed: new Map(), readFile: makeFileReader() };
  text = JSON.stringify(played.record);
}, 60_000);

/** The file with something put behind the first place where this stands. */
const putBehind = (place: string, more: string): string => text.replace(place, () => `${place}${more}`);
const changed = (change: (record: FullRecord) => object): string =>
  JSON.stringify({ ...played.record, ...change(JSON.parse(text)) });
const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
const outcomesCalled = (label: unknown): string =>
  text.replaceAll(/"label":"Negotiated settlement"/g, () => `"label":${JSON.stringify(label)}`);

describe("a file made to do harm", () => {
  it.each<[string, () => string]>([
    ["nesting without end in an entry", () => putBehind('"event":{', `"more":${deep},`)],
    ["nesting without end among the names", () => putBehind('"names":{', `"more":${deep},`)],
    ["nesting without end beside it all", () => putBehind("{", `"more":${deep},`)],
    ["names that are no texts", () => putBehind('"names":{', '"x":{"a":1},')],
    ["a prototype for a name", () => putBehind('"names":{', '"__proto__":{"at":"control"},')],
    ["a moment beyond any calendar", () => text.replace(/"at":\d+/, '"at":1e300')],
    ["an endless moment", () => text.replace(/"at":\d+/, '"at":1e999')],
    ["an ending that is no word", () => outcomesCalled({ $$typeof: "x" })],
    ["a side that is no list", () => changed(() => ({ log: undefined, feeds: { public: {} } }))],
  ])("LIB6: %s is refused in a sentence, and the list is as it was", async (_, file) => {
    const before = await listPlays(library);
    const answer = await importPlay(library, file());
    expect(answer).toMatchObject({
      ok: false,
      error: { status: 400, code: "bad-record", sentence: expect.stringMatching(/^This .*\.$/) },
    });
    expect(await listPlays(library)).toEqual(before);
  });

  it("LIB6: what the list shows of a file has an end, one line and one direction", async () => {
    const title = `\u202e\n${"<b>x".repeat(100_000)}`;
    const answer = await importPlay(
      library,
      changed(({ scenario }) => ({ title, scenario: { ...scenario, title } })),
    );
    const { play } = must(answer.ok ? answer.value : null, "an import");
    for (const shown of [play.title, play.scenario]) {
      expect(shown.length).toBeLessThanOrEqual(200);
      expect(shown).not.toMatch(/[\n\u202e]/);
    }
  });

  it("LIB6: a prototype at the top of a file gives nobody anything", async () => {
    const answer = await importPlay(
      library,
      putBehind("{", '"__proto__":{"from":"here","scope":"everything"},'),
    );
    expect(answer).toMatchObject({ ok: true, value: { play: { from: "file" } } });
    expect({}).not.toHaveProperty("scope");
  });

  it("LIB6: a file that was sealed anew under another heading is not played on from", async () => {
    const sealedAnew = (heading: { readonly title?: string; readonly sessionId?: string }): FullRecord => {
      const { sessionId, title } = { ...played.record, ...heading };
      const own = played.record.log.map((entry) =>
        entry.event.type === "SessionCreated"
          ? { ...entry, event: { ...entry.event, sessionId, title } }
          : entry,
      );
      const links = chainOn(
        chainStart(sessionId),
        own.map((entry) => textsOf(entry, entry.rev)),
      );
      const log = own.map((entry, at) => ({ ...entry, hash: links[at]?.hash ?? "" }));
      const chainHead = links.at(-1)?.hash ?? "";
      return { ...played.record, sessionId, title, log, chainHead };
    };
    const at = must(played.record.log[Math.floor(played.record.log.length / 2)], "an entry").at;
    const fork = (record: FullRecord) =>
      forkSession({ ...played, commitmentOf }, record, { at, title: "What if" });
    expect((await fork(sealedAnew({ title: "Another" }))).ok).toBe(true);
    for (const heading of [
      { title: "x".repeat(100_000) },
      { title: "\u202egnihton" },
      { sessionId: "../../x" },
    ])
      expect(await fork(sealedAnew(heading))).toMatchObject({ ok: false, error: { code: "bad-record" } });
  });

  it("LIB6: names come into the new session as names are, however the file has them", async () => {
    const names = Object.fromEntries(
      Object.keys(played.record.names).map((person) => [person, `\u202e${person}\n${"x".repeat(5_000)}`]),
    );
    const at = must(played.record.log[Math.floor(played.record.log.length / 2)], "an entry").at;
    const made = await forkSession(
      { ...played, commitmentOf },
      { ...played.record, names },
      { at, title: "What if" },
    );
    const { name, links } = must(made.ok ? made.value : null, "a fork");
    for (const shown of [name, ...links.map((link) => link.name)])
      expect(shown).toMatch(/^[^\n\u202e]{1,60}$/);
  });
});
