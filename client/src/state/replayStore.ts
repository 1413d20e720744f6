// Where somebody is in a replay: a position, a side, playing or not. Folds the feeds of a record and nothing else.
import type { FeedKey, OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Chapter, createTimeline, type Timeline } from "./replayTimeline.ts";

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];

export type Replay = {
  readonly timeline: Timeline;
  readonly side: FeedKey;
  readonly step: number;
  readonly view: View;
  /** REP5: false until somebody presses play. */
  readonly playing: boolean;
  readonly speed: Speed;
};

export type ReplayStore = StoreApi<Replay> & {
  readonly seek: (step: number) => void;
  /** To the next or previous moment at which this side learns something. */
  readonly move: (by: number) => void;
  readonly chapter: (direction: 1 | -1, unit: "phase" | "turn") => void;
  readonly look: (side: FeedKey) => void;
  readonly play: (playing: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
};

export type ReplayStart = { readonly step?: number | undefined; readonly side?: FeedKey | undefined };

export function createReplayStore(record: OpenRecord, start: ReplayStart = {}): ReplayStore {
  const timeline = createTimeline(record);
  const last = Math.max(0, timeline.steps.length - 1);
  const clampStep = (step: number): number => Math.min(last, Math.max(0, Math.round(step) || 0));
  const first: FeedKey = timeline.keys.includes("public") ? "public" : (timeline.keys[0] ?? "public");
  // REP4: a link to a side that this file does not show falls back to the public side.
  const side = start.side !== undefined && timeline.keys.includes(start.side) ? start.side : first;
  const step = clampStep(start.step ?? 0);
  const store = createStore<Replay>(() => ({
    timeline,
    side,
    step,
    view: timeline.viewAt(side, step),
    playing: false,
    speed: 1,
  }));

  const goTo = (target: number): void => {
    const { side: key, playing } = store.getState();
    const next = clampStep(target);
    store.setState({ step: next, view: timeline.viewAt(key, next), playing: playing && next < last });
  };
  const seek = (target: number): void => {
    store.setState({ playing: false });
    goTo(target);
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
      seek(found?.step ?? (direction === 1 ? last : 0));
    },
    look: (key) => {
      if (!timeline.keys.includes(key)) return;
      store.setState(({ step: here }) => ({ side: key, view: timeline.viewAt(key, here) }));
    },
    play: (playing) => {
      const { step: here } = store.getState();
      if (playing && here >= last) goTo(0);
      store.setState({ playing });
    },
    setSpeed: (speed) => store.setState({ speed }),
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
