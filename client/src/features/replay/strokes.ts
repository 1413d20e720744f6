// How each kind of mark is drawn below the line: told apart by height and shape as well as by colour.
import type { MarkKind } from "../../state/replayMarks.ts";

export const strokes: Readonly<Record<MarkKind, string>> = {
  phase: "h-1.5 w-px bg-edge",
  inject: "h-2 w-0.5 bg-soft",
  ruling: "h-2.5 w-0.5 bg-ink",
  threshold: "h-3.5 w-1 bg-warn",
  "red-line": "h-3.5 w-1 bg-danger",
  agreement: "h-3.5 w-1 bg-ok",
  bookmark: "size-2 rotate-45 bg-accent",
  fork: "h-4 border-l-4 border-double border-accent",
};
