import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrive, leaf, openOn, type Stage } from "../../../src/features/display/staging.ts";

const begin = (...order: readonly string[]): Stage => openOn(order);
const shown = ({ order, at }: Stage): string | undefined => order[at];

describe("moves on the wall", () => {
  it("DSP2: what the desk reveals is shown at once to a room that has seen all before it", () => {
    expect(shown(arrive(begin("a"), ["a", "b"]))).toBe("b");
  });

  it("DSP2: of several that come at once the first is shown, and keys turn to the next", () => {
    const stage = arrive(begin("a"), ["a", "b", "c"]);
    expect(shown(stage)).toBe("b");
    expect(shown(leaf(stage, 1))).toBe("c");
  });

  it("DSP2: who has leafed back stays there, until the end is reached again", () => {
    const back = leaf(begin("a", "b"), -1);
    expect(shown(arrive(back, ["a", "b", "c"]))).toBe("a");
    const again = leaf(leaf(arrive(back, ["a", "b", "c"]), 1), 1);
    expect(shown(arrive(again, ["a", "b", "c", "d"]))).toBe("d");
  });

  it("DSP2: a new turn begins with its own first move", () => {
    expect(shown(arrive(begin("a", "b"), []))).toBeUndefined();
    expect(shown(arrive(arrive(begin("a", "b"), []), ["c"]))).toBe("c");
  });

  it("DSP2: what was told but not yet shown is still to come, also while somebody leafs back", () => {
    const stage = arrive(begin("a"), ["a", "b", "c"]);
    expect(stage.order.slice(stage.seen + 1)).toEqual(["c"]);
    const back = leaf(stage, -1);
    expect(back.order.slice(back.seen + 1)).toEqual(["c"]);
  });

  it("DSP2: whatever comes and however one leafs, every move can be reached and none is shown that did not come", () => {
    const step = fc.oneof(fc.constant(1 as const), fc.constant(-1 as const), fc.constant("more" as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let keys: readonly string[] = [];
        let stage = begin();
        for (const each of steps) {
          if (each === "more") {
            keys = [`${keys.length}`, ...keys];
            stage = arrive(stage, keys);
          } else stage = leaf(stage, each);
          expect([...stage.order].sort()).toEqual([...keys].sort());
          if (keys.length > 0) expect(keys).toContain(shown(stage));
        }
        for (let at = 0; at < keys.length; at++) stage = leaf(stage, 1);
        expect(stage.at).toBe(keys.length - 1);
      }),
    );
  });
});
