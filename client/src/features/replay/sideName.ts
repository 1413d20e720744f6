import { viewerOf } from "@whitecell/shared/record/feedsOfLog.ts";
import type { FeedKey } from "@whitecell/shared/record/recordFile.ts";
import { replay as words } from "../../messages/en/replay.ts";
import type { Timeline } from "../../state/replayTimeline.ts";

/** What a side is called. */
export function sideName(timeline: Timeline, key: FeedKey): string {
  const viewer = viewerOf(key);
  if (viewer.kind !== "team") return words.sides[viewer.kind];
  const { scene } = timeline.viewAt(key, timeline.steps.length - 1);
  return scene?.teams.find(({ id }) => id === viewer.team)?.label ?? viewer.team;
}

/** The room first, everything last, teams between in their own order. */
export const sidesInOrder = ({ keys }: Timeline): readonly FeedKey[] =>
  [...keys].sort((a, b) => rank(a) - rank(b));

const rank = (key: FeedKey): number => (key === "public" ? -1 : key === "control" ? 1 : 0);
