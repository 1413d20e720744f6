// A feed's own seal: somebody who may not see the log can still see that nothing of the feed was changed.
import { canonicalJson } from "../lib/canonicalJson.ts";
import type { Sha256 } from "../lib/chain.ts";
import type { FeedItem } from "../views/viewEvents.ts";
import type { FeedKey, Feeds } from "./recordFile.ts";

type Of = { readonly chainHead: string; readonly key: FeedKey };

/** Bound to the head of the log's chain, so that the feed of another export does not fit. */
export const sealOf = (sha256: Sha256, items: readonly FeedItem[], { chainHead, key }: Of): string =>
  items.reduce(
    (before, item) => sha256(`${before}${sha256(canonicalJson(item))}`),
    sha256(`whitecell feed 1 ${chainHead} ${key}`),
  );

export const sealsOf = (sha256: Sha256, feeds: Feeds, chainHead: string): Readonly<Record<FeedKey, string>> =>
  Object.fromEntries(
    Object.entries(feeds).map(([key, items]) => [key, sealOf(sha256, items, { chainHead, key })]),
  );
