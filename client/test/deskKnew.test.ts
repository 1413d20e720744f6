import { must } from "@whitecell/shared/lib/assert.ts";
import { describe, expect, it } from "vitest";
import { deskOf } from "../src/features/control/deskModel.ts";
import { knownAs, thingsToKnow, whoKnows } from "../src/features/control/secrecy/knewModel.ts";
import { tinyOpened } from "./support/tinyRecord.ts";

const played = () => {
  const session = tinyOpened();
  session.host({ type: "StartSession" });
  session.host({ type: "EstablishFact", text: "Der Schlüssel ist weg.", to: ["fleet"], about: null });
  session.host({
    type: "ReleaseAdHoc",
    title: "A rumour",
    text: "Nobody knows from whom.",
    kind: "news",
    audience: ["board"],
    deltas: {},
  });
  const desk = deskOf(session.view("control"));
  if (!desk) throw new Error("no desk");
  return desk;
};

describe("who knows what", () => {
  it("WHO1: says of every side since when it knows of a thing, or that it does not", () => {
    const desk = played();
    const [fact] = thingsToKnow(desk, "schlussel weg");
    const sides = whoKnows(desk, fact?.id ?? "");
    expect(sides.map(({ side, since }) => [side, since !== null])).toEqual([
      ["public", false],
      ["board", false],
      ["fleet", true],
    ]);
    expect(whoKnows(desk, "nothing").every(({ since }) => since === null)).toBe(true);
    expect(thingsToKnow(desk, "no such thing")).toEqual([]);
    expect(thingsToKnow(desk, "")[0]?.title).toBe("A rumour");
  });

  it("WHO1: finds what is known under a piece of news written on the spot", () => {
    const desk = played();
    const item = desk.view.news.find(({ title }) => title === "A rumour");
    const id = item && knownAs(desk, item);
    expect(
      id &&
        whoKnows(desk, id)
          .filter(({ since }) => since)
          .map(({ side }) => side),
    ).toEqual(["board"]);
    expect(knownAs(desk, { title: "A rumour", at: 0 })).toBeNull();
  });

  it("WHO4: finds a channel by the names of its teams", () => {
    const session = tinyOpened();
    session.host({ type: "StartSession" });
    const [a = "", b = ""] = session.scenario.teamOrder;
    session.issue({ kind: "person", person: a }, { type: "AskChannel", team: a, with: [b] });
    const desk = must(deskOf(session.view("control")), "no desk");
    const [first = "", second = ""] = desk.scene.teams.map(({ label }) => label);
    const [channel] = thingsToKnow(desk, `channel ${second}`);
    expect(channel?.title).toBe(`Channel of ${first} and ${second}`);
    const knows = whoKnows(desk, channel?.id ?? "").map(({ side, since }) => [side, since !== null]);
    expect(knows).toEqual([
      ["public", false],
      [a, true],
      [b, true],
    ]);
  });
});
