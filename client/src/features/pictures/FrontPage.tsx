import { cx } from "../../ui/cx.ts";
import type { DressProps } from "./headlineWords.ts";

/** A newspaper: masthead between rules, a serif headline, on a wall the text in columns. */
export function FrontPage({ told, titleId, room }: DressProps) {
  return (
    <article aria-labelledby={titleId} className={cx("@container", room ? "text-28" : "text-16")}>
      <div
        className={cx(
          "flex flex-wrap items-baseline justify-between gap-x-4 border-ink",
          room ? "border-t-4" : "border-t-2",
        )}
      >
        <p className={cx("font-serif font-bold", room ? "py-2 text-40" : "py-1 text-16")}>
          {told.source ?? told.kindWord}
        </p>
        <p className={cx("text-soft", room ? "text-28" : "text-12")}>
          {told.when}
          {told.partly && ` · ${told.partly}`}
        </p>
      </div>
      <h3
        id={titleId}
        className={cx(
          "border-t border-rule font-serif font-bold text-balance",
          room ? "pt-4 text-64 leading-[1.08]" : "pt-2 text-20 leading-6",
        )}
      >
        <span className="sr-only">{told.kindWord}: </span>
        {told.title}
      </h3>
      <p
        className={cx(
          "font-serif [overflow-wrap:anywhere]",
          room
            ? "mt-5 gap-12 leading-[1.42] @min-[50rem]:columns-2"
            : "mt-1.5 max-w-[65ch] leading-[1.4] text-pretty",
        )}
      >
        {told.text}
      </p>
    </article>
  );
}
