import { replay as words } from "../../messages/en/replay.ts";
import type { MarkKind } from "../../state/replayMarks.ts";
import { cx } from "../../ui/cx.ts";
import { strokes } from "./strokes.ts";

const said: Readonly<Record<MarkKind, string>> = words.marks;
const KINDS = Object.keys(said) as readonly MarkKind[];

/** What the marks below the line stand for. */
export function MarkLegend() {
  return (
    <ul aria-label={words.marksTitle} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-12 text-soft">
      {KINDS.map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <span aria-hidden="true" className="flex h-4 w-3 items-center justify-center">
            <span className={cx("block", strokes[kind])} />
          </span>
          {said[kind]}
        </li>
      ))}
    </ul>
  );
}
