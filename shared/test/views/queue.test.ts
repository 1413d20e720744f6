import { contestedBy, simpleAhead, tiesOf } from "@whitecell/shared/views/queue.ts";
import { resultOf } from "@whitecell/shared/views/resultOf.ts";
import { describe, expect, test } from "vitest";
import { whiteCell } from "../support/feeds.ts";
import { after, HOST, type Play, plan, until } from "../support/play.ts";
import { bothMove, CUT, KEY, planning, withCard } from "../support/rulebook.ts";
import { tiny } from "../support/scenarios.ts";

const OFFERED = "T1:board:major";
const CUTTING = "T1:fleet:minor";

function deskOf(play: Play) {
  const view = whiteCell(play);
  const { control } = view;
  if (!control) throw new Error("The white cell has no desk.");
  const order = (key: string) => {
    const found = control.orders.find((each) => each.key === key);
    if (!found) throw new Error(`There is no move ${key}.`);
    return found;
  };
  return { view, control, order };
}

describe("the queue", () => {
  test("ADJ1: a move names what bears on it, and what it bears on", () => {
    const { control, order } = deskOf(bothMove("adjudication"));
    const note = "Nobody reads a table while the chain swings";
    const tie = { kind: "cancel", shift: null, note } as const;
    expect(tiesOf(control, order(OFFERED))).toMatchObject([
      { ...tie, key: CUTTING, team: "fleet", felt: true },
    ]);
    expect(tiesOf(control, order(CUTTING))).toMatchObject([
      { ...tie, key: OFFERED, team: "board", felt: false },
    ]);
  });

  test("ADJ2: another team's move makes a move contested, one's own does not, an argument does", () => {
    const { view, control, order } = deskOf(bothMove("adjudication"));
    expect(contestedBy(view, control, order(OFFERED))).toBe("met");
    expect(contestedBy(view, control, order(CUTTING))).toBeNull();
    const free = withCard(tiny, "flt-turn-key", { requires: { always: true } });
    const own = deskOf(
      until(plan(planning({ scenario: free }), "fleet", { ...CUT, ...KEY }), "adjudication"),
    );
    expect(own.control.orders.map((each) => contestedBy(own.view, own.control, each))).toEqual(
      own.control.orders.map(() => null),
    );
    const argued = deskOf(after(bothMove("adjudication"), [HOST, { type: "OpenArgument", key: CUTTING }]));
    expect(contestedBy(argued.view, argued.control, argued.order(CUTTING))).toBe("argued");
  });

  test("ADJ3: what is uncontested is settled together, up to the first contested move", () => {
    const before = bothMove("adjudication");
    const { view, control } = deskOf(before);
    expect(simpleAhead(view, control)).toEqual({ count: 1, before: OFFERED });
    const settled = deskOf(after(before, [HOST, { type: "ResolveRest", before: OFFERED }]));
    expect(settled.control.rulings.map(({ key }) => key)).toEqual([CUTTING]);
    expect(simpleAhead(settled.view, settled.control)).toEqual({ count: 0, before: OFFERED });
    const all = deskOf(after(before, [HOST, { type: "ResolveRest" }]));
    expect(simpleAhead(all.view, all.control)).toEqual({ count: 0, before: null });
  });

  test("ADJ5: what a result does is listed as it will be done", () => {
    const before = bothMove("adjudication");
    const { control, order } = deskOf(before);
    const cutting = order(CUTTING);
    const told = resultOf(control, cutting, { grade: "success", leap: false });
    const after1 = deskOf(after(before, [HOST, { type: "ResolveRest", before: OFFERED }])).control;
    const moved = after1.changes.filter(({ cause }) => cause.kind === "move");
    expect(told.parts.filter(({ from }) => from === "result").map(({ deltas }) => deltas)).toEqual([
      Object.fromEntries(moved.map(({ indicator, from, to }) => [indicator, to - from])),
    ]);
    expect(resultOf(control, cutting, { grade: "cancelled", leap: true }).parts).toEqual([]);
    const leap = resultOf(control, cutting, { grade: "failure", leap: true }).parts.at(-1);
    expect(leap).toEqual({ from: "leap", deltas: control.scenario.model.leap.deltas, note: null });
  });
});
