// The entries of the side that saw most, each with the turn and phase in which it happened.
import { emptyView, evolveView } from "../views/evolveView.ts";
import type { View } from "../views/view.ts";
import type { FeedItem } from "../views/viewEvents.ts";
import { viewerOf } from "./feedsOfLog.ts";
import type { FeedKey, OpenRecord } from "./recordFile.ts";

export type Placed = FeedItem & { readonly turnIndex: number; readonly phase: string };

/** The white cell's side, or the room's where the file shows no more. */
export const fullestSide = ({ feeds }: OpenRecord): FeedKey =>
  "control" in feeds ? "control" : "public" in feeds ? "public" : (Object.keys(feeds)[0] ?? "public");

/** The entries in order, and what that side believed at the end. */
export function placedOf(record: OpenRecord): { readonly items: readonly Placed[]; readonly end: View } {
  const side = fullestSide(record);
  let view = emptyView(viewerOf(side));
  const items = (record.feeds[side] ?? []).map((item): Placed => {
    view = evolveView(view, item);
    return { ...item, turnIndex: view.turn?.index ?? -1, phase: view.phase };
  });
  return { items, end: view };
}
