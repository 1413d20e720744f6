import type { ScenarioListing } from "@whitecell/shared/protocol/http.ts";
import { describe, expect, test } from "vitest";
import {
  hostRequest,
  problemsOf,
  startingChoices,
  turnMinutes,
  turnsOf,
} from "../../src/features/home/hostRequest.ts";

const scenario: ScenarioListing = {
  id: "two-keys",
  title: "Two keys",
  summary: "A gate with two keys.",
  turns: 2,
  teams: [{ id: "board", label: "Board" }],
  options: [
    { id: "fog", default: true, text: "Fog" },
    { id: "storm", default: false, text: "Storm" },
  ],
};
const choices = startingChoices(scenario, "Facilitator");

describe("setting up a session", () => {
  test("HST1: the defaults are a legal session without touching anything", () => {
    expect(problemsOf(choices)).toEqual([]);
    expect(hostRequest(choices)).toEqual({
      scenario: "two-keys",
      title: "Two keys",
      name: "Facilitator",
      template: "half-day",
      custom: null,
      options: ["fog"],
      seatsPerTeam: 8,
    });
  });

  test("HST2: a custom length carries its turns and phases; the others carry none", () => {
    const custom = {
      ...choices,
      template: "custom" as const,
      turns: 2,
      minutes: { ...choices.minutes, planning: 4.5 },
    };
    const request = hostRequest(custom);
    expect(request.custom?.turns).toBe(2);
    expect(request.custom?.durations.planning).toBe(270_000);
    expect(turnsOf(custom)).toBe(2);
    expect(turnsOf(choices)).toBe(6);
    expect(turnMinutes(choices)).toBe(30);
  });

  test("HST3: a missing name and impossible minutes are said before anything is sent", () => {
    expect(problemsOf({ ...choices, name: "  " })).toEqual(["name"]);
    const minutes = { ...choices.minutes, talks: Number.NaN };
    expect(problemsOf({ ...choices, template: "custom", minutes })).toEqual(["minutes"]);
    expect(problemsOf({ ...choices, minutes })).toEqual([]);
  });
});
