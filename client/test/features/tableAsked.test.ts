import type { Prompt } from "@whitecell/shared/views/prompts/types.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedOf } from "../../src/features/table/asked/asked.ts";
import { answerParts } from "../../src/features/table/asked/askText.ts";
import { awaited } from "../../src/features/table/asked/awaited.ts";
import { evenShares, withShare } from "../../src/features/table/asked/shares.ts";
import type { TableModel } from "../../src/features/table/tableModel.ts";
import { stillGiven } from "../../src/state/given.ts";

const TEAMS = [
  { id: "moscow", label: "Moscow" },
  { id: "kyiv", label: "Kyiv" },
  { id: "nato", label: "NATO" },
];
const sumOf = (shares: Readonly<Record<string, number>>): number =>
  Object.values(shares).reduce((sofar, share) => sofar + share, 0);

describe("what is asked in public", () => {
  const plans = (ready: Readonly<Record<string, boolean>>, phase = "planning") =>
    awaited({
      view: { phase, ready, scene: { teams: TEAMS } },
      scene: { teams: TEAMS },
      team: "kyiv",
      draft: { ready: ready.kyiv === true },
    } as unknown as TableModel);

  test("TBL13: while a team plans it is told for whom the room waits, its own team first", () => {
    expect(plans({})).toBe("Waiting for every team");
    expect(plans({ nato: true })).toBe("Waiting for your team and Moscow");
    expect(plans({ nato: true, moscow: true })).toBe("Waiting for your team");
    expect(plans({ kyiv: true })).toBeNull();
    expect(plans({}, "talks")).toBeNull();
  });

  test("TBL14: what other teams wait for is a line for each, with the place where it is answered", () => {
    const all = { kind: "answer-teams", channels: 2, signatures: 1, terms: 1 } as const;
    const places = (parts: ReturnType<typeof answerParts>) => parts.map(({ talkPlace }) => talkPlace);
    expect(places(answerParts(all))).toEqual(["channels", "agreements", "agreements"]);
    expect(places(answerParts({ ...all, channels: 0, terms: 0 }))).toEqual(["agreements"]);
  });
});

describe("what is asked in secret", () => {
  test("TBL8: an estimate or forecast that was given is asked no more, and only who stands alone says why", () => {
    const prompts: readonly Prompt[] = [
      { kind: "estimate", key: "a", team: "moscow", title: "A" },
      { kind: "estimate", key: "b", team: "moscow", title: "B" },
      { kind: "explain-estimate", key: "c", title: "C", who: ["me"] },
      { kind: "explain-estimate", key: "d", title: "D", who: ["other"] },
      { kind: "forecast", outcomes: [] },
    ];
    const given = { estimates: { a: 40 }, forecasts: { 2: { settlement: 100 } } };
    const left = (turnIndex: number) =>
      askedOf(prompts, { me: "me", given, turnIndex, briefRead: false }).map((prompt) =>
        "key" in prompt ? prompt.key : prompt.kind,
      );
    expect(left(2)).toEqual(["b", "c"]);
    expect(left(3)).toEqual(["b", "c", "forecast"]);
    expect(askedOf([], { me: "me", given, turnIndex: 2, briefRead: false })).toEqual([{ kind: "nothing" }]);
  });

  test("TBL11: whoever has read the brief is asked no more", () => {
    const me = { me: "me", given: { estimates: {}, forecasts: {} }, turnIndex: 0 };
    const prompts: readonly Prompt[] = [{ kind: "talk" }, { kind: "read-brief" }];
    expect(askedOf(prompts, { ...me, briefRead: false })).toHaveLength(2);
    expect(askedOf(prompts, { ...me, briefRead: true })).toEqual([{ kind: "talk" }]);
  });

  test("TBL8: an argument that was taken back and opened again asks for the estimate anew", () => {
    const given = { estimates: { a: 40, b: 50 }, forecasts: {} };
    expect(stillGiven(given, [{ key: "a" }])).toEqual({ estimates: { a: 40 }, forecasts: {} });
    expect(stillGiven(given, [{ key: "b" }, { key: "a" }])).toBe(given);
  });

  test("TBL9: the shares of a forecast add up to 100 whichever of them is moved", () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 5 });
    const moves = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -20, max: 120 })), { maxLength: 30 });
    fc.assert(
      fc.property(ids, moves, (names, list) => {
        let shares = evenShares(names);
        expect(sumOf(shares)).toBe(100);
        for (const [at, wish] of list) {
          const id = names[at % names.length] ?? "";
          shares = withShare(shares, id, wish);
          expect(shares[id]).toBe(Math.max(0, Math.min(100, wish)));
          expect(sumOf(shares)).toBe(100);
          expect(Object.values(shares).every((share) => share >= 0 && Number.isInteger(share))).toBe(true);
          expect(Object.keys(shares)).toEqual(names);
        }
      }),
    );
  });

  test("TBL9: the others give in the measure of what they have", () => {
    expect(withShare({ a: 34, b: 33, c: 33 }, "a", 50)).toEqual({ a: 50, b: 25, c: 25 });
    expect(withShare({ a: 100, b: 0, c: 0 }, "a", 60)).toEqual({ a: 60, b: 20, c: 20 });
    expect(withShare({ a: 60, b: 30, c: 10 }, "c", 100)).toEqual({ a: 0, b: 0, c: 100 });
  });
});
