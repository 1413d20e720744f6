import type { NewsItem, View } from "@whitecell/shared/views/view.ts";
import { isTalk, newsWithTalk } from "../talk/newsWithTalk.ts";

/** What is said at length is read at the tables: the wall has its headline. */
const LONGEST = 120;
const brief = (item: NewsItem): NewsItem =>
  isTalk(item)
    ? {
        ...item,
        title: item.title.length > LONGEST ? `${item.title.slice(0, LONGEST - 1)}…` : item.title,
        text: "",
      }
    : item;

/** This turn's news, newest first. */
export const newsOfTurn = (view: View): readonly NewsItem[] =>
  newsWithTalk(view)
    .filter(({ turnIndex }) => turnIndex === view.turn?.index)
    .map(brief)
    .reverse();
