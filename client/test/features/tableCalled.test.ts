import type { Prompt } from "@whitecell/shared/views/prompts/types.ts";
import { expect, test } from "vitest";
import type { TableModel } from "../../src/features/table/tableModel.ts";
import { callOf } from "../../src/features/table/useCalled.ts";

const model = (prompt: Prompt, phase = "planning", nudge?: number) =>
  ({
    prompts: [prompt],
    view: { phase, turn: { index: 1 } },
    desk: { nudges: nudge === undefined ? {} : { me: nudge } },
    me: "me",
  }) as unknown as TableModel;

test("PHN1: what is asked anew calls; what is only watched or waited for does not, unless the white cell calls", () => {
  const asked = callOf(model({ kind: "add-rationale" }));
  expect(asked).not.toBeNull();
  expect(callOf(model({ kind: "add-rationale" }))).toBe(asked);
  expect(callOf(model({ kind: "talk" }, "talks"))).not.toBe(asked);
  expect(callOf(model({ kind: "watch-rulings" }, "adjudication"))).toBeNull();
  expect(callOf(model({ kind: "watch-rulings" }, "adjudication", 5))).not.toBeNull();
  expect(callOf(model({ kind: "add-rationale" }, "planning", 5))).not.toBe(asked);
});
