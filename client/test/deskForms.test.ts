import { describe, expect, it } from "vitest";
import {
  assessmentOf,
  NEW_LATER,
  NO_ASSESSMENT,
  spent,
} from "../src/features/control/adjudication/assessmentDraft.ts";
import { deltasOf, parsePoints } from "../src/features/control/adjudication/deltas.ts";
import { formatClock } from "../src/ui/formatClock.ts";

const form = {
  slot: "major",
  oddsPresets: { even: [45, 30, 25] },
  impactPresets: { slight: 2, strong: 7 },
  partialFactor: 0.5,
  failureRule: "reverse-of-smallest",
  limits: { maxIndicators: 4, maxTotalImpact: 24, rungRequired: true, pullRequired: true },
  pullPresets: { mixed: {} },
  defaultCost: {},
  checklist: [],
} as const;

describe("an assessment in the making", () => {
  const impacts = [
    { indicator: "trust", preset: "strong", sign: "down" },
    { indicator: "", preset: "slight", sign: "up" },
    { indicator: "tension", preset: "slight", sign: "up" },
  ] as const;
  const draft = { ...NO_ASSESSMENT, oddsPreset: "even", pullPreset: "mixed", impacts, rung: 3 };

  it("counts only whole rows, in points either way", () => {
    expect(spent(form, impacts)).toBe(9);
    expect(assessmentOf(form, draft, " Because. ")).toEqual({
      oddsPreset: "even",
      pullPreset: "mixed",
      impacts: { trust: -7, tension: 2 },
      rung: 3,
      reason: "Because.",
    });
  });

  it("is none while odds, direction or reason are missing", () => {
    expect(assessmentOf(form, { ...draft, oddsPreset: null }, "Because.")).toBeNull();
    expect(assessmentOf(form, { ...draft, pullPreset: null }, "Because.")).toBeNull();
    expect(assessmentOf(form, draft, "  ")).toBeNull();
  });

  it("says flags, stocks, place, exposure and what comes back only where they were filled in", () => {
    const later = { ...NEW_LATER, after: "2", label: " Snow ", news: "It snows.", rows: [] };
    const full = {
      ...draft,
      flags: [
        { flag: "gate_open", becomes: "true" },
        { flag: "truce", becomes: "false" },
      ],
      stocks: [
        { stock: "board.standing", points: "-1" },
        { stock: "", points: "+3" },
      ],
      later: [later],
      covert: true,
      place: "gate",
      mark: "talks",
    } as const;
    expect(assessmentOf(form, full, "Because.")).toMatchObject({
      flagsSet: ["gate_open"],
      flagsCleared: ["truce"],
      resources: { "board.standing": -1 },
      later: [{ after: 2, label: "Snow", news: "It snows.", audience: ["all"], deltas: {} }],
      covert: true,
      marks: [{ place: "gate", kind: "talks" }],
    });
    expect(assessmentOf(form, { ...full, later: [{ ...later, news: " " }] }, "Because.")).toBeNull();
    expect(assessmentOf(form, { ...full, later: [{ ...later, audience: [] }] }, "Because.")).toBeNull();
  });
});

describe("points as they are typed", () => {
  it("understands signs of every kind and nothing else", () => {
    expect(["+3", "3", "-5", "−5", " –2 "].map(parsePoints)).toEqual([3, 3, -5, -5, -2]);
    expect(["", "three", "3.5", "--2", "1000"].map(parsePoints)).toEqual([null, null, null, null, null]);
  });

  it("adds rows of one indicator and leaves out what is not whole", () => {
    const rows = [
      { indicator: "trust", points: "+3" },
      { indicator: "trust", points: "-1" },
      { indicator: "", points: "4" },
      { indicator: "tension", points: "much" },
    ];
    expect(deltasOf(rows)).toEqual({ trust: 2 });
  });
});

describe("the clock's face", () => {
  it("shows tenths only under ten seconds and never less than nothing", () => {
    expect([3_725_000, 725_000, 60_000, 59_001, 9_940, 100, 0, -5].map(formatClock)).toEqual([
      "1:02:05",
      "12:05",
      "01:00",
      "01:00",
      "10.0",
      "0.1",
      "00:00",
      "00:00",
    ]);
  });
});
