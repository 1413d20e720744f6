// What the pictures say and where they put it.
import type { Reading } from "@whitecell/shared/engine/readings.ts";
import type { ControlDesk } from "@whitecell/shared/views/controlDesk.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { MoveRecord, Report, View } from "@whitecell/shared/views/view.ts";
import { describe, expect, test } from "vitest";
import { cameAs } from "../../src/features/pictures/diceScale.ts";
import { gradeWords } from "../../src/features/pictures/gradeWords.ts";
import { ladderGrid, middleOf, treads } from "../../src/features/pictures/ladderGrid.ts";
import { ladderSteps } from "../../src/features/pictures/ladderSteps.ts";
import { sayResult } from "../../src/features/pictures/sayDice.ts";
import { tracksOf } from "../../src/features/pictures/tracks.ts";
import { pathLabels, shareChanges } from "../../src/features/pictures/trianglePoints.ts";
import { trueReports } from "../../src/features/pictures/trueReports.ts";

const scene = {
  turnsPlanned: 4,
  teams: ["kyiv", "moscow"].map((id) => ({ id, label: id.toUpperCase() })),
  indicators: ["talks", "clash"].map((id) => ({ id, label: id, short: id, low: "", high: "" })),
  bands: [
    { id: "low", from: 0, to: 49, label: "low" },
    { id: "high", from: 50, to: 100, label: "high" },
  ],
} as unknown as Scene;

const number = (indicator: string, value: number, causes: readonly string[] = []): Reading => ({
  indicator,
  sight: "exact",
  value,
  band: value < 50 ? "low" : "high",
  causes,
});
const band = (indicator: string, name: string): Reading => ({
  indicator,
  sight: "band",
  value: null,
  band: name,
  causes: [],
});
const report = (
  turnIndex: number,
  moment: Report["moment"],
  rest: Partial<Pick<Report, "readings" | "rung">>,
): Report => ({ turnIndex, moment, readings: [], rung: 1, highestRung: 9, triangle: null, ...rest });

describe("the ladder's path", () => {
  const move = (team: string, title: string, rest: Partial<MoveRecord>): MoveRecord => ({
    key: title,
    team,
    title,
    slot: "major",
    covert: false,
    rung: 3,
    free: false,
    turnIndex: 0,
    revealed: true,
    grade: "success",
    oddsWord: null,
    odds: null,
    roll: null,
    exposed: false,
    ...rest,
  });
  const view = (moves: readonly MoveRecord[]): View =>
    ({
      scene,
      moves,
      reports: [
        report(0, "start", { rung: 1 }),
        report(0, "end", { rung: 3 }),
        report(1, "start", { rung: 4 }),
        report(1, "end", { rung: 2 }),
      ],
    }) as unknown as View;

  test("PIC1: a turn's rung is pushed by the open and exposed moves that stand on it, and never by a covert one", () => {
    const steps = ladderSteps(
      view([
        move("kyiv", "Open and there", {}),
        move("kyiv", "Open, elsewhere", { rung: 2 }),
        move("moscow", "In the dark", { covert: true }),
        move("moscow", "Found out", { covert: true, exposed: true }),
        move("moscow", "Called off", { grade: "cancelled" }),
        move("moscow", "A turn late", { turnIndex: 1 }),
      ]),
    );
    expect(steps.map(({ turnIndex, rung }) => [turnIndex, rung])).toEqual([
      [-1, 1],
      [0, 3],
      [1, 2],
    ]);
    expect(steps.map(({ pushedBy }) => pushedBy.map(({ title }) => title))).toEqual([
      [],
      ["Open and there", "Found out"],
      [],
    ]);
    expect(steps[1]?.pushedBy[1]).toMatchObject({ team: "moscow", label: "MOSCOW", index: 1 });
  });

  test("PIC2: treads are of one width, and stand where their rung stands", () => {
    const rung = (n: number) => ({ n, label: `${n}`, text: "" });
    const grid = ladderGrid(
      { rungs: [1, 2, 3].map(rung), thresholds: [{ id: "t", above: 2, label: "", text: "" }] },
      0.5,
    );
    expect(grid.units).toBe(3.5);
    expect(grid.thresholds[0]).toMatchObject({ top: 1 / 3.5, height: 0.5 / 3.5 });
    const path = treads(grid, ladderSteps(view([])));
    expect(path.map(({ from, to }) => Math.round(1000 * (to - from)))).toEqual([143, 143, 143]);
    expect(path[0]?.from).toBe(0);
    expect(path.map(({ y }) => y)).toEqual([1, 3, 2].map((n) => middleOf(grid, n)));
    expect(middleOf(grid, 3)).toBeCloseTo(0.5 / 3.5);
    expect(middleOf(grid, 1)).toBeCloseTo(3 / 3.5);
    expect(path.map(({ side }) => side)).toEqual(["above", "above", "above"]);
    const dip = [3, 1, 2].map((n, at) => ({ turnIndex: at, rung: n, pushedBy: [] }));
    expect(treads(grid, dip)[1]?.side).toBe("below");
    const held = [1, 3, 3, 2].map((n, at) => ({ turnIndex: at - 1, rung: n, pushedBy: [] }));
    expect(treads(grid, held).map(({ numbered }) => numbered)).toEqual([false, true, true, true]);
    expect(treads(grid, held, "sparse").map(({ numbered }) => numbered)).toEqual([false, true, false, true]);
    const long = Array.from({ length: 14 }, (_, at) => ({ turnIndex: at - 1, rung: 2, pushedBy: [] }));
    expect(treads(grid, long).at(-1)?.to).toBeCloseTo(1);
  });
});

describe("the triangle", () => {
  const outcomes = ["peace", "shadow", "war"].map((id) => ({ id, label: id, text: "" }));
  const step = (turn: number, peace: number, shadow: number) => ({
    label: `After turn ${turn}`,
    turn,
    point: { peace, shadow, war: 1 - peace - shadow },
  });

  test("PIC3: shares are whole percents with their change since the step before", () => {
    expect(shareChanges(outcomes, [step(1, 0.35, 0.35), step(2, 0.41, 0.3)])).toEqual([
      { percent: 41, by: 6 },
      { percent: 30, by: -5 },
      { percent: 29, by: -1 },
    ]);
    expect(shareChanges(outcomes, [step(1, 0.5, 0.25)])[0]).toEqual({ percent: 50, by: null });
    expect(shareChanges(outcomes, [])).toEqual([]);
  });

  test("PIC3: numbers on the path keep their distance, the newest first, and stand away from the line", () => {
    const path = [step(1, 0.2, 0.6), step(2, 0.21, 0.6), step(3, 0.5, 0.2), step(4, 0.2, 0.2)];
    expect(pathLabels(outcomes, path, 12).map(({ text, side }) => [text, side])).toEqual([
      ["3", "above"],
      ["2", "below"],
    ]);
    expect(pathLabels(outcomes, path, 0.1).map(({ text }) => text)).toEqual(["3", "2", "1"]);
  });
});

describe("tracks", () => {
  const reports = [
    report(0, "start", { readings: [number("talks", 20), band("clash", "low")] }),
    report(0, "end", { readings: [number("talks", 30, ["A call"]), band("clash", "low")] }),
    report(1, "start", { readings: [number("talks", 28)] }),
    report(1, "end", { readings: [number("talks", 41, ["A summit"]), band("clash", "high")] }),
  ];
  const [talks, clash] = tracksOf(scene, reports);

  test("PIC4: a number is a point of a line in its half of its turn, the same for every indicator", () => {
    expect(talks?.stretches).toHaveLength(1);
    expect(talks?.stretches[0]).toMatchObject({
      kind: "line",
      points: [
        { x: 0.25 / 4, to: 20 },
        { x: 0.75 / 4, to: 30 },
        { x: 1.25 / 4, to: 28 },
        { x: 1.75 / 4, to: 41 },
      ],
    });
    expect(talks?.last?.x).toBe(clash?.last?.x);
    expect(talks).toMatchObject({ word: "41", exact: true, change: { direction: "up", text: "up 13" } });
    expect(talks?.causes).toEqual([
      { turnIndex: 1, text: "A summit" },
      { turnIndex: 0, text: "A call" },
    ]);
  });

  test("PIC4: a band is a stretch until the next report, and what was not told stays open", () => {
    expect(clash?.stretches).toEqual([
      { kind: "band", x: 0, until: 1 / 4, from: 0, to: 49 },
      { kind: "unknown", x: 1 / 4, until: 1.5 / 4 },
      { kind: "band", x: 1.5 / 4, until: 2 / 4, from: 50, to: 100 },
    ]);
    expect(tracksOf(scene, [report(0, "start", { readings: [number("talks", 20)] })])).toHaveLength(1);
  });

  test("PIC7: the white cell's own are the true values, with causes in signed points", () => {
    const change = (turnIndex: number, from: number, to: number, why: string) => ({
      indicator: "talks",
      from,
      to,
      why,
      turnIndex,
      at: 0,
      cause: { kind: "ruling", reason: why },
    });
    const control = {
      scenario: { indicators: [{ id: "talks", initial: 20 }] },
      indicators: { talks: 33 },
      path: [{ index: 0, indicators: { talks: 30 } }],
      changes: [change(0, 20, 30, "A call"), change(1, 30, 30, "Nothing"), change(1, 30, 33, "A word")],
    } as unknown as ControlDesk;
    const told = trueReports(scene, control, 1);
    expect(told.map(({ turnIndex, moment }) => [turnIndex, moment])).toEqual([
      [0, "start"],
      [0, "end"],
      [1, "now"],
    ]);
    expect(told.map(({ readings }) => [readings[0]?.value, readings[0]?.causes])).toEqual([
      [20, []],
      [30, ["+10 A call"]],
      [33, ["+3 A word"]],
    ]);
  });
});

describe("odds and news in words", () => {
  test("PIC5: the roll says what it comes to, and what it was settled as where that differs", () => {
    expect([0, 54, 55, 79, 80, 99].map((roll) => cameAs([55, 25, 20], roll))).toEqual([
      "success",
      "success",
      "partial",
      "partial",
      "failure",
      "failure",
    ]);
    const odds = [55, 25, 20] as const;
    expect(sayResult({ odds, roll: 63, grade: "partial" })).toBe("Rolled 63: partial success");
    expect(sayResult({ odds, roll: 63, grade: null })).toBe("Rolled 63: partial success");
    expect(sayResult({ odds, roll: 3, grade: "failure" })).toBe("Rolled 3: success. Settled as failure");
    expect(sayResult({ odds, roll: 63, grade: "partial" }, "short")).toBe("Rolled 63");
    expect(sayResult({ odds, roll: 3, grade: "failure" }, "short")).toMatch(/success.*failure/);
    expect(sayResult({ odds: null, roll: null, grade: "success" })).toBe("Succeeded");
    expect(sayResult({ odds: null, roll: null, grade: null })).toBe("Not rolled yet");
  });

  test("PIC6: a grade is its code and what it means", () => {
    expect(gradeWords({ source: "B", information: 2 })).toBe(
      "B2: source usually reliable, information probably true",
    );
    expect(gradeWords({ source: "F", information: 6 })).toMatch(/^F6: .*judged.*judged/);
  });
});
