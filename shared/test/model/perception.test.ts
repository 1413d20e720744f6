import { gapsOf, stated, withReading } from "@whitecell/shared/model/perception.ts";
import { expect, test } from "vitest";

const read = {
  key: "T1:kyiv:major",
  turnIndex: 0,
  sender: "kyiv",
  reader: "moscow",
  signal: "compel",
  rung: 9,
} as const;

test("SIG5: a gap compares what was meant for this reader in this turn, and is unknown where nothing was said", () => {
  const meant = {
    turnIndex: 0,
    team: "kyiv",
    signals: { moscow: "deter", nato: "reassure" },
    rung: 6,
  } as const;
  expect(gapsOf([meant], [read])).toEqual([{ ...read, meant: "deter", meantRung: 6, rungs: 3 }]);
  const silent = { meant: null, meantRung: null, rungs: null };
  expect(gapsOf([], [read])).toEqual([{ ...read, ...silent }]);
  expect(gapsOf([{ ...meant, turnIndex: 1 }], [read])).toEqual([{ ...read, ...silent }]);
  expect(gapsOf([meant], [{ ...read, reader: "washington", rung: null }])).toMatchObject([
    { meant: null, meantRung: 6, rungs: null },
  ]);
});

test("SIG3: the last mark of a team stands", () => {
  const again = { ...read, signal: "stall" } as const;
  const others = { ...read, reader: "nato" } as const;
  expect(withReading(withReading([read], others), again)).toEqual([others, again]);
});

test("SIG1: a draft that says nothing leaves no intent", () => {
  expect(stated({ kyiv: {}, nato: { signals: {}, intendedRung: null } }, 2)).toEqual([]);
  expect(stated({ kyiv: { intendedRung: 4 } }, 2)).toEqual([
    { turnIndex: 2, team: "kyiv", signals: {}, rung: 4 },
  ]);
});
