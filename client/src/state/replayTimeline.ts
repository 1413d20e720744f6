// The moments of a record, and what each side believed at each of them.
import type { Millis } from "@whitecell/shared/engine/ids.ts";
import type { Phase } from "@whitecell/shared/engine/phases.ts";
import { viewerOf } from "@whitecell/shared/record/feedsOfLog.ts";
import type { FeedKey, OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { emptyView, evolveView } from "@whitecell/shared/views/evolveView.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { FeedItem } from "@whitecell/shared/views/viewEvents.ts";
import type { Viewer } from "@whitecell/shared/views/viewer.ts";

/** Where a phase begins. */
export type Chapter = {
  readonly step: number;
  readonly turnIndex: number;
  readonly n: number | null;
  readonly phase: Phase;
};

export type Timeline = {
  readonly record: OpenRecord;
  /** REP1: one step per moment at which anything became known to anyone in the file. */
  readonly steps: readonly Millis[];
  readonly chapters: readonly Chapter[];
  readonly keys: readonly FeedKey[];
  /** The view of one side after a step; step −1 is before anything. */
  readonly viewAt: (key: FeedKey, step: number) => View;
  /** How many entries of a feed are known after a step. */
  readonly knownAt: (key: FeedKey, step: number) => number;
  /** The steps at which this side learned something, in order. */
  readonly stopsOf: (key: FeedKey) => readonly number[];
  /** The step at which an entry of a feed became known. */
  readonly stepOf: (key: FeedKey, entry: number) => number;
};

const KEYFRAME_EVERY = 64;

export function createTimeline(record: OpenRecord): Timeline {
  const feeds = new Map(Object.entries(record.feeds).map(([key, items]) => [key, inOrder(items)]));
  const steps = [...new Set([...feeds.values()].flatMap((items) => items.map(({ at }) => at)))].sort(
    (a, b) => a - b,
  );
  const films = new Map([...feeds].map(([key, items]) => [key, createFilm(viewerOf(key), items)]));
  const keys = [...feeds.keys()];

  const film = (key: FeedKey) => {
    const found = films.get(key);
    if (!found) throw new Error(`the record has no feed ${key}`);
    return found;
  };
  const knownAt = (key: FeedKey, step: number): number => {
    const at = steps[Math.min(step, steps.length - 1)];
    return at === undefined || step < 0 ? 0 : film(key).countUpTo(at);
  };
  const stepAt = (at: Millis): number => lastAtOrBefore(steps, at);
  const stops = new Map<FeedKey, readonly number[]>();
  const stopsOf = (key: FeedKey): readonly number[] => {
    const found = stops.get(key) ?? [...new Set(film(key).items.map(({ at }) => stepAt(at)))];
    stops.set(key, found);
    return found;
  };
  return {
    record,
    steps,
    keys,
    chapters: chaptersOf([...feeds.values()], steps),
    knownAt,
    viewAt: (key, step) => film(key).viewAfter(knownAt(key, step)),
    stopsOf,
    stepOf: (key, entry) => stepAt(film(key).items[entry]?.at ?? Number.POSITIVE_INFINITY),
  };
}

/** A clock that was set back must not make a feed run backwards. */
function inOrder(items: readonly FeedItem[]): readonly FeedItem[] {
  let latest = Number.NEGATIVE_INFINITY;
  return items.map((item) => {
    latest = Math.max(latest, item.at);
    return item.at === latest ? item : { ...item, at: latest };
  });
}

type Film = {
  readonly items: readonly FeedItem[];
  readonly countUpTo: (at: Millis) => number;
  readonly viewAfter: (count: number) => View;
};

/** REP2: seeking starts from the nearest keyframe and gives what folding from the beginning gives. */
function createFilm(viewer: Viewer, items: readonly FeedItem[]): Film {
  const times = items.map(({ at }) => at);
  const keyframes: View[] = [emptyView(viewer)];
  let latest = { count: 0, view: emptyView(viewer) };

  const forward = (from: { readonly count: number; readonly view: View }, count: number): View => {
    let { view } = from;
    for (let at = from.count; at < count; at += 1) {
      const item = items[at];
      if (item) view = evolveView(view, item);
      if ((at + 1) % KEYFRAME_EVERY === 0) keyframes[(at + 1) / KEYFRAME_EVERY] ??= view;
    }
    return view;
  };
  // Once to the end when the replay opens, so that no later seek has to walk far.
  forward(latest, items.length);
  return {
    items,
    countUpTo: (at) => lastAtOrBefore(times, at) + 1,
    viewAfter: (count) => {
      const frame = Math.min(Math.floor(count / KEYFRAME_EVERY), keyframes.length - 1);
      const keyframe = { count: frame * KEYFRAME_EVERY, view: keyframes[frame] ?? emptyView(viewer) };
      const near = latest.count <= count && latest.count > keyframe.count ? latest : keyframe;
      latest = { count, view: forward(near, count) };
      return latest.view;
    },
  };
}

/** Index of the last value that is not greater; −1 when all are. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function chaptersOf(feeds: readonly (readonly FeedItem[])[], steps: readonly Millis[]): readonly Chapter[] {
  // Phases are public: any one feed tells them all.
  const items = feeds[0] ?? [];
  const chapters: Chapter[] = [{ step: 0, turnIndex: -1, n: null, phase: "lobby" }];
  const numbers = new Map<number, number>();
  for (const { at, event } of items) {
    if (event.type === "TurnOpened" || event.type === "TurnStarted") numbers.set(event.index, event.n);
    const phase =
      event.type === "PhaseStarted" ? event.phase : event.type === "SessionEnded" ? "ended" : null;
    if (phase === null) continue;
    const turnIndex = event.type === "PhaseStarted" ? event.turnIndex : (chapters.at(-1)?.turnIndex ?? -1);
    const last = chapters.at(-1);
    if (last?.phase === phase && last.turnIndex === turnIndex) continue;
    const step = lastAtOrBefore(steps, at);
    chapters.push({ step, turnIndex, n: numbers.get(turnIndex) ?? null, phase });
  }
  return chapters;
}
