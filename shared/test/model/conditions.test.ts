import type { Condition } from "@whitecell/shared/engine/condition.ts";
import { holds, inWords, whyNot } from "@whitecell/shared/model/conditions.ts";
import { currentRung } from "@whitecell/shared/model/ladder.ts";
import type { Standing } from "@whitecell/shared/model/standing.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gameOf } from "../support/play.ts";
import { planning } from "../support/rulebook.ts";
import { tiny } from "../support/scenarios.ts";

const base = gameOf(planning());
const now = (change: Partial<Standing>): Standing => ({ ...base, ...change });
const points = fc.integer({ min: 0, max: 100 });
const standing = fc
  .record({
    traffic: points,
    tension: points,
    trust: points,
    flags: fc.subarray(tiny.flags.map(({ id }) => id)),
  })
  .map(({ flags, ...indicators }) => now({ indicators, flags }));
const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => {
  const indicator = fc.constantFrom("traffic", "tension", "trust", "calm");
  return {
    any: fc.oneof(
      { maxDepth: 3 },
      fc.record({ ind: indicator, gte: points }),
      fc.record({ ind: indicator, lte: points }),
      fc.record({ flag: fc.constantFrom(...tiny.flags.map(({ id }) => id)) }),
      fc.record({ ind: indicator, exceeds: indicator, by: fc.integer({ min: -30, max: 30 }) }),
      fc.record({
        res: fc.constantFrom("board.standing", "fleet.purse"),
        gte: fc.integer({ min: 0, max: 6 }),
      }),
      fc.record({ turn: fc.constant<[number, number]>([1, 2]) }),
      fc.record({ rungGte: fc.integer({ min: 1, max: 4 }) }),
      fc.constant({ always: true as const }),
      fc.record({ all: fc.array(tie("any"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("any"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie("any") }),
    ),
  };
}).any;

describe("why a card is closed", () => {
  test("MOV2: there is a reason exactly when the requirement does not hold, and it says something", () => {
    fc.assert(
      fc.property(condition, standing, (asked, at) => {
        const why = whyNot(asked, at);
        if (holds(asked, at)) expect(why).toBeNull();
        else expect(why).toMatch(/\w{2}/);
        expect(inWords(asked, tiny)).toMatch(/\w{2}/);
        expect(inWords(asked, tiny)).not.toMatch(/undefined|\[object|_/);
      }),
    );
  });

  test.each<[Condition, string]>([
    [{ ind: "trust", gte: 50 }, "needs: Trust between the offices is 50 or more"],
    [{ all: [{ flag: "offer_made" }, { always: true }] }, "needs: the board has offered a shared tide table"],
    [{ not: { ind: "trust", lte: 50 } }, "no longer possible: Trust between the offices is 50 or less"],
    [
      { ind: "trust", exceeds: "tension", by: 5 },
      "needs: Trust between the offices is at least 5 points above Tension on the quay",
    ],
    [{ res: "fleet.purse", gte: 4 }, "needs: Fishing Fleet: Purse is 4 or more"],
    [
      { any: [{ turn: [2, 2] }, { rungGte: 3 }] },
      "needs: either it is turn 2 or the ladder is at rung 3 or above",
    ],
  ])("MOV2: %j", (asked, sentence) => expect(whyNot(asked, base)).toBe(sentence));

  test("MOV2: a name keeps its capital inside a sentence, an article does not", () => {
    const flags = [
      { id: "offer_made", text: "Washington has paused" },
      { id: "key_turned", text: "A seat is won" },
    ];
    const say = (flag: string) => inWords({ not: { flag } }, { ...tiny, flags });
    expect([say("offer_made"), say("key_turned")]).toEqual([
      "not yet: Washington has paused",
      "not yet: a seat is won",
    ]);
  });
});

describe("the ladder", () => {
  const rung = (tension: number, flags: readonly string[] = []) =>
    currentRung(now({ indicators: { ...base.indicators, tension }, flags }));

  test("LAD1: the highest rung whose condition holds is the current one", () => {
    expect(rung(40)).toBe(1);
    expect(rung(50)).toBe(2);
    expect(rung(40, ["chain_cut"])).toBe(3);
    expect(rung(90)).toBe(4);
  });

  test("LAD1: in any situation nothing above the current rung holds", () => {
    fc.assert(
      fc.property(standing, (at) => {
        const current = currentRung(at);
        const holding = tiny.ladder.rungs.filter((each) => holds(each.if, at)).map(({ n }) => n);
        expect(Math.max(...holding)).toBe(current);
      }),
    );
  });
});
