import { type RefObject, useEffect, useMemo, useRef } from "react";
import { replay as words } from "../../messages/en/replay.ts";
import { shared } from "../../messages/en/shared.ts";
import { chapterAt, type Replay, type ReplayStore } from "../../state/replayStore.ts";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { describe, wordsOf } from "./describe.ts";
import { sayChapter } from "./sayChapter.ts";

type Props = { readonly store: ReplayStore; readonly state: Replay };
type Line = { readonly seq: number; readonly step: number; readonly at: number; readonly text: string };

/** What this side learned in this turn, in sentences; the present moment is marked, each line leads to its own. */
export function Happened({ store, state }: Props) {
  const lines = useLines(state);
  const { step, spoilerFree } = state;
  const turn = chapterAt(state.timeline.chapters, step)?.turnIndex ?? -1;
  const shown = lines.filter(
    (line) =>
      (chapterAt(state.timeline.chapters, line.step)?.turnIndex ?? -1) === turn &&
      // REP17: what comes next is not told.
      (!spoilerFree || line.step <= step),
  );
  const here = shown.findLastIndex((line) => line.step <= step);
  const current = useRef<HTMLLIElement>(null);
  useKeepInSight(current, here);
  return (
    <>
      <h2 className="mb-2 text-16">
        {words.happened.title}{" "}
        <span className="text-14 font-normal text-soft">
          {turn < 0 ? sayChapter({ step: 0, turnIndex: -1, n: null, phase: "lobby" }) : shared.turn(turn + 1)}
        </span>
      </h2>
      {shown.length === 0 && <EmptyState>{words.happened.none}</EmptyState>}
      <ol className="text-14">
        {shown.map((line, at) => (
          <li
            key={line.seq}
            ref={at === here ? current : null}
            aria-current={at === here ? "step" : undefined}
          >
            <button
              type="button"
              onClick={() => store.seek(line.step)}
              className={cx(
                "flex w-full items-baseline gap-3 rounded px-2 py-1 text-left hover:bg-sunken",
                at === here ? "bg-info-surface font-semibold" : line.step > step ? "text-soft" : "",
              )}
            >
              <time
                dateTime={new Date(line.at).toISOString()}
                className="w-11 shrink-0 font-normal text-soft"
              >
                {shared.time(line.at)}
              </time>
              <span className="min-w-0 break-words">{line.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function useLines({ timeline, side }: Replay): readonly Line[] {
  return useMemo(() => {
    const end = timeline.viewAt(side, timeline.steps.length - 1);
    const titles = new Map(end.moves.map(({ key, title }) => [key, title]));
    const vocabulary = wordsOf(end.scene, timeline.record.names, titles);
    const items = timeline.record.feeds[side] ?? [];
    const lines = items.flatMap(({ seq, at, event }, entry): readonly Line[] => {
      const text = describe(event, vocabulary);
      return text === null ? [] : [{ seq, at, text, step: timeline.stepOf(side, entry) }];
    });
    // A draft that is being written says the same many times over.
    return lines.filter((line, at) => line.text !== lines[at - 1]?.text);
  }, [timeline, side]);
}

/** Scrolls only its own column, and only when the mark would be out of sight. */
function useKeepInSight(item: RefObject<HTMLElement | null>, at: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the move of the mark that scrolls.
  useEffect(() => {
    if (matchMedia("(min-width: 64rem)").matches) item.current?.scrollIntoView({ block: "nearest" });
  }, [item, at]);
}
