import type { NewsItem } from "@whitecell/shared/views/view.ts";
import { display as words } from "../../messages/en/display.ts";
import { shared } from "../../messages/en/shared.ts";

/** Headlines alone, to be taken in from the back row. */
export function NewsLines({ news }: { readonly news: readonly NewsItem[] }) {
  if (news.length === 0) return null;
  return (
    <section aria-label={words.headlines} className="border-t-2 border-ink pt-3">
      <ul className="flex flex-col gap-1">
        {news.map(({ id, kind, title }) => (
          <li key={id} className="flex items-baseline gap-6">
            <span className="w-44 shrink-0 text-28 text-soft">{shared.injectKinds[kind]}</span>
            <span className="min-w-0 truncate font-serif text-40 font-bold portrait:whitespace-normal">
              {title}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
