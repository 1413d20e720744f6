import {
  ChevronFirst,
  ChevronLast,
  ChevronLeft,
  ChevronRight,
  FastForward,
  Keyboard,
  type LucideIcon,
  Pause,
  Play,
  Rewind,
} from "lucide-react";
import type { ReactNode } from "react";
import { replay as words } from "../../messages/en/replay.ts";
import { chapterAt, PACES, type Replay, type ReplayStore, SPEEDS } from "../../state/replayStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Select } from "../../ui/Select.tsx";
import type { ReplayHome } from "./replayAddress.ts";
import { Scrubber } from "./Scrubber.tsx";
import { Share } from "./Share.tsx";
import { sayChapter } from "./sayChapter.ts";

type Props = {
  readonly store: ReplayStore;
  readonly state: Replay;
  readonly home: ReplayHome;
  readonly tools?: ReactNode;
  readonly onKeys: () => void;
};

/** Time in hand: scrub, step, play, jump, share. */
export function Controls({ store, state, home, tools, onKeys }: Props) {
  const { timeline, step, playing, speed, pace, spoilerFree, furthest } = state;
  const here = chapterAt(timeline.chapters, step);
  const move = (by: number) => (): void => {
    store.play(false);
    store.move(by);
  };
  return (
    <section
      aria-label={words.controls.label}
      className="sticky bottom-0 z-head border-t border-rule bg-surface px-4 pt-2 pb-3 lg:px-8"
    >
      <Scrubber store={store} state={state} />
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 max-sm:justify-start max-sm:gap-2">
        <div className="flex items-center gap-1">
          <Press icon={ChevronFirst} label={words.controls.first} onPress={() => store.seek(0)} wide />
          <Press icon={Rewind} label={words.controls.back10} onPress={move(-10)} wide />
          <Press icon={ChevronLeft} label={words.controls.back} onPress={move(-1)} />
          <Button
            variant="primary"
            aria-label={playing ? words.controls.pause : words.controls.play}
            onClick={() => store.play(!playing)}
            className="w-12 px-0"
          >
            <Icon of={playing ? Pause : Play} size={18} />
          </Button>
          <Press icon={ChevronRight} label={words.controls.forward} onPress={move(1)} />
          <Press icon={FastForward} label={words.controls.forward10} onPress={move(10)} wide />
          <Press
            icon={ChevronLast}
            label={words.controls.last}
            onPress={() => store.seek(Number.MAX_SAFE_INTEGER)}
            wide
          />
        </div>
        <div className="flex min-w-0 items-center gap-2 max-sm:contents">
          <Select
            label={words.controls.phases}
            quietLabel
            className="w-56 min-w-0 max-lg:w-44 max-sm:w-auto max-sm:min-w-40 max-sm:flex-1"
            value={here ? String(timeline.chapters.indexOf(here)) : ""}
            onChange={(event) => store.seek(timeline.chapters[Number(event.target.value)]?.step ?? 0)}
            options={timeline.chapters
              .filter((chapter) => !spoilerFree || chapter.step <= furthest)
              .map((chapter, at) => ({ value: String(at), label: sayChapter(chapter) }))}
          />
          <Select
            label={words.controls.speed}
            quietLabel
            className="w-20 shrink-0 max-sm:hidden"
            value={String(speed)}
            onChange={(event) =>
              store.setSpeed(SPEEDS.find((each) => String(each) === event.target.value) ?? 1)
            }
            options={SPEEDS.map((each) => ({ value: String(each), label: words.controls.speedOf(each) }))}
          />
          <Select
            label={words.controls.pace}
            quietLabel
            className="w-40 max-lg:hidden"
            value={pace}
            onChange={(event) => store.setPace(PACES.find((each) => each === event.target.value) ?? "brisk")}
            options={PACES.map((each) => ({ value: each, label: words.controls.paces[each] }))}
          />
          {tools}
          {home !== "chosen" && <Share state={state} home={home} />}
          <Press icon={Keyboard} label={words.controls.keys} onPress={onKeys} wide />
        </div>
      </div>
    </section>
  );
}

type PressProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
  /** Left out where there is little room: the keys and the slider do the same. */
  readonly wide?: boolean;
};

function Press({ icon, label, onPress, wide = false }: PressProps) {
  return (
    <Button
      aria-label={label}
      title={label}
      onClick={onPress}
      className={wide ? "w-10 px-0 max-sm:hidden" : "w-10 px-0"}
    >
      <Icon of={icon} size={18} />
    </Button>
  );
}
