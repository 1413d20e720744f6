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
