import type { TeamId } from "../engine/ids.ts";
import { emptyView, evolveView } from "../views/evolveView.ts";
import { redact } from "../views/redact.ts";
import type { View } from "../views/view.ts";
import type { FeedItem } from "../views/viewEvents.ts";
import { allViewers, PUBLIC, type Viewer, viewerKey } from "../views/viewer.ts";
import type { FeedKey, Feeds, LogEntry } from "./recordFile.ts";

export const viewerOf = (key: FeedKey): Viewer => {
  if (key === "control") return { kind: "control" };
  return key.startsWith("team:") ? { kind: "team", team: key.slice("team:".length) } : PUBLIC;
};

/** The teams of the session that a log is of. */
function teamsOfLog(log: readonly LogEntry[]): readonly TeamId[] {
  const first = log[0]?.event;
  return first?.type === "SessionCreated" ? first.scenario.teamOrder : [];
}

/** What one viewer learned: the same feed as the live one, because the same `redact` makes it. */
function feedOf(log: readonly LogEntry[], viewer: Viewer): readonly FeedItem[] {
  const items: FeedItem[] = [];
  for (const { event, audience, at } of log) {
    const learned = redact({ event, audience }, viewer);
    if (learned !== null) items.push({ seq: items.length + 1, at, event: learned });
  }
  return items;
}

/** Every side's feed. */
export const feedsOfLog = (log: readonly LogEntry[]): Feeds =>
  Object.fromEntries(allViewers(teamsOfLog(log)).map((viewer) => [viewerKey(viewer), feedOf(log, viewer)]));

export const foldFeed = (key: FeedKey, items: readonly FeedItem[]): View =>
  items.reduce(evolveView, emptyView(viewerOf(key)));
