import { expect, test } from "vitest";
import { shiftAt } from "../../../src/features/display/useBurnInShift.ts";

test("DSP3: nothing stands still for long, nothing leaves its margin, and no place is favoured", () => {
  const places = Array.from({ length: 80 }, (_, step) => shiftAt(step));
  const seen = new Map<string, number>();
  for (const [at, [x, y]] of places.entries()) {
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(10);
    expect([x, y], `step ${at + 1}`).not.toEqual(places[at + 1]);
    seen.set(`${x} ${y}`, (seen.get(`${x} ${y}`) ?? 0) + 1);
  }
  expect(new Set(seen.values()).size).toBe(1);
  expect(seen.size).toBeGreaterThan(4);
});
