import type { NewsItem } from "@whitecell/shared/views/view.ts";
import { display as words } from "../../messages/en/display.ts";
import { shared } from "../../messages/en/shared.ts";
import { cx } from "../../ui/cx.ts";
import type { RoomProps } from "./roomProps.ts";

/** Characters that still fit in the larger size beside four headlines. */
const LONG = 480;

const ofTurn = ({ view }: RoomProps): readonly NewsItem[] =>
  view.news.filter((item) => item.turnIndex === view.turn?.index).reverse();

/** The SITREP, while it is read aloud. */
export function RoomSituation({ view, scene }: RoomProps) {
  const { turn } = view;
  if (!turn) return null;
  const long = turn.briefing.join("").length > LONG;
  return (
    <div className="flex h-full flex-col gap-8">
      <div>
        <h2 className="text-64">{turn.title}</h2>
        {turn.violations && <p className="mt-2 text-28 font-semibold">{words.violations}</p>}
        {turn.briefing.map((paragraph) => (
          <p
            key={paragraph}
            className={cx("mt-4", long ? "text-28 leading-[1.45]" : "text-40 leading-[1.35]")}
          >
            {paragraph}
          </p>
        ))}
      </div>
      <Headlines news={ofTurn({ view, scene })} />
    </div>
  );
}

/** Headlines with their texts: what people talk about while they talk. */
export function RoomTalks(props: RoomProps) {
  const news = ofTurn(props).slice(0, 4);
  return (
    <div className="flex flex-col gap-8">
      <h2 className="text-64">{props.view.turn?.title}</h2>
      <ul className="flex flex-col gap-7">
        {news.map((item) => (
          <li key={item.id} className="border-t-2 border-ink pt-3">
            <p className="text-28 text-soft">{shared.injectKinds[item.kind]}</p>
            <h3 className="font-serif text-40 font-bold">{item.title}</h3>
            <p className="mt-1 line-clamp-4">{item.text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Headlines({ news }: { readonly news: readonly NewsItem[] }) {
  if (news.length === 0) return null;
  return (
    <section aria-label={words.headlines} className="border-t-2 border-ink pt-4">
      <ul className="flex flex-col gap-2">
        {news.slice(0, 4).map((item) => (
          <li key={item.id} className="flex items-baseline gap-6">
            <span className="w-44 shrink-0 text-soft">{shared.injectKinds[item.kind]}</span>
            <span className="font-serif text-40 font-bold">{item.title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
