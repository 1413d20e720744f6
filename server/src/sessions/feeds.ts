// L4: every audience has a feed of its own, numbered 1..n; what it does not learn leaves no gap.
import type { Recorded } from "@whitecell/shared/engine/events.ts";
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Welcome } from "@whitecell/shared/protocol/frames.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { FeedItem } from "@whitecell/shared/views/viewEvents.ts";
import { allViewers, type Viewer, viewerKey } from "@whitecell/shared/views/viewer.ts";
import type { Rules } from "./rules.ts";

/** Items kept for those who reconnect; whoever missed more gets the whole view. */
export const KEPT = 50;

export type Feed = {
  readonly key: string;
  readonly viewer: Viewer;
  readonly seq: number;
  readonly view: View;
  readonly recent: readonly FeedItem[];
};
export type Feeds = ReadonlyMap<string, Feed>;
/** Feed key → what one command brought that audience. Audiences that learn nothing are absent. */
export type Frames = ReadonlyMap<string, readonly FeedItem[]>;

export const makeFeeds = (rules: Rules, teams: readonly TeamId[]): Feeds =>
  new Map(
    allViewers(teams).map((viewer) => {
      const key = viewerKey(viewer);
      return [key, { key, viewer, seq: 0, view: rules.emptyView(viewer), recent: [] }];
    }),
  );

/** What one audience learns of these facts, numbered on from `seq`. */
export function learn(
  rules: Rules,
  facts: readonly Recorded[],
  to: { viewer: Viewer; seq: number },
): readonly FeedItem[] {
  const items: FeedItem[] = [];
  for (const fact of facts) {
    const event = rules.redact(fact, to.viewer);
    if (event !== null) items.push({ seq: to.seq + items.length + 1, at: fact.at, event });
  }
  return items;
}

/** All feeds after these facts, and the frames that bring others there. */
export function advance(
  rules: Rules,
  feeds: Feeds,
  facts: readonly Recorded[],
): { feeds: Feeds; frames: Frames } {
  const frames = new Map<string, readonly FeedItem[]>();
  const next = new Map<string, Feed>();
  for (const [key, feed] of feeds) {
    const items = learn(rules, facts, feed);
    if (items.length > 0) frames.set(key, items);
    next.set(key, items.length === 0 ? feed : push(rules, feed, items));
  }
  return { feeds: next, frames };
}

const push = (rules: Rules, feed: Feed, items: readonly FeedItem[]): Feed => ({
  ...feed,
  seq: feed.seq + items.length,
  view: items.reduce(rules.evolveView, feed.view),
  recent: [...feed.recent, ...items].slice(-KEPT),
});

/** What a reconnecting browser still needs: the missing items when they are kept, else the whole view. */
export function catchUp(
  feed: Feed,
  since: { readonly feed: string; readonly seq: number } | null,
): Welcome["feed"] {
  const missing = since?.feed === feed.key && since.seq <= feed.seq ? feed.seq - since.seq : null;
  if (missing !== null && missing <= feed.recent.length) {
    const items = missing === 0 ? [] : feed.recent.slice(-missing);
    return { kind: "missing", key: feed.key, items };
  }
  // UNDO10: where a view can go back to would make it many times as long.
  return { kind: "snapshot", key: feed.key, seq: feed.seq, view: { ...feed.view, checkpoints: [] } };
}
