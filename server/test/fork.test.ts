import { must } from "@whitecell/shared/lib/assert.ts";
import type { ForkAnswer } from "@whitecell/shared/protocol/http.ts";
import { comparePlays } from "@whitecell/shared/record/comparePlays.ts";
import { sayFinding } from "@whitecell/shared/record/finding.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { FullRecord, LogEntry, OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { verifyRecord } from "@whitecell/shared/record/verify.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { hashSecret, sha256 } from "../src/auth/secrets.ts";
import { forkSession } from "../src/sessions/fork.ts";
import type { Host } from "../src/sessions/host.ts";
import { endedRecord } from "../src/sessions/record.ts";
import { commitmentOf } from "../src/sessions/theRules.ts";
import { chainOn, chainStart, textsOf } from "../src/store/chain.ts";
import { playedSession, playToEnd } from "./playedFile.ts";

type Played = Awaited<ReturnType<typeof playedSession>>;
let played: Played;
let before: string;
let answer: ForkAnswer;
let child: Host;
let planning: LogEntry;
let forkedAt: number;

const opened = (record: FullRecord): OpenRecord => {
  const read = openRecord(JSON.parse(JSON.stringify(record)));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};
const whole = async (id: string): Promise<FullRecord> => {
  const record = await endedRecord(played, id);
  if (!record.ok) throw new Error(record.error.sentence);
  return record.value;
};

beforeAll(async () => {
  played = await playedSession({ turns: 3 });
  before = JSON.stringify((await played.store.load(played.host.id))?.events);
  const began = played.record.log.find(
    ({ event }) => event.type === "PhaseStarted" && event.phase === "planning" && event.turnIndex === 1,
  );
  // A moment is all that happened in it.
  planning = must(
    played.record.log.findLast(({ at }) => at <= (began?.at ?? 0)),
    "no second turn",
  );
  played.clock.time += 3_600_000;
  forkedAt = played.clock.time;
  const made = await forkSession({ ...played, commitmentOf }, played.record, {
    at: planning.at,
    title: "What if",
  });
  if (!made.ok) throw new Error(made.error.sentence);
  answer = made.value;
  child = must(await played.registry.open(answer.sessionId), "no child");
}, 60_000);

describe("going on from a play that is over", () => {
  it("FORK1: the same people sit in the same places at the same moment, and the parent is as it was", async () => {
    const game = must(child.game(), "no game");
    expect(game).toMatchObject({ phase: "planning", turnIndex: 1, title: "What if" });
    expect(game.people).toEqual(played.host.game()?.people);
    expect(child.names()).toEqual(played.host.names());
    expect(game.path).toHaveLength(1);
    expect(JSON.stringify((await played.store.load(played.host.id))?.events)).toBe(before);
    expect(played.host.game()?.phase).toBe("ended");
  });

  it("FORK3: the clock waits with what was left, and the run sheet begins where the phase stood", () => {
    const game = must(child.game(), "no game");
    expect(game.clock).toMatchObject({ state: "paused", remainingMs: 8 * 60_000 });
    const { view } = must(child.feeds().get("public"), "no room");
    expect(view.agenda?.begun.at(-1)).toMatchObject({ phase: "planning", at: forkedAt });
  });

  it("FORK4: nothing from before can be taken back", async () => {
    expect(child.game()?.steps).toEqual([]);
    const n = child.game()?.stepsTaken ?? 0;
    const command = { type: "UndoStep", n, reason: "no" } as const;
    const ack = await child.submit({ actor: { kind: "person", person: played.lead }, id: null, command });
    expect(ack).toMatchObject({ ok: false });
  });

  it("FORK5: no feed tells the new seed or the parent's entries; all tell whose play it goes on from", () => {
    const seed = child.game()?.seed;
    const key = seed?.kind === "secret" ? seed.key : "";
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    for (const { view } of child.feeds().values()) {
      expect(JSON.stringify(view)).not.toContain(key);
      expect(JSON.stringify(view)).not.toContain('"entries"');
      expect(view.fork).toMatchObject({ title: "Tuesday's table", turnIndex: 1, phase: "planning" });
      expect(view.scene?.commitment).toBe(sha256(key));
    }
  });

  it("FORK7: everybody but the lead has a link to their own seat, and the lead has a token", async () => {
    const others = Object.keys(child.game()?.people ?? {}).filter((person) => person !== played.lead);
    expect(answer.links.map(({ person }) => person).sort()).toEqual(others.sort());
    for (const { person, path, name } of answer.links) {
      expect(name).toBe(played.host.names()[person]);
      const link = await played.store.link(hashSecret(path.replace("/join#seat=", "")));
      expect(link).toMatchObject({ session: child.id, used: false, purpose: { for: "person", person } });
    }
    expect(await played.store.seat(hashSecret(answer.token))).toMatchObject({ person: played.lead });
  });

  it("FORK7: there is no going on from before the beginning; the moment after the end is the last one of play", async () => {
    const parts = { ...played, commitmentOf };
    expect(await forkSession(parts, played.record, { at: 1, title: "x" })).toMatchObject({ ok: false });
    const last = await forkSession(parts, played.record, { at: played.clock.time, title: "The end" });
    expect(last.ok && (await played.registry.open(last.value.sessionId))?.game()?.phase).toBe("consequences");
    const forged = { ...played.record, chainHead: "0" };
    expect(await forkSession(parts, forged, { at: planning.at, title: "x" })).toMatchObject({
      ok: false,
      error: { code: "bad-record" },
    });
  });

  it("FORK2, FORK6: played to its end it matches, names its parent with its seal, and can be compared", async () => {
    await playToEnd(child, { clock: played.clock, lead: played.lead, dice: "another mind" });
    const record = opened(await whole(child.id));
    const finding = verifyRecord(record, { sha256 });
    expect(finding).toMatchObject({
      is: "matches",
      parent: {
        sessionId: played.host.id,
        title: "Tuesday's table",
        entries: planning.rev,
        seal: planning.hash,
      },
    });
    if (finding.is === "matches") expect(finding.rolls).toBeGreaterThan(8);
    expect(sayFinding(finding)).toContain(`whose seal there is ${planning.hash}`);
    const compared = comparePlays(opened(played.record), record);
    expect(compared.turns[0]?.differ).toBe("no");
    expect(compared.parted).toBe(1);
    expect(compared.other.fork?.sessionId).toBe(played.host.id);
  });

  it("FORK6: a beginning that is not the parent's is reported, however well it is sealed anew", async () => {
    const record = await whole(child.id);
    const log = record.log.map((entry) =>
      entry.rev === 30 ? { ...entry, actor: { kind: "person", person: "somebody" } as const } : entry,
    );
    const sealed = chainOn(
      chainStart(record.sessionId),
      log.map(({ rev, ...entry }) => textsOf(entry, rev)),
    );
    const resealed = log.map((entry, at) => ({ ...entry, hash: sealed[at]?.hash ?? "" }));
    const chainHead = sealed.at(-1)?.hash ?? "";
    const finding = verifyRecord(opened({ ...record, log: resealed, chainHead }), { sha256 });
    expect(finding).toEqual({ is: "differs", entry: planning.rev + 1, why: { what: "parent" } });
  });

  it("FORK2: a roll after the fork that the parent's seed would give is reported", async () => {
    const record = await whole(child.id);
    const at = record.log.findIndex(({ event }) => event.type === "SessionForked");
    const log = record.log.map((entry, index) =>
      index > at && entry.event.type === "MoveRolled"
        ? { ...entry, event: { ...entry.event, roll: (entry.event.roll + 1) % 100 } }
        : entry,
    );
    const sealed = chainOn(
      chainStart(record.sessionId),
      log.map(({ rev, ...entry }) => textsOf(entry, rev)),
    );
    const resealed = log.map((entry, index) => ({ ...entry, hash: sealed[index]?.hash ?? "" }));
    const chainHead = sealed.at(-1)?.hash ?? "";
    const finding = verifyRecord(opened({ ...record, log: resealed, chainHead }), { sha256 });
    expect(finding).toMatchObject({ is: "differs", why: { what: "roll" } });
  });
});
