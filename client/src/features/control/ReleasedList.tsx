import { desk as words } from "../../messages/en/desk.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { Desk } from "./deskModel.ts";

/** What the room or some of it has read, newest first. */
export function ReleasedList({ desk }: { readonly desk: Desk }) {
  const news = [...desk.view.news].reverse();
  return (
    <section aria-label={words.injects.released}>
      <h3 className="border-b border-edge pb-1 text-14">
        {words.injects.released} <span className="font-normal text-soft">{news.length}</span>
      </h3>
      {news.length === 0 && <EmptyState>{words.injects.none}</EmptyState>}
      <ul className="text-14">
        {news.map((item) => (
          <li key={item.id} className="border-b border-rule py-1.5">
            <span className="block font-medium">{item.title}</span>
            <span className="block text-12 text-soft">
              {[
                pictures.news.turn(item.turnIndex + 1),
                shared.time(item.at),
                shared.injectKinds[item.kind],
                item.toAll ? words.injects.to(words.injects.all) : words.injects.toSome,
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
