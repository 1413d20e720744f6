import type { NewsItem } from "@whitecell/shared/views/view.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";

type Props = {
  readonly news: readonly NewsItem[];
  /** Newest first; only this many. */
  readonly limit?: number;
  /** Only headlines. */
  readonly brief?: boolean;
  /** For the white cell, which reads what others do not. */
  readonly asControl?: boolean;
};

const dress = {
  news: { item: "border-t-2 border-ink pt-2", title: "font-serif text-20 leading-6 font-bold", text: "" },
  broadcast: { item: "border-l-8 border-accent bg-sunken px-3 py-2", title: "text-16 font-bold", text: "" },
  cable: {
    item: "border border-edge px-3 py-2",
    title: "font-mono text-14 font-semibold uppercase",
    text: "font-mono",
  },
  intelligence: {
    item: "border-2 border-dashed border-edge px-3 py-2",
    title: "text-16 font-semibold",
    text: "",
  },
} as const;

/** What was released, each kind in its own dress. */
export function NewsList({ news, limit, brief = false, asControl = false }: Props) {
  const newest = [...news].reverse().slice(0, limit ?? news.length);
  if (newest.length === 0) return <EmptyState>{pictures.news.empty}</EmptyState>;
  return (
    <ul className="flex flex-col gap-3">
      {newest.map((item) => (
        <NewsCard key={item.id} item={item} brief={brief} asControl={asControl} />
      ))}
    </ul>
  );
}

type CardProps = { readonly item: NewsItem; readonly brief: boolean; readonly asControl: boolean };

function NewsCard({ item, brief, asControl }: CardProps) {
  const look = dress[item.kind];
  const partly = asControl ? pictures.news.toSome : pictures.news.toYou;
  return (
    <li className={look.item}>
      <p className="text-12 font-medium text-soft">
        {shared.injectKinds[item.kind]} · {pictures.news.turn(item.turnIndex + 1)}
        {!item.toAll && ` · ${partly}`}
      </p>
      <h3 className={look.title}>{item.title}</h3>
      {!brief && <p className={cx("mt-1 max-w-[65ch] text-14", look.text)}>{item.text}</p>}
    </li>
  );
}
