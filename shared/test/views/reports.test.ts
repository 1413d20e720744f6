import type { Reading } from "@whitecell/shared/engine/readings.ts";
import { describe, expect, test } from "vitest";
import { allKinds, room, teamView, whiteCell } from "../support/feeds.ts";
import { after, eventsOf, gameOf, HOST, type Play, plan, until } from "../support/play.ts";
import {
  bothMove,
  given,
  KEY,
  lobbyOf,
  nextTurn,
  OFFER,
  planning,
  rolls,
  startingAt,
} from "../support/rulebook.ts";
import { longReach, tiny } from "../support/scenarios.ts";

const read = (play: Play, viewer: string, indicator: string): Reading | undefined =>
  (viewer === "public" ? room(play) : teamView(play, viewer)).reports
    .at(-1)
    ?.readings.find((reading) => reading.indicator === indicator);
const told = (play: Play, viewer: string, indicator: string) => {
  const reading = read(play, viewer, indicator);
  return reading ? (reading.value ?? reading.band) : "hidden";
};
const situation = (spec = {}): Play => until(lobbyOf(spec), "situation");

describe("readings", () => {
  test("IND3: a team is told a number, a band or nothing, as the scenario has it", () => {
    const play = situation();
    expect(tiny.teamOrder.map((id) => told(play, id, "traffic"))).toEqual([40, "middle"]);
    expect(tiny.teamOrder.map((id) => told(play, id, "tension"))).toEqual(["middle", 47]);
    expect(tiny.teamOrder.map((id) => told(play, id, "trust"))).toEqual(["middle", "hidden"]);
  });

  test("IND3: a condition opens what was hidden", () => {
    const second = nextTurn(until(plan(planning(), "board", OFFER), "consequences"), "planning");
    const turned = until(plan(second, "fleet", KEY), "consequences");
    expect(told(turned, "fleet", "trust")).toBe("middle");
  });

  test("IND4: with fog a team hears its own reporting chain, in the number and in the band", () => {
    const at = (traffic: number, options: readonly string[]) =>
      told(situation({ scenario: startingAt(tiny, { traffic }), options }), "fleet", "traffic");
    expect([at(64, []), at(64, ["fog-offsets"])]).toEqual(["middle", "high"]);
    const play = situation({ scenario: longReach, options: ["fog-offsets"] });
    const truth = gameOf(play).indicators.kremlin_cost ?? 0;
    expect(told(play, "moscow", "kremlin_cost")).toBe(truth - 6);
    expect(told(situation({ scenario: longReach }), "moscow", "kremlin_cost")).toBe(truth);
  });

  test("IND4: fog never lifts a reading out of bounds", () => {
    const play = situation({
      scenario: startingAt(longReach, { kremlin_cost: 3 }),
      options: ["fog-offsets"],
    });
    expect(told(play, "moscow", "kremlin_cost")).toBe(0);
  });

  test("IND5: the room is told bands, only of what every team may know, and nothing that flatters a team", () => {
    const play = situation({ options: ["fog-offsets"] });
    expect(room(play).reports[0]?.readings).toMatchObject([
      { indicator: "tension", sight: "band", value: null },
    ]);
    expect(told(situation(), "public", "traffic")).toBe("middle");
    expect(told(play, "public", "traffic")).toBe("hidden");
    for (const { readings } of room(situation({ scenario: longReach })).reports)
      for (const { indicator, value } of readings) {
        expect(value).toBeNull();
        const spec = longReach.indicators.find(({ id }) => id === indicator);
        expect(Object.values(spec?.visibility ?? {})).not.toContain("hidden");
      }
  });

  test("IND6: reports are made at the start and the end of a turn, to all at once, and never between", () => {
    const play = nextTurn(bothMove("consequences"), "consequences");
    expect(room(play).reports.map(({ turnIndex, moment }) => [turnIndex, moment])).toEqual([
      [0, "start"],
      [0, "end"],
      [1, "start"],
      [1, "end"],
    ]);
    expect(teamView(play, "fleet").reports).toHaveLength(4);
    const before = planning();
    const ruled = after(before, [
      HOST,
      { type: "AdjustIndicators", deltas: { tension: 30 }, reason: "A brawl." },
    ]);
    expect(allKinds(before, ruled)).toEqual([[], ["RulingMade"], [], []]);
  });

  test("IND7: a report names the causes that the viewer may know since the one before", () => {
    const play = bothMove("consequences", { seed: rolls({ "T1:fleet:minor": 60 }) });
    expect(read(play, "fleet", "traffic")?.causes).toEqual(["Cut the boom chain"]);
    expect(read(play, "board", "traffic")?.causes).toEqual([]);
    expect(read(play, "public", "tension")?.causes).toEqual(["Offer a shared tide table"]);
    expect(
      teamView(play, "fleet").reports[0]?.readings.find(({ indicator }) => indicator === "tension")?.causes,
    ).toEqual(["New tolls"]);
    expect(read(nextTurn(play), "public", "tension")?.causes).toEqual([]);
  });

  test("IND8: composites are told to nobody", () => {
    const ids = eventsOf(situation(), "SituationReported").flatMap(({ readings }) =>
      Object.values(readings).flatMap((each) => each.map(({ indicator }) => indicator)),
    );
    expect(ids).not.toContain("calm");
  });

  test("IND9: an option wears on indicators from its turn on", () => {
    const second = nextTurn(situation({ options: ["early-storm"] }));
    expect(
      eventsOf(second, "OptionApplied").map(({ changes }) => changes.map(({ from, to }) => to - from)),
    ).toEqual([[-1]]);
    expect(gameOf(second).indicators.trust).toBe(43);
  });
});

describe("the ladder", () => {
  test("LAD2: the highest rung is never below the current one, and is kept", () => {
    const start = situation({ scenario: startingAt(tiny, { tension: 60 }) });
    expect(room(start).reports.map(({ rung, highestRung }) => [rung, highestRung])).toEqual([[2, 2]]);
    const calm = after(until(start, "planning"), [
      HOST,
      { type: "AdjustIndicators", deltas: { tension: -30 }, reason: "Rain." },
    ]);
    expect(room(until(calm, "consequences")).reports.at(-1)).toMatchObject({ rung: 1, highestRung: 2 });
  });

  test("LAD3: rungs are known to all, and the conditions behind them to the white cell", () => {
    const scene = room(situation()).scene;
    expect(scene?.ladder.rungs.map((rung) => Object.keys(rung))).toEqual(
      Array(4).fill(["n", "label", "text"]),
    );
    expect(whiteCell(situation()).control?.scenario.ladder.rungs[1]?.if).toEqual({ ind: "tension", gte: 50 });
  });
});

test("TRJ5: the triangle is the white cell's; a setting shows it to the room, and so does the ending", () => {
  const hidden = situation();
  expect(room(hidden).reports[0]?.triangle).toBeNull();
  expect(teamView(hidden, "fleet").reports[0]?.triangle).toBeNull();
  expect(whiteCell(hidden).control?.triangle).not.toBeNull();
  const shown = after(
    lobbyOf(),
    [HOST, { type: "ChangeSettings", openTriangle: true }],
    [HOST, { type: "StartSession" }],
  );
  expect(room(shown).reports[0]?.triangle).toEqual(whiteCell(shown).control?.triangle);
  const ended = given(hidden).when(HOST, { type: "EndSession" }).accepted();
  expect(Object.keys(room(ended).ending?.triangle ?? {})).toEqual(["shared", "rivalry", "blockade"]);
});
