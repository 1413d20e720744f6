import { must } from "@whitecell/shared/lib/assert.ts";
import type { ImportAnswer, PlayListing } from "@whitecell/shared/protocol/http.ts";
import { comparePlays } from "@whitecell/shared/record/comparePlays.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { FullRecord } from "@whitecell/shared/record/recordFile.ts";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeFileReader } from "../src/sessions/fileReader.ts";
import { lookIntoFile } from "../src/sessions/lookIntoFile.ts";
import { playedSession } from "./playedFile.ts";
import { HOST_KEY, type Played, playedHttp } from "./playedHttp.ts";

function libraryOf(played: Played) {
  const app = playedHttp(played);
  return async (
    method: string,
    path: string,
    { key = HOST_KEY, body }: { key?: string; body?: string } = {},
  ) => {
    const response = await app.request(path, {
      method,
      headers: { host: "whitecell.test", ...(key === "" ? {} : { authorization: `Bearer ${key}` }) },
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
}

let other: FullRecord;
beforeAll(async () => {
  other = JSON.parse(JSON.stringify((await playedSession({ turns: 1 })).record));
}, 60_000);

let played: Played;
let ask: ReturnType<typeof libraryOf>;
beforeEach(async () => {
  played = await playedSession({ turns: 2 });
  ask = libraryOf(played);
}, 60_000);

const plays = async (): Promise<readonly PlayListing[]> => (await ask("GET", "/api/plays")).body;

describe("the library of plays", () => {
  it("LIB1: lists what has ended, with the way it went, and nothing that is still played", async () => {
    const made = {
      title: "Later",
      name: "Ida",
      template: "demo",
      custom: null,
      options: [],
      seatsPerTeam: 3,
    };
    const body = JSON.stringify({ ...made, scenario: "long-reach" });
    expect((await ask("POST", "/api/sessions", { body })).status).toBe(200);
    const [play, ...more] = await plays();
    expect(more).toEqual([]);
    expect(play).toMatchObject({ title: "Tuesday's table", scenario: "Long Reach", turns: 2, from: "here" });
    expect(play?.outcome).toMatch(/\w/);
    expect(play?.playedAt).toBe(played.record.log[0]?.at);
    expect(play?.path.map(({ turn }) => turn)).toEqual([0, 1, 2]);
    for (const { point } of play?.path ?? [])
      expect(Object.keys(point).sort()).toEqual(play?.outcomes.map(({ id }) => id).sort());
  });

  it("LIB2: a good file is kept with what the check found, and opens as it came", async () => {
    const brought = await ask("POST", "/api/plays", { body: JSON.stringify(other) });
    expect(brought.status).toBe(200);
    const { play, said } = brought.body as ImportAnswer;
    expect(play).toMatchObject({ title: other.title, from: "file", finding: "matches" });
    expect(said).toContain("The record matches");
    expect(await plays()).toContainEqual(play);
    expect((await ask("GET", `/api/replays/${play.id}`)).body).toEqual(other);
    const again = await ask("POST", "/api/plays", { body: JSON.stringify(other) });
    expect(again).toMatchObject({ status: 409, body: { error: { code: "kept-already" } } });
  });

  it("LIB2: a file that was changed is kept with the mark that it does not match", async () => {
    const log = other.log.map((entry, at) => (at === 40 ? { ...entry, at: entry.at + 1 } : entry));
    const { body } = await ask("POST", "/api/plays", { body: JSON.stringify({ ...other, log }) });
    expect((body as ImportAnswer).play.finding).toBe("differs");
    expect((body as ImportAnswer).said).toContain("Entry 41");
  });

  it.each([
    ["no JSON", "{", "no record"],
    ["no record", '{"format":"another"}', "record"],
    ["a later version", JSON.stringify({ format: "whitecell-record", version: 99 }), "later Whitecell"],
    ["nothing", "", "no record"],
  ])("LIB2: %s gets one sentence and changes nothing", async (_, body, word) => {
    const before = await plays();
    const answer = await ask("POST", "/api/plays", { body });
    expect(answer.status).toBe(400);
    expect(answer.body.error.sentence).toMatch(/^[A-Z].*\.$/);
    expect(answer.body.error.sentence.toLowerCase()).toContain(word.toLowerCase());
    expect(await plays()).toEqual(before);
  });

  it("LIB7: the server goes on while it reads a file, and gives up one that takes too long", async () => {
    const text = JSON.stringify(other);
    let turns = 0;
    const beat = setInterval(() => {
      turns += 1;
    }, 1);
    const looked = await makeFileReader()(text);
    clearInterval(beat);
    expect(looked).toMatchObject({ ok: true, value: { finding: "matches" } });
    expect(turns).toBeGreaterThan(10);
    expect(lookIntoFile(text)).toEqual(looked);
    const both = makeFileReader(1);
    const inTurn = await Promise.all([both(text), both("{")]);
    for (const each of inTurn) expect(each).toMatchObject({ ok: false, error: { status: 400 } });
    expect(inTurn[0]).toMatchObject({ error: { sentence: expect.stringContaining("too long") } });
  });

  it("LIB3: without the host key nothing of the library is listed, taken, opened or deleted", async () => {
    const { play } = (await ask("POST", "/api/plays", { body: JSON.stringify(other) })).body as ImportAnswer;
    for (const key of ["", "wrong", `${HOST_KEY}x`]) {
      expect((await ask("GET", "/api/plays", { key })).status).toBe(401);
      expect((await ask("POST", "/api/plays", { key, body: "{}" })).status).toBe(401);
      expect((await ask("DELETE", `/api/plays/${play.id}`, { key })).status).toBe(401);
      expect((await ask("DELETE", `/api/plays/${played.host.id}`, { key })).status).toBe(401);
      expect((await ask("GET", `/api/replays/${play.id}`, { key })).status).toBe(404);
      expect((await ask("GET", `/api/replays/${played.host.id}`, { key })).status).toBe(404);
    }
    expect((await ask("GET", `/api/replays/${played.host.id}`)).body.scope).toBe("everything");
    expect(await plays()).toHaveLength(2);
  });

  it("LIB4: what is over can be deleted, and is gone; ending alone deletes nothing", async () => {
    const { id } = must((await plays())[0], "a play");
    const closed: string[] = [];
    played.registry.onClosed((session) => closed.push(session));
    expect((await ask("DELETE", `/api/plays/${id}`)).status).toBe(200);
    expect(closed).toEqual([id]);
    expect(await plays()).toEqual([]);
    expect((await ask("GET", `/api/replays/${id}`)).status).toBe(404);
    expect((await ask("DELETE", `/api/plays/${id}`)).status).toBe(404);
    expect(await played.registry.open(id)).toBeNull();
  });

  it("LIB4: a session that is being played cannot be deleted", async () => {
    const made = { title: "Now", name: "Ida", template: "demo", custom: null, options: [], seatsPerTeam: 3 };
    const body = JSON.stringify({ ...made, scenario: "long-reach" });
    const { sessionId } = (await ask("POST", "/api/sessions", { body })).body;
    expect(await ask("DELETE", `/api/plays/${sessionId}`)).toMatchObject({
      status: 409,
      body: { error: { sentence: expect.stringContaining("End it first") } },
    });
    expect(await played.registry.open(sessionId)).not.toBeNull();
  });

  it("LIB5: two plays beside each other show the first turn that was not the same", async () => {
    const opened = (record: FullRecord) => {
      const read = openRecord(record);
      if (!read.ok) throw new Error(read.error.kind);
      return read.value;
    };
    const [longer, shorter] = [opened(played.record), opened(other)];
    const same = comparePlays(longer, longer);
    expect(same.parted).toBeNull();
    expect(same.indicators).toEqual([]);
    const ended = comparePlays(longer, shorter);
    expect(ended.turns.map(({ differ }) => differ)).toEqual(["no", "one-ended"]);
    expect(ended.parted).toBe(1);
    const apart = ended.indicators.map(({ one, other: two }) => Math.abs(one - two));
    expect(apart.length).toBeGreaterThan(0);
    expect(apart).toEqual(apart.toSorted((a, b) => b - a));
    const otherDice = opened((await playedSession({ turns: 2, dice: "others" })).record);
    const parted = comparePlays(longer, otherDice);
    expect(parted.parted).toBe(0);
    expect(parted.turns[0]?.differ).toBe("moves");
  }, 60_000);
});
