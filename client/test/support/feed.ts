import type { Welcome } from "@whitecell/shared/protocol/frames.ts";
import { emptyView } from "@whitecell/shared/views/evolveView.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { FeedItem, Learned, ViewEvent } from "@whitecell/shared/views/viewEvents.ts";
import { PUBLIC, type Viewer, viewerKey } from "@whitecell/shared/views/viewer.ts";

/** An entry of a feed. Only `redact` makes these outside tests. */
const entry = (seq: number, event: Learned): FeedItem => ({
  seq,
  at: seq * 1_000,
  event: event as ViewEvent,
});

/** Something harmless that can be counted: news number `seq`. */
export const news = (seq: number): FeedItem =>
  entry(seq, { type: "PlayedOn", reason: `${seq}`, extraTurn: null });

export const snapshot = (seq: number, view: View = emptyView(PUBLIC)): Welcome["feed"] => ({
  kind: "snapshot",
  key: viewerKey(view.viewer),
  seq,
  view,
});

export const welcome = (feed: Welcome["feed"], more: Partial<Welcome> = {}): Welcome => ({
  sessionId: "s1",
  title: "Long Reach",
  code: null,
  you: { person: "p1", place: { at: "observers" } },
  serverNow: 1_000_000,
  names: { p1: "Ada" },
  feed,
  ...more,
});

export const teamViewer = (team: string): Viewer => ({ kind: "team", team });
