import type { Assessment } from "@whitecell/shared/engine/assessment.ts";
import type { Settled } from "@whitecell/shared/engine/game.ts";
import { describe, expect, test } from "vitest";
import { after, gameOf, HOST, last, type Play, person, until } from "../support/play.ts";
import { bestRolls, free, given, lobbyOf } from "../support/rulebook.ts";
import { longReach } from "../support/scenarios.ts";

const KEY = "T1:nato:major";
const good: Assessment = {
  oddsPreset: "even",
  impacts: { red_lines: 7, alliance_cohesion: -4 },
  pullPreset: "mixed",
  rung: 4,
  reason: "like a no-fly zone, but smaller",
};

function freeMove(): Play {
  const play = until(lobbyOf({ scenario: longReach, seed: bestRolls }), "planning");
  const draft = { type: "SaveDraft", team: "nato", major: free("Close the strait") } as const;
  return until(after(play, [person("nato-1"), draft]), "adjudication");
}
const assess = (change: Partial<Assessment>) =>
  ({ type: "AssessFreeForm", key: KEY, assessment: { ...good, ...change } }) as const;

describe("a free-form move", () => {
  const play = freeMove();

  test("RULE7: it is assessed before it is rolled, and not again afterwards", () => {
    given(play).when(HOST, { type: "RollMove", key: KEY, shift: 0, reason: "" }).refused("needs-assessment");
    const assessed = given(play).when(HOST, assess({})).tells("FreeFormAssessed", "ProposalDrawn");
    expect(last(assessed, "ProposalDrawn").proposal.base).toEqual([45, 30, 25]);
    const rolled = given(assessed)
      .when(HOST, { type: "RollMove", key: KEY, shift: 0, reason: "" })
      .tells("MoveRolled");
    given(rolled).when(HOST, assess({})).refused("already");
  });

  test.each<[string, Partial<Assessment>]>([
    ["odds that are not on the list", { oddsPreset: "surely" }],
    ["a direction that is not on the list", { pullPreset: "sideways" }],
    ["a size that is not on the list", { impacts: { red_lines: 5 } }],
    ["an indicator that does not exist", { impacts: { ripeness: 4 } }],
    [
      "more than four indicators",
      { impacts: { red_lines: 2, precedent: 2, negotiation: 2, us_capital: 2, hybrid_tempo: 2 } },
    ],
    ["more than 24 points", { impacts: { red_lines: 11, precedent: 11, negotiation: 4 } }],
    ["a rung that does not exist", { rung: 16 }],
  ])("RULE7: %s is refused", (_what, change) => {
    given(play).when(HOST, assess(change)).refused("assessment-limits");
  });

  test.each<[Settled, Readonly<Record<string, number>>]>([
    ["success", { red_lines: 7, alliance_cohesion: -4 }],
    ["partial", { red_lines: 4, alliance_cohesion: -2 }],
    ["failure", { alliance_cohesion: 4 }],
    ["cancelled", {}],
  ])("RULE8: %s brings its share of the assessed changes", (ruled, deltas) => {
    const settled = after(
      play,
      [HOST, assess({})],
      [HOST, { type: "RollMove", key: KEY, shift: 0, reason: "" }],
      [HOST, { type: "RuleMove", key: KEY, ruled, reason: "as the room saw it" }],
    );
    const { changes } = last(settled, "MoveRuled");
    expect(Object.fromEntries(changes.map(({ indicator, from, to }) => [indicator, to - from]))).toEqual(
      deltas,
    );
    expect(gameOf(settled).rulings[KEY]?.ruled).toBe(ruled);
  });

  test("RULE9: its rung is the assessed one, so that it may be a leap", () => {
    const leap = (rung: number) => last(after(play, [HOST, assess({ rung })]), "ProposalDrawn").proposal.leap;
    expect([leap(4), leap(12)]).toEqual([false, true]);
  });
});
