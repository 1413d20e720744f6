import type { NewsItem, View } from "@whitecell/shared/views/view.ts";

/** This turn's news, newest first. */
export const newsOfTurn = ({ news, turn }: View): readonly NewsItem[] =>
  news.filter(({ turnIndex }) => turnIndex === turn?.index).reverse();
