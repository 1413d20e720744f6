import { replay as words } from "../../messages/en/replay.ts";
import { shared } from "../../messages/en/shared.ts";
import { chapterAt, type Replay, type ReplayStore, turnStarts } from "../../state/replayStore.ts";
import { sayChapter } from "./sayChapter.ts";

type Props = { readonly store: ReplayStore; readonly state: Replay };

/** The whole session as a line, with its turns and phases marked. */
export function Scrubber({ store, state }: Props) {
  const { timeline, step } = state;
  const last = Math.max(1, timeline.steps.length - 1);
  const here = chapterAt(timeline.chapters, step);
  const where = here ? sayChapter(here) : "";
  const at = timeline.steps[step];
  const left = (mark: number): string => `${(100 * mark) / last}%`;
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-14">
        <p className="font-semibold">{where}</p>
        <p className="text-soft">
          {words.controls.step(step + 1, timeline.steps.length)}
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
        {timeline.chapters.map((chapter) => (
          <span
            key={`${chapter.turnIndex}-${chapter.phase}`}
            className="absolute top-0 h-1.5 w-px bg-edge"
            style={{ left: left(chapter.step) }}
          />
        ))}
        {turnStarts(timeline.chapters)
          .filter(({ turnIndex }) => turnIndex >= 0)
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
