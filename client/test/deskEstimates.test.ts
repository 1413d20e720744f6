import { describe, expect, it } from "vitest";
import { estimateCount, mayEstimate, stacked } from "../src/features/control/arguments/estimateModel.ts";
import type { Desk } from "../src/features/control/deskModel.ts";

const people = {
  host: { at: "control", role: "lead" },
  olena: { at: "team", team: "kyiv", lead: true },
  ivan: { at: "team", team: "moscow", lead: true },
  ann: { at: "team", team: "nato", lead: true },
  guest: { at: "observers" },
  late: { at: "waiting", asked: null },
} as const;
const debate = { key: "T1:kyiv:major", team: "kyiv", heardBy: "room" } as const;

describe("estimates at the desk", () => {
  it("ADJ4: all outside the move's team are asked, or the white cell alone", () => {
    const view = { people } as unknown as Desk["view"];
    expect(mayEstimate(view, debate)).toEqual(["ivan", "ann", "guest"]);
    expect(mayEstimate(view, { ...debate, heardBy: "white cell" })).toEqual(["host"]);
  });

  it("ADJ4: counts those asked who have estimated, and nobody who has left", () => {
    const estimates = { [debate.key]: { ivan: 20, gone: 50 } };
    const desk = { view: { people }, control: { estimates } } as unknown as Desk;
    const open = { ...debate, state: "open" } as unknown as Parameters<typeof estimateCount>[1];
    expect(estimateCount(desk, open)).toEqual({ given: 1, of: 3 });
  });

  it("ADJ4: draws near estimates in one stack and loses none", () => {
    const dots = stacked({ a: 48, b: 52, c: 50, d: 90 });
    expect(dots.map(({ at, level }) => [at, level])).toEqual([
      [50, 0],
      [50, 1],
      [50, 2],
      [90, 0],
    ]);
  });
});
