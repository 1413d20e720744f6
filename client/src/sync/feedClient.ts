// Turns frames into a view: the next one is applied, a repeat is dropped, a gap asks for what is missing.
import type { Frame, Heartbeat, Welcome } from "@whitecell/shared/protocol/frames.ts";
import { NOT_HELD } from "@whitecell/shared/views/checkpoints.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { FeedItem } from "@whitecell/shared/views/viewEvents.ts";
import type { Since } from "./link.ts";
import type { Timers } from "./timers.ts";

export type FeedClient = {
  readonly since: () => Since;
  readonly welcome: (feed: Welcome["feed"]) => void;
  readonly frame: (frame: Frame) => void;
  readonly heartbeat: (heartbeat: Heartbeat) => void;
  /** The line was lost: an open request for what is missing will never be answered. */
  readonly forgetRequest: () => void;
};

type Needs = {
  readonly fold: (view: View, item: FeedItem) => View;
  readonly resync: (since: Since) => void;
  readonly changed: (view: View | null) => void;
  readonly timers: Timers;
};

type Held = { readonly key: string; readonly seq: number; readonly view: View };

const ASK_AGAIN_MS = 3_000;

export function createFeedClient(needs: Needs): FeedClient {
  let held: Held | null = null;
  let askedAt: number | null = null;

  const since = (): Since => (held ? { feed: held.key, seq: held.seq } : null);

  const ask = (from: Since) => {
    const now = needs.timers.now();
    if (askedAt !== null && now - askedAt < ASK_AGAIN_MS) return;
    askedAt = now;
    needs.resync(from);
  };

  // What this page cannot fold, the server can: it sends the whole view instead.
  const tryFold = (view: View, item: FeedItem): View | null => {
    try {
      return needs.fold(view, item);
    } catch (error) {
      // UNDO10: after a reload a page does not hold where a step began; that is nobody's fault.
      if (!(error instanceof Error && error.name === NOT_HELD)) console.error(error);
      return null;
    }
  };

  const apply = (key: string, items: readonly FeedItem[]) => {
    if (held === null || held.key !== key) return;
    let { seq, view } = held;
    for (const item of items) {
      if (item.seq <= seq) continue; // SYN1
      if (item.seq > seq + 1) {
        ask({ feed: key, seq }); // SYN2
        break;
      }
      const next = tryFold(view, item);
      if (next === null) {
        ask(null); // SYN5
        break;
      }
      view = next;
      seq = item.seq;
    }
    if (seq === held.seq) return;
    held = { key, seq, view };
    needs.changed(view);
  };

  return {
    since,
    forgetRequest: () => {
      askedAt = null;
    },
    welcome: (feed) => {
      askedAt = null;
      if (feed === null) {
        held = null;
        return needs.changed(null);
      }
      if (feed.kind === "snapshot") {
        held = { key: feed.key, seq: feed.seq, view: feed.view }; // SYN4
        return needs.changed(feed.view);
      }
      if (held?.key === feed.key) return apply(feed.key, feed.items);
      ask(null);
    },
    frame: (frame) => apply(frame.key, frame.items),
    heartbeat: ({ key, seq }) => {
      if (key === null) return;
      if (held?.key !== key) return ask(null);
      if (seq > held.seq) ask(since()); // SYN3
    },
  };
}
