import type { NewsItem } from "@whitecell/shared/views/view.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Headline } from "./Headline.tsx";
import type { HeadlineSize } from "./sizes.ts";

type Props = {
  readonly news: readonly NewsItem[];
  /** Newest first; only this many. */
  readonly limit?: number;
  readonly size?: HeadlineSize;
  /** For the white cell, which reads what others do not. */
  readonly asControl?: boolean;
};

/** What was released, each kind in its own dress, newest first. */
export function NewsList({ news, limit, size = "card", asControl = false }: Props) {
  const newest = [...news].reverse().slice(0, limit ?? news.length);
  if (newest.length === 0) return <EmptyState>{pictures.news.empty}</EmptyState>;
  return (
    <ul className={size === "line" ? "flex flex-col" : "flex flex-col gap-6"}>
      {newest.map((item) => (
        <li key={item.id}>
          <Headline item={item} size={size} asControl={asControl} />
        </li>
      ))}
    </ul>
  );
}
