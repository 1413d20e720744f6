// Where somebody is in a replay: a position, a side, playing or not. Folds the feeds of a record and nothing else.
import type { FeedKey, OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { marksOf } from "./replayMarks.ts";
import { type Chapter, createTimeline, type Timeline } from "./replayTimeline.ts";

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];

/** How time passes: brisk from moment to moment, or as it was; with or without the minutes in which nothing happened. */
export const PACES = ["brisk", "real", "no-dead-minutes"] as const;
export type Pace = (typeof PACES)[number];

export type Replay = {
  readonly timeline: Timeline;
  readonly side: FeedKey;
  /** The side beside it, for two truths at once; null for one. */
  readonly against: FeedKey | null;
  readonly viewAgainst: View | null;
  readonly step: number;
  readonly view: View;
  /** REP5: false until somebody presses play. */
  readonly playing: boolean;
  readonly speed: Speed;
  readonly pace: Pace;
  /** REP17: nothing of what is still to come is shown. */
  readonly spoilerFree: boolean;
  /** How far somebody has watched. */
  readonly furthest: number;
};

export type ReplayStore = StoreApi<Replay> & {
  readonly seek: (step: number) => void;
  /** To the next or previous moment at which this side learns something. */
  readonly move: (by: number) => void;
  readonly chapter: (direction: 1 | -1, unit: "phase" | "turn") => void;
  /** To the next or previous moment worth stopping at, as far as this side knew of it. */
  readonly mark: (direction: 1 | -1) => void;
  /** To so many tenths of the whole. */
  readonly tenth: (tenths: number) => void;
  readonly look: (side: FeedKey) => void;
  readonly compare: (side: FeedKey | null) => void;
  readonly play: (playing: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setPace: (pace: Pace) => void;
  /** To where somebody else is; a side that this file does not hold falls back to the room's. */
  readonly follow: (led: { at: number; side: FeedKey; against: FeedKey | null }) => void;
  readonly hideFuture: (spoilerFree: boolean) => void;
};

export type ReplayStart = {
  readonly step?: number | undefined;
  readonly side?: FeedKey | undefined;
  readonly against?: FeedKey | undefined;
  readonly spoilerFree?: boolean | undefined;
};

export function createReplayStore(record: OpenRecord, start: ReplayStart = {}): ReplayStore {
  const timeline = createTimeline(record);
  const last = Math.max(0, timeline.steps.length - 1);
  const clampStep = (step: number): number => Math.min(last, Math.max(0, Math.round(step) || 0));
  const first: FeedKey = timeline.keys.includes("public") ? "public" : (timeline.keys[0] ?? "public");
  // REP4: a link to a side that this file does not show falls back to the public side.
  const side = start.side !== undefined && timeline.keys.includes(start.side) ? start.side : first;
  const known = (key: FeedKey | null | undefined): FeedKey | null =>
    key && timeline.keys.includes(key) && key !== side ? key : null;
  const against = known(start.against);
  const step = clampStep(start.step ?? 0);
  const viewOf = (key: FeedKey | null, at: number): View | null =>
    key === null ? null : timeline.viewAt(key, at);
  const store = createStore<Replay>(() => ({
    timeline,
    side,
    against,
    viewAgainst: viewOf(against, step),
    step,
    view: timeline.viewAt(side, step),
    playing: false,
    speed: 1,
    pace: "brisk",
    spoilerFree: start.spoilerFree ?? false,
    furthest: step,
  }));

  const goTo = (target: number): void => {
    const { side: key, against: other, playing, furthest } = store.getState();
    const next = clampStep(target);
    store.setState({
      step: next,
      view: timeline.viewAt(key, next),
      viewAgainst: viewOf(other, next),
      playing: playing && next < last,
      furthest: Math.max(furthest, next),
    });
  };
  const stopAndGo = (target: number): void => {
    store.setState({ playing: false });
    goTo(target);
  };
  const seek = (target: number): void => {
    const { spoilerFree, furthest } = store.getState();
    // REP17: nobody lands by accident where they have not watched to.
    stopAndGo(spoilerFree ? Math.min(target, furthest) : target);
  };

  return {
    ...store,
    seek,
    move: (by) => goTo(stepForSide(timeline, store.getState(), by)),
    chapter: (direction, unit) => {
      const { step: here } = store.getState();
      const marks = unit === "phase" ? timeline.chapters : turnStarts(timeline.chapters);
      const found =
        direction === 1 ? marks.find((mark) => mark.step > here) : marks.findLast((mark) => mark.step < here);
      stopAndGo(found?.step ?? (direction === 1 ? last : 0));
    },
    mark: (direction) => {
      const { step: here, side: key } = store.getState();
      const marks = marksOf(timeline, key);
      const found =
        direction === 1 ? marks.find((mark) => mark.step > here) : marks.findLast((mark) => mark.step < here);
      stopAndGo(found?.step ?? (direction === 1 ? last : 0));
    },
    tenth: (tenths) => seek((last * tenths) / 10),
    look: (key) => {
      if (!timeline.keys.includes(key)) return;
      store.setState(({ step: here, against: other }) => ({
        side: key,
        view: timeline.viewAt(key, here),
        ...(other === key ? { against: null, viewAgainst: null } : {}),
      }));
    },
    compare: (key) => {
      const { side: own, step: here } = store.getState();
      const other = key !== null && key !== own && timeline.keys.includes(key) ? key : null;
      store.setState({ against: other, viewAgainst: viewOf(other, here) });
    },
    play: (playing) => {
      const { step: here } = store.getState();
      if (playing && here >= last) goTo(0);
      store.setState({ playing });
    },
    setSpeed: (speed) => store.setState({ speed }),
    setPace: (pace) => store.setState({ pace }),
    follow: ({ at, side: key, against: beside }) => {
      const shown = timeline.keys.includes(key) ? key : first;
      const other = beside !== null && beside !== shown && timeline.keys.includes(beside) ? beside : null;
      store.setState({ side: shown, against: other, playing: false });
      goTo(timeline.steps.findLastIndex((moment) => moment <= at));
    },
    hideFuture: (spoilerFree) => store.setState(({ step: here }) => ({ spoilerFree, furthest: here })),
  };
}

export const turnStarts = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.filter((chapter, at) => chapter.turnIndex !== chapters[at - 1]?.turnIndex);

export const chapterAt = (chapters: readonly Chapter[], step: number): Chapter | null =>
  chapters.findLast((chapter) => chapter.step <= step) ?? null;

/** REP3: stepping stops where the chosen side learned something, so that no step shows nothing. */
function stepForSide(timeline: Timeline, { side, step }: Replay, by: number): number {
  const stops = timeline.stopsOf(side);
  const from = by > 0 ? stops.findLastIndex((stop) => stop <= step) : stops.findIndex((stop) => stop >= step);
  const at = (from < 0 && by < 0 ? stops.length : from) + by;
  return stops[at] ?? (by > 0 ? timeline.steps.length - 1 : 0);
}
