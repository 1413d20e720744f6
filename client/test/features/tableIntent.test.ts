import type { SignalReading } from "@whitecell/shared/model/perception.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { MoveRecord, View } from "@whitecell/shared/views/view.ts";
import { describe, expect, test } from "vitest";
import { intentParts, readable, withSignal } from "../../src/features/table/moves/intents.ts";
import { expectedReadings } from "../../src/state/marks.ts";

const scene = {
  teams: [
    { id: "kyiv", label: "Kyiv" },
    { id: "moscow", label: "Moscow" },
    { id: "nato", label: "NATO" },
  ],
} as unknown as Scene;

const move = (key: string, team: string, more: Partial<MoveRecord> = {}): MoveRecord =>
  ({ key, team, turnIndex: 1, revealed: true, grade: null, ...more }) as MoveRecord;

describe("meaning and reading at the table", () => {
  test("TBL6: a signal to each other team is one tap, and a second tap takes it back", () => {
    const first = withSignal({}, "moscow", "deter");
    const both = withSignal(first, "nato", "reassure");
    expect(intentParts(scene, both)).toEqual(["deter Moscow", "reassure NATO"]);
    expect(withSignal(both, "moscow", "stall")).toEqual({ moscow: "stall", nato: "reassure" });
    expect(withSignal(both, "moscow", null)).toEqual({ nato: "reassure" });
  });

  test("TBL7: the others' moves that were shown are read until each is settled", () => {
    const moves = [
      move("a", "moscow"),
      move("b", "kyiv"),
      move("c", "nato", { revealed: false }),
      move("d", "nato", { grade: "success" }),
      move("e", "nato", { turnIndex: 0 }),
      move("f", "nato"),
    ];
    const view = { moves, turn: { index: 1 } } as unknown as View;
    expect(readable(view, "kyiv").map(({ key }) => key)).toEqual(["a", "f"]);
  });

  test("TBL7: a mark counts as soon as it is tapped, and the last one of a move stands", () => {
    const known: SignalReading = {
      key: "a",
      turnIndex: 1,
      sender: "moscow",
      reader: "kyiv",
      signal: "probe",
      rung: null,
    };
    const tap = { type: "MarkReading", team: "kyiv", key: "a", signal: "deter", rung: 4 } as const;
    const marks = expectedReadings([known], [{ id: "1", command: tap }]);
    expect(marks.map(({ key, signal, rung }) => [key, signal, rung])).toEqual([["a", "deter", 4]]);
    expect(expectedReadings([known], [])).toEqual([known]);
  });
});
