import { useMemo } from "react";
import { replay as words } from "../../messages/en/replay.ts";
import { shared } from "../../messages/en/shared.ts";
import { marksOf } from "../../state/replayMarks.ts";
import { chapterAt, type Replay, type ReplayStore, turnStarts } from "../../state/replayStore.ts";
import { cx } from "../../ui/cx.ts";
import { sayChapter } from "./sayChapter.ts";
import { strokes } from "./strokes.ts";

type Props = { readonly store: ReplayStore; readonly state: Replay };

/** The whole session as a line, with its turns and phases marked. */
export function Scrubber({ store, state }: Props) {
  const { timeline, step, side, spoilerFree, furthest } = state;
  const last = Math.max(1, timeline.steps.length - 1);
  const until = spoilerFree ? furthest : last;
  const marks = useMemo(() => marksOf(timeline, side), [timeline, side]);
  const shown = marks.filter((mark) => mark.step <= until);
  const here = chapterAt(timeline.chapters, step);
  const where = here ? sayChapter(here) : "";
  const at = timeline.steps[step];
  const left = (mark: number): string => `${(100 * mark) / last}%`;
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-14">
        <p className="font-semibold">{where}</p>
        <p className="text-soft">
          {spoilerFree
            ? words.controls.stepOnly(step + 1)
            : words.controls.step(step + 1, timeline.steps.length)}
          {at !== undefined && ` · ${words.controls.clockTime(shared.time(at))}`}
        </p>
      </div>
      <input
        type="range"
        min={0}
        max={last}
        value={step}
        aria-label={words.controls.position}
        aria-valuetext={`${where}, ${words.controls.step(step + 1, timeline.steps.length)}`}
        onChange={(event) => store.seek(Number(event.target.value))}
        className="block h-6 w-full cursor-pointer accent-accent"
      />
      <div aria-hidden="true" className="relative mx-2 h-5 text-12 text-soft">
        {shown.map(({ kind, step: at, text }) => (
          <span
            key={`${kind}-${at}-${text}`}
            title={text}
            className={cx("absolute top-0", strokes[kind])}
            style={{ left: left(at) }}
          />
        ))}
        {turnStarts(timeline.chapters)
          .filter((turn) => turn.turnIndex >= 0 && turn.step <= until)
          .map((turn) => (
            <span
              key={turn.turnIndex}
              className="absolute top-0 border-l-2 border-ink pl-1"
              style={{ left: left(turn.step) }}
            >
              {turn.turnIndex + 1}
            </span>
          ))}
      </div>
    </div>
  );
}
