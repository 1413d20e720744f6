// The pictures of a report are the room's own: what the sides saw, drawn as it was drawn then.

import { foldFeed } from "@whitecell/shared/record/feedsOfLog.ts";
import { fullestSide } from "@whitecell/shared/record/placed.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import type { View } from "@whitecell/shared/views/view.ts";

/** What the side that saw most, and the room, believed at the end. */
export type EndViews = { readonly full: View; readonly room: View };

export function endViews(record: OpenRecord): EndViews {
  const side = fullestSide(record);
  const full = foldFeed(side, record.feeds[side] ?? []);
  const room = record.feeds.public ? foldFeed("public", record.feeds.public) : full;
  return { full, room };
}
