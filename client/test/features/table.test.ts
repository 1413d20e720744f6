import type { Draft } from "@whitecell/shared/engine/game.ts";
import type { Reading } from "@whitecell/shared/engine/readings.ts";
import type { Card } from "@whitecell/shared/views/scene.ts";
import type { TeamDesk } from "@whitecell/shared/views/teamDesk.ts";
import type { Report } from "@whitecell/shared/views/view.ts";
import { describe, expect, test } from "vitest";
import { comparedWith } from "../../src/features/pictures/tracks.ts";
import { blank, toFields, toText } from "../../src/features/table/moves/freeFields.ts";
import { picksOf, shortWith, slotOfMove, stockOf } from "../../src/features/table/moves/picks.ts";
import { expectedDraft } from "../../src/state/draft.ts";

const card = (id: string, size: Card["size"], cost: Card["cost"]): Card => ({
  id,
  title: id.toUpperCase(),
  text: "",
  size,
  instrument: "diplomatic",
  covert: false,
  cost,
  requires: null,
  window: null,
  oddsWord: "even",
  oddsRange: [42, 51],
  article: [],
  rung: 1,
  firstEight: true,
  reaction: false,
});

const desk = {
  brief: {
    team: "kyiv",
    cards: [card("ask", "major", { standing: 2 }), card("dig", "minor", { standing: 2, stock: 1 })],
    freeForm: { checklist: [], cost: { standing: 1 } },
  },
  resources: { "kyiv.standing": 3, "kyiv.stock": 1 },
} as unknown as TeamDesk;

const empty: Draft = { major: null, minor: null, reaction: null, rationale: "", ready: false };
const asking: Draft = { ...empty, major: { kind: "card", move: "ask" } };

describe("the table", () => {
  test("TBL1: what was just chosen is shown at once and falls back if it was refused", () => {
    const pending = [
      { id: "1", command: { type: "SaveDraft", team: "kyiv", minor: "dig" } as const },
      { id: "2", command: { type: "SaveDraft", team: "nato", minor: "other" } as const },
    ];
    expect(expectedDraft(asking, "kyiv", pending)).toEqual({ ...asking, minor: "dig" });
    expect(expectedDraft(asking, "kyiv", [])).toBe(asking);
    const signal = {
      id: "3",
      command: { type: "SaveDraft", team: "kyiv", signals: { nato: "deter" }, intendedRung: 4 } as const,
    };
    expect(expectedDraft(asking, "kyiv", [signal])).toEqual({
      ...asking,
      signals: { nato: "deter" },
      intendedRung: 4,
    });
  });

  test("TBL2: moves are paid for together: what cannot be paid beside the others is said before it is chosen", () => {
    expect(shortWith(desk, empty, { slot: "minor", cost: { standing: 2 } })).toEqual({});
    expect(shortWith(desk, asking, { slot: "minor", cost: { standing: 2 } })).toEqual({ standing: 1 });
    expect(shortWith(desk, asking, { slot: "major", cost: { standing: 3 } })).toEqual({});
    expect(stockOf(desk, { ...asking, minor: "dig" }, "standing")).toEqual({ now: 3, after: -1 });
  });

  test("TBL3: a chosen move stands in its slot, a free-form one under its own words", () => {
    expect(picksOf(desk, { ...asking, minor: "dig" }).map(({ slot, title }) => [slot, title])).toEqual([
      ["major", "ASK"],
      ["minor", "DIG"],
    ]);
    const text = { action: "Ring the bell", intent: "", reasons: [], risks: "" };
    expect(picksOf(desk, { ...empty, major: { kind: "free", text } })).toEqual([
      { slot: "major", title: "Ring the bell", cost: { standing: 1 }, card: null },
    ]);
    expect(slotOfMove(asking, "ask")).toBe("major");
    expect(slotOfMove(asking, "dig")).toBeNull();
  });

  test("TBL4: a free-form move keeps its reasons where they were typed, gaps and all", () => {
    const typed = { ...blank, action: "Ring", reason2: "It is loud" };
    expect(toFields(toText(typed))).toEqual(typed);
  });

  test("TBL5: “changed” means since the start of the last full turn, with every cause told since", () => {
    const reading = (value: number, causes: readonly string[]): Reading => ({
      indicator: "talks",
      sight: "exact",
      value,
      band: "low",
      causes,
    });
    const report = (turnIndex: number, moment: Report["moment"], one: Reading): Report => ({
      turnIndex,
      moment,
      readings: [one],
      rung: 1,
      highestRung: 1,
      triangle: null,
    });
    const first = report(0, "start", reading(30, []));
    const end = report(0, "end", reading(34, ["A call"]));
    const next = report(1, "start", reading(33, ["A rumour", "A call"]));
    expect(comparedWith([])).toBeNull();
    expect(comparedWith([first])).toBeNull();
    expect(comparedWith([first, end])).toBe(first);
    expect(comparedWith([first, end, next])).toBe(first);
    const nextEnd = report(1, "end", reading(36, []));
    expect(comparedWith([first, end, next, nextEnd])).toBe(next);
    // The white cell's own reports have no starts but the first.
    expect(comparedWith([first, end, nextEnd])).toBe(end);
    expect(comparedWith([first, end, { ...next, moment: "now" }])).toBe(end);
  });
});
