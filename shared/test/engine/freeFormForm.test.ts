import type { Assessment } from "@whitecell/shared/engine/assessment.ts";
import type { Settled } from "@whitecell/shared/engine/game.ts";
import { describe, expect, test } from "vitest";
import { kindsSince, room, team, teamView, whiteCell } from "../support/feeds.ts";
import { after, eventsOf, gameOf, HOST, last, type Play, person, until } from "../support/play.ts";
import { bestRolls, free, given, lobbyOf, nextTurn } from "../support/rulebook.ts";
import { longReach } from "../support/scenarios.ts";

const KEY = "T1:nato:major";
const [flag, other] = longReach.flags.map(({ id }) => id);
const place = longReach.theatre?.places[0]?.id ?? "";
const [stock = ""] = longReach.teams
  .filter(({ id }) => id === "nato")
  .flatMap(({ id, resources }) => resources.map((each) => `${id}.${each.id}`));
const later = {
  after: 2,
  label: "The strait reopens",
  news: "Ships queue at the strait.",
  audience: ["nato", "kyiv"],
  deltas: { alliance_cohesion: 3 },
};
const assessment: Assessment = {
  oddsPreset: "even",
  impacts: { red_lines: 7 },
  pullPreset: "mixed",
  rung: 4,
  reason: "smaller than it sounds",
  flagsSet: [flag ?? ""],
  resources: { [stock]: -2 },
  later: [later],
  marks: [{ place, kind: "incident" }],
};

function locked(): Play {
  const play = until(lobbyOf({ scenario: longReach, seed: bestRolls }), "planning");
  const draft = { type: "SaveDraft", team: "nato", major: free("Close the strait") } as const;
  return until(after(play, [person("nato-1"), draft]), "locked");
}
const assess = (change: Partial<Assessment> = {}) =>
  ({ type: "AssessFreeForm", key: KEY, assessment: { ...assessment, ...change } }) as const;

const settled = (play: Play, ruled: Settled): Play =>
  after(
    until(after(play, [HOST, assess()]), "adjudication"),
    [HOST, { type: "RollMove", key: KEY, shift: 0, reason: "" }],
    [HOST, { type: "RuleMove", key: KEY, ruled, reason: "as the room saw it" }],
  );

describe("the form of a free-form move", () => {
  test.each<[Settled, readonly string[], number, number]>([
    ["success", [flag ?? ""], -2, 1],
    ["partial", [], -1, 1],
    ["failure", [], 0, 0],
    ["cancelled", [], 0, 0],
  ])("RULE15: %s brings flags %j, %i of the stock and %i later effects", (ruled, flags, spent, queued) => {
    const play = settled(locked(), ruled);
    const before = gameOf(locked()).resources[stock] ?? 0;
    expect(gameOf(play).flags).toEqual(flags);
    expect(gameOf(play).resources[stock]).toBe(Math.max(0, before + spent));
    expect(gameOf(play).pending.filter(({ effect }) => effect.startsWith("free:"))).toHaveLength(queued);
  });

  test("RULE15: what comes back lands turns later, with its own news for those it names", () => {
    const play = settled(locked(), "success");
    const [pending] = whiteCell(play).control?.pending ?? [];
    expect(pending).toMatchObject({ due: 2, queuedBy: KEY, spec: { label: "The strait reopens" } });
    const back = nextTurn(nextTurn(play));
    const landed = eventsOf(back, "EffectLanded").find(({ effect }) => effect === pending?.effect);
    expect(landed).toMatchObject({
      news: "Ships queue at the strait.",
      changes: [{ indicator: "alliance_cohesion" }],
    });
    const heard = (id: string) =>
      teamView(back, id).news.some(({ text }) => text === "Ships queue at the strait.");
    expect(["nato", "kyiv", "moscow", "washington"].map(heard)).toEqual([true, true, false, false]);
    expect(gameOf(back).pending).not.toContainEqual(pending);
  });

  test("RULE15: its place is on the map once it is settled", () => {
    const marks = (play: Play) => room(play).theatre.marks.filter(({ source }) => source === KEY);
    expect(marks(settled(locked(), "success"))).toMatchObject([{ place, kind: "incident" }]);
    expect(marks(settled(locked(), "cancelled"))).toEqual([]);
  });

  test.each<[string, Partial<Assessment>]>([
    ["a flag", { flagsSet: ["no_such_flag"] }],
    ["a flag to clear", { flagsCleared: ["no_such_flag"] }],
    ["a stock", { resources: { "nato.gold": 1 } }],
    ["a place", { marks: [{ place: "atlantis", kind: "talks" }] }],
    ["an audience", { later: [{ ...later, audience: ["atlantis"] }] }],
    ["an audience of nobody", { later: [{ ...later, audience: [] }] }],
    ["an indicator later", { later: [{ ...later, deltas: { ripeness: 3 } }] }],
    ["news without words", { later: [{ ...later, news: " " }] }],
  ])("RULE16: %s that is not there is refused", (_what, change) => {
    given(locked()).when(HOST, assess(change)).refused("assessment-limits");
    given(locked()).when(HOST, assess()).accepted();
  });

  test("RULE17: what the room has not seen may be assessed as covert, and nobody outside its team notices", () => {
    const before = locked();
    const play = until(
      after(before, [HOST, assess({ covert: true, flagsSet: [other ?? ""] })]),
      "adjudication",
    );
    expect(gameOf(play).orders[0]?.covert).toBe(true);
    const done = after(play, [HOST, { type: "ResolveRest" }]);
    expect(last(done, "MoveRuled").ruling.ruled).toBe("success");
    for (const viewer of [{ kind: "public" } as const, team("kyiv")])
      expect(kindsSince(before, done, viewer)).toEqual(["PhaseStarted", "PhaseStarted"]);
    expect(kindsSince(before, done, team("nato"))).toContain("OrderSettled");
    expect(teamView(done, "nato").moves).toMatchObject([{ key: KEY, covert: true, revealed: false }]);
    const seen = until(before, "adjudication");
    given(seen)
      .when(HOST, assess({ covert: true }))
      .refused("assessment-limits");
  });
});
