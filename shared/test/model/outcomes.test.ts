import { leadingOutcome, reached, stopRule, variantOf } from "@whitecell/shared/model/outcome.ts";
import { pointsOf, type Standing } from "@whitecell/shared/model/standing.ts";
import {
  atRest,
  decayed,
  pulled,
  rawScores,
  sharesOf,
  trianglePoint,
} from "@whitecell/shared/model/trajectory.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gameOf, last, plan, until } from "../support/play.ts";
import { lobbyOf, nextTurn, OFFER, planning } from "../support/rulebook.ts";
import { longReach, tiny } from "../support/scenarios.ts";

const base = gameOf(until(lobbyOf({ scenario: longReach }), "planning"));
const points = fc.integer({ min: 0, max: 100 });
const indicators = fc.record(Object.fromEntries(longReach.indicators.map(({ id }) => [id, points])));
const momentum = fc.record({
  settlement: fc.double({ min: 0.01, max: 30, noNaN: true }),
  asymmetric: fc.double({ min: 0.01, max: 30, noNaN: true }),
  protracted: fc.double({ min: 0.01, max: 30, noNaN: true }),
});
const at = (change: Partial<Standing>): Standing => ({ ...base, ...change });

describe("the trajectory", () => {
  test("TRJ1: the shares add up to 1 wherever the indicators stand, and none is negative", () => {
    fc.assert(
      fc.property(indicators, momentum, (now, pulls) => {
        const shares = Object.values(trianglePoint(at({ indicators: now }), pulls));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("TRJ1: more of an outcome's structure or momentum never makes its share smaller", () => {
    fc.assert(
      fc.property(indicators, momentum, fc.nat({ max: 20 }), (now, pulls, more) => {
        const share = (change: object, pull = pulls) =>
          trianglePoint(at({ indicators: { ...now, ...change } }), pull).asymmetric ?? 0;
        const tempo = Math.min(100, (now.hybrid_tempo ?? 0) + more);
        expect(share({ hybrid_tempo: tempo })).toBeGreaterThanOrEqual(share({}) - 1e-12);
        const pushed = { ...pulls, asymmetric: pulls.asymmetric + more };
        expect(share({}, pushed)).toBeGreaterThanOrEqual(share({}) - 1e-12);
      }),
    );
  });

  test("TRJ2: a major success pulls twice as much as a minor one, partial less, failure least", () => {
    const start = atRest(longReach);
    const pull = { settlement: 1, asymmetric: 0, protracted: 0 };
    const by = (size: "major" | "minor", grade: "success" | "partial" | "failure") =>
      (pulled(start, { pull, size, grade, scenario: longReach }).settlement ?? 0) - 1;
    expect([by("major", "success"), by("minor", "success")]).toEqual([2, 1]);
    expect([by("minor", "partial"), by("minor", "failure")].map((n) => Number(n.toFixed(10)))).toEqual([
      0.6, 0.25,
    ]);
  });

  test("TRJ3: before anything is played every outcome has a momentum of 1", () => {
    expect(base.momentum).toEqual({ settlement: 1, asymmetric: 1, protracted: 1 });
    expect(Object.values(rawScores(base, base.momentum))).toHaveLength(3);
    expect(sharesOf({ settlement: 1, asymmetric: 1, protracted: 1 }, longReach).settlement).toBeCloseTo(
      1 / 3,
      10,
    );
  });

  test("TRJ4: what was played earlier fades before this turn's moves pull", () => {
    const play = until(plan(planning(), "board", OFFER), "locked");
    expect(gameOf(play).momentum.shared).toBeCloseTo(0.8, 10);
    expect(last(until(play, "consequences"), "TurnClosed").momentum.shared).toBeCloseTo(0.8 + 0.7 * 2, 10);
    const later = until(nextTurn(until(play, "consequences"), "planning"), "locked");
    expect(gameOf(later).momentum.shared).toBeCloseTo((0.8 + 1.4) * 0.8, 10);
    expect(decayed({ shared: 1 }, tiny).blockade).toBe(0);
  });
});

describe("outcomes", () => {
  test("END3: the variant is the first whose condition holds", () => {
    const now = (change: Readonly<Record<string, number>>, flags: readonly string[] = []) =>
      at({ indicators: { ...base.indicators, ...change }, flags });
    const strong = { alliance_cohesion: 60, ukr_endurance: 50, donbas_front: 44, negotiation: 60 };
    expect(variantOf(now(strong, ["guarantee_offered"]), "settlement")).toBe("durable-accord");
    expect(variantOf(now(strong), "settlement")).toBe("fragile-ceasefire");
    expect(variantOf(now({ ...strong, ukr_endurance: 30 }, ["guarantee_offered"]), "settlement")).toBe(
      "imposed-freeze",
    );
    expect(variantOf(now({ hybrid_tempo: 50, nuclear_signalling: 50 }), "asymmetric")).toBe("compound");
    expect(variantOf(at({ peaks: { clash_danger: 56 } }), "protracted")).toBe("widened-war");
  });

  test("END3: where shares are level the scenario's order decides", () => {
    expect(leadingOutcome(base, { settlement: 0.4, asymmetric: 0.4, protracted: 0.2 })).toBe("settlement");
    expect(leadingOutcome(base, { settlement: 0.2, asymmetric: 0.4, protracted: 0.4 })).toBe("asymmetric");
  });

  test("END1: of the stop rules that hold the first is met", () => {
    const met = (nuclear: number, clash: number) =>
      stopRule(at({ indicators: { ...base.indicators, nuclear_signalling: nuclear, clash_danger: clash } }))
        ?.id;
    expect([met(40, 40), met(40, 92), met(88, 95)]).toEqual([undefined, "stop-clash", "stop-uncontrolled"]);
  });

  test("END8: an objective is reached from nothing to everything, whichever way it points", () => {
    const share = (points0: number) =>
      reached(
        { ind: "clash_danger", from: 62, to: 22 },
        at({ indicators: { ...base.indicators, clash_danger: points0 } }),
        () => 0,
      );
    expect([70, 62, 42, 22, 10].map(share)).toEqual([0, 0, 0.5, 1, 1]);
  });

  test("IND8: a composite is made of indicators as the scenario says", () => {
    const ripe = (negotiation: number, cost: number, endurance: number) =>
      pointsOf(
        at({ indicators: { ...base.indicators, negotiation, kremlin_cost: cost, ukr_endurance: endurance } }),
        "ripeness",
      );
    expect([ripe(60, 40, 50), ripe(60, 70, 50), ripe(60, 20, 30), ripe(10, 90, 10)]).toEqual([
      50, 60, 60, 10,
    ]);
  });
});
