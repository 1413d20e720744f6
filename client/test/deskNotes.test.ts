import { describe, expect, it } from "vitest";
import { commandsFor, DESK_COMMANDS, keyOf } from "../src/features/control/commands/deskCommands.ts";
import { fittingCommands } from "../src/features/control/commands/paletteModel.ts";
import { deskOf } from "../src/features/control/deskModel.ts";
import { rightsAt } from "../src/features/control/deskRights.ts";
import { logOf, momentOf, searchLog, tagsOf } from "../src/features/control/log/logModel.ts";
import { audienceOf, byState, waitingOf } from "../src/features/control/questions/questionModel.ts";
import { tinyOpened } from "./support/tinyRecord.ts";

const lead = rightsAt({ at: "control", role: "lead" });
const scribe = rightsAt({ at: "control", role: "scribe" });
const names = { host: "Ida Müller" };

const played = () => {
  const session = tinyOpened();
  session.host({ type: "StartSession" });
  session.host({ type: "WriteNote", text: "Board bluffs.", about: null });
  session.host({ type: "SetBookmark", text: "Здесь всё изменилось", tags: ["turning point"] });
  return session;
};
const deskAt = (session: ReturnType<typeof played>) => {
  const desk = deskOf(session.view("control"));
  if (!desk) throw new Error("no desk");
  return desk;
};

describe("the desk's log", () => {
  it("DSK7: shows the newest first, with its moment", () => {
    const [newest, second] = logOf(deskAt(played()));
    expect(newest).toMatchObject({ kind: "bookmark", turnIndex: 0, phase: "situation" });
    expect(second).toMatchObject({ kind: "note", text: "Board bluffs." });
    expect(newest && momentOf(newest)).toMatch(/^T1 · Situation · \d\d:\d\d$/);
  });

  it("DSK7: finds text, tags, kind and author, whatever the case or accents", () => {
    const log = logOf(deskAt(played()));
    const found = (text: string, kind: "all" | "note" = "all") =>
      searchLog(log, { kind, text, names }).map((entry) => entry.kind);
    expect(found("ВСЁ изменилось")).toEqual(["bookmark"]);
    expect(found("turning muller")).toEqual(["bookmark"]);
    expect(found("note board")).toEqual(["note"]);
    expect(found("", "note")).toEqual(["note"]);
    expect(found("nothing of the kind")).toEqual([]);
  });

  it("DSK7: tells what passed between teams, found by its words and its kind", () => {
    const session = tinyOpened();
    session.host({ type: "StartSession" });
    const [a = "", b = ""] = session.scenario.teamOrder;
    const by = (team: string, command: Parameters<typeof session.issue>[1]) =>
      session.issue({ kind: "person", person: team }, command);
    by(a, { type: "AskChannel", team: a, with: [b] });
    by(b, { type: "AnswerChannel", team: b, channel: `${a}+${b}`, joins: true });
    by(a, { type: "SendCable", team: a, to: [b], office: "Harbour office", text: "Stop." });
    by(a, { type: "SendCable", team: a, to: ["all"], office: "Harbour office", text: "All is calm." });
    const terms = [{ who: b, what: "keeps the bridge open", due: null }];
    by(a, { type: "DraftAgreement", team: a, parties: [b], title: "A truce", terms, open: false });
    const agreement = `agr:${a}+${b}:1`;
    by(a, { type: "SponsorAgreement", team: a, agreement, version: 1, signBy: 0 });
    by(b, { type: "AnswerAgreement", team: b, agreement, signs: true, reason: "" });
    by(a, { type: "JudgeTerm", agreement, term: 0, kept: false, reason: "It was shut." });
    const desk = deskAt(session);
    const [first, second] = desk.scene.teams.map(({ label }) => label);
    const talk = searchLog(logOf(desk), { kind: "talk", text: "", names });
    expect(talk.map(({ text, detail }) => [text, detail]).toReversed()).toEqual([
      [`${first} asked ${second} for a channel`, null],
      [`${second} joined a channel`, `Channel of ${first} and ${second}`],
      [`${first} sent a cable to ${second}`, "Harbour office: Stop."],
      [`${first} made a public statement`, "Harbour office: All is calm."],
      [`${first} drafted the agreement “A truce”`, `Between ${first} and ${second}, secret`],
      [`${first} sponsored and signed “A truce”`, `Between ${first} and ${second}, secret`],
      [`${second} signed “A truce”`, `Between ${first} and ${second}, secret`],
      ["Agreement in force: “A truce”", `Between ${first} and ${second}, secret`],
      [`${first}: a term of “A truce” was broken`, `${second}: keeps the bridge open · It was shut.`],
    ]);
    const found = searchLog(logOf(desk), { kind: "all", text: "truce broken shut", names });
    expect(found.map(({ kind }) => kind)).toEqual(["talk"]);
  });

  it("DSK7: takes tags as they are typed, each once", () => {
    expect(tagsOf(" signal, , turning point,signal ")).toEqual(["signal", "turning point"]);
  });
});

describe("the desk's commands", () => {
  it("DSK6: a scribe marks and reads, and runs nothing", () => {
    const ids = commandsFor(scribe, false).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["bookmark", "log", "questions", "keys"]));
    for (const id of ["clock", "inject", "adjust", "end"] as const) expect(ids).not.toContain(id);
    expect(rightsAt({ at: "observers" })).toEqual({
      runs: false,
      leads: false,
      follows: false,
      writes: false,
    });
  });

  it("DSK8: no two commands share a key, and each can be found by its first letters", () => {
    const keys = DESK_COMMANDS.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(DESK_COMMANDS.filter((command) => command.keys.length > 0 && keyOf(command) === "")).toEqual([]);
    const first = (text: string) => fittingCommands(commandsFor(lead, false), text)[0]?.id;
    expect(first("paus")).toBe("clock");
    expect(first("new inj")).toBe("inject");
    expect(first("hands")).toBe("questions");
    expect(first("zebra")).toBeUndefined();
  });
});

describe("questions at the desk", () => {
  it("DSK9: counts what waits until the answer is sent", () => {
    const session = played();
    const team = session.scenario.teamOrder[0] ?? "";
    const asker = Object.entries(session.view("control").people).find(
      ([, place]) => place.at === "team" && place.team === team,
    )?.[0];
    const ask = { type: "AskRfi", team, text: "How many days of fuel?" } as const;
    session.issue({ kind: "person", person: asker ?? "" }, ask);
    session.issue({ kind: "person", person: asker ?? "" }, { type: "RaiseHand", team });
    expect(waitingOf(deskAt(session).control)).toEqual({ rfis: 1, hands: 1 });
    const rfi = deskAt(session).control.rfis[0]?.id ?? "";
    session.host({ type: "AnswerRfi", rfi, text: "Nine." });
    expect(byState(deskAt(session).control.rfis).map(({ state }) => state)).toEqual(["answered"]);
    session.host({ type: "ReleaseRfi", rfi, to: [] });
    expect(waitingOf(deskAt(session).control)).toEqual({ rfis: 0, hands: 1 });
  });

  it("DSK9: never names the team that asked among those it goes to besides", () => {
    expect(audienceOf("all", "kyiv")).toEqual(["all"]);
    expect(audienceOf(["kyiv", "nato"], "kyiv")).toEqual(["nato"]);
  });
});
