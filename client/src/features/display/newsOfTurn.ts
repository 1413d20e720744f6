import type { NewsItem, View } from "@whitecell/shared/views/view.ts";

import { newsWithTalk } from "../talk/newsWithTalk.ts";

/** This turn's news, newest first. */
export const newsOfTurn = (view: View): readonly NewsItem[] =>
  newsWithTalk(view)
    .filter(({ turnIndex }) => turnIndex === view.turn?.index)
    .reverse();
