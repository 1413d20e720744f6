import { emptyView, evolveView } from "@whitecell/shared/views/evolveView.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { FeedItem, ViewEvent } from "@whitecell/shared/views/viewEvents.ts";
import { PUBLIC } from "@whitecell/shared/views/viewer.ts";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createFeedClient } from "../../src/sync/feedClient.ts";
import type { Since } from "../../src/sync/link.ts";
import { news, snapshot } from "../support/feed.ts";
import { heldTime } from "../support/heldTime.ts";

// A view that remembers which entries it was folded from.
const folded = new WeakMap<View, readonly number[]>();
const fold = (view: View, item: FeedItem): View => {
  const next = { ...view };
  folded.set(next, [...(folded.get(view) ?? []), item.seq]);
  return next;
};

function client(foldWith = fold) {
  const time = heldTime();
  const asked: Since[] = [];
  let view: View | null = null;
  const feed = createFeedClient({
    fold: foldWith,
    timers: time,
    resync: (since) => void asked.push(since),
    changed: (next) => {
      view = next;
    },
  });
  feed.welcome(snapshot(0, emptyView(PUBLIC)));
  return { feed, time, asked, seen: () => (view ? (folded.get(view) ?? []) : null) };
}
const frame = (...seqs: number[]) => ({ key: "public", items: seqs.map(news) });

describe("the feed client", () => {
  test("SYN1: the next entry is applied and a repeat is dropped", () => {
    const { feed, seen, asked } = client();
    feed.frame(frame(1, 2));
    feed.frame(frame(2));
    feed.frame(frame(1, 2, 3));
    expect(seen()).toEqual([1, 2, 3]);
    expect(asked).toEqual([]);
  });

  test("SYN2: a gap applies nothing and asks from the last entry that is held", () => {
    const { feed, seen, asked } = client();
    feed.frame(frame(1));
    feed.frame(frame(3));
    expect(seen()).toEqual([1]);
    expect(asked).toEqual([{ feed: "public", seq: 1 }]);
    feed.welcome({ kind: "missing", key: "public", items: [news(2), news(3)] });
    expect(seen()).toEqual([1, 2, 3]);
  });

  test("SYN2: while an answer is awaited the question is not repeated, but after a while it is", () => {
    const { feed, time, asked } = client();
    feed.frame(frame(5));
    feed.frame(frame(6));
    expect(asked).toHaveLength(1);
    time.pass(3_100);
    feed.frame(frame(7));
    expect(asked).toHaveLength(2);
  });

  test("SYN3: a heartbeat ahead of what is held asks for the rest; one that agrees does not", () => {
    const { feed, asked } = client();
    feed.frame(frame(1));
    feed.heartbeat({ key: "public", seq: 1, serverNow: 0 });
    expect(asked).toEqual([]);
    feed.heartbeat({ key: "public", seq: 2, serverNow: 0 });
    expect(asked).toEqual([{ feed: "public", seq: 1 }]);
  });

  test("SYN3: a heartbeat of another audience asks for everything: this person was moved", () => {
    const { feed, asked } = client();
    feed.heartbeat({ key: "team:kyiv", seq: 9, serverNow: 0 });
    expect(asked).toEqual([null]);
  });

  test("SYN4: a snapshot replaces what was held, whatever its number", () => {
    const { feed, seen } = client();
    feed.frame(frame(1, 2, 3));
    feed.welcome(snapshot(2));
    expect(feed.since()).toEqual({ feed: "public", seq: 2 });
    feed.frame(frame(3));
    expect(seen()).toEqual([3]);
  });

  test("SYN4: frames of another audience are not for this view", () => {
    const { feed, seen } = client();
    feed.frame({ key: "team:moscow", items: [news(1)] });
    expect(seen()).toEqual([]);
  });

  test("SYN4: in the waiting room there is no view and nothing to have missed", () => {
    const { feed, seen } = client();
    feed.welcome(null);
    expect(seen()).toBeNull();
    expect(feed.since()).toBeNull();
  });

  test("SYN5: an entry that cannot be folded makes the page ask for the whole view", () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const { feed, asked, seen } = client((view, item) => {
      if (item.seq === 2) throw new Error("a newer kind of entry");
      return fold(view, item);
    });
    feed.frame(frame(1, 2, 3));
    expect(seen()).toEqual([1]);
    expect(asked).toEqual([null]);
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  test("UNDO10: a page that does not hold the way back asks for the whole view", () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const { feed, asked } = client(evolveView);
    const clock = { state: "stopped" } as const;
    const event = { type: "StepTakenBack", kind: "phase", reason: "", clock, turnsPlanned: 3 } as ViewEvent;
    feed.frame({ key: "public", items: [{ seq: 1, at: 0, event }] });
    expect(asked).toEqual([null]);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  test("SYN1: however frames are lost, doubled and delayed, each entry is folded once and in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 }), (arrivals) => {
        const { feed, seen, asked, time } = client();
        for (const seq of arrivals) {
          time.pass(3_100);
          asked.length = 0;
          feed.frame(frame(seq));
          const since = asked[0];
          if (since) feed.welcome({ kind: "missing", key: "public", items: [news(since.seq + 1)] });
        }
        const list = seen() ?? [];
        expect(list).toEqual(list.map((_, at) => at + 1));
      }),
    );
  });
});
