import { cx } from "../../ui/cx.ts";
import type { DressProps } from "./headlineWords.ts";

/** A lower third: the channel's mark, the headline on a band, and what is said below it, which does not move. */
export function Broadcast({ told, titleId, room }: DressProps) {
  return (
    <article aria-labelledby={titleId} className={room ? "text-28" : "text-14"}>
      <p className={cx("flex items-baseline", room ? "gap-6" : "gap-3")}>
        <span className={cx("bg-ink font-semibold text-surface", room ? "px-5 py-2" : "px-2.5 py-1 text-12")}>
          {told.source ?? told.kindWord}
        </span>
        <span className={cx("text-soft", !room && "text-12")}>
          {told.when}
          {told.partly && ` · ${told.partly}`}
        </span>
      </p>
      <h3
        id={titleId}
        className={cx(
          "bg-accent font-bold text-balance text-on-accent",
          room ? "px-5 py-5 text-64 leading-[1.08]" : "px-2.5 py-2 text-20 leading-6",
        )}
      >
        <span className="sr-only">{told.kindWord}: </span>
        {told.title}
      </h3>
      <p
        className={cx(
          "border-b-2 border-ink bg-sunken [overflow-wrap:anywhere]",
          room ? "px-5 py-5 leading-[1.42]" : "px-2.5 py-2 leading-5",
        )}
      >
        {told.text}
      </p>
    </article>
  );
}
