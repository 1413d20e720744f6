import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import type { DressProps } from "./headlineWords.ts";

const words = pictures.headline;

/** An intelligence report: a frame, whose it is, what it says, and how far it may be trusted, in words. */
export function IntelligenceReport({ told, titleId, room }: DressProps) {
  return (
    <article
      aria-labelledby={titleId}
      className={cx(
        "border-2 border-edge",
        room ? "px-8 py-6 text-28 leading-[1.42]" : "px-3 py-2.5 text-14 leading-5",
      )}
    >
      <p
        className={cx(
          "flex flex-wrap justify-between border-b border-edge text-soft",
          room ? "gap-x-8 pb-3" : "gap-x-4 pb-1.5 text-12 leading-4",
        )}
      >
        <span className="font-semibold text-ink">{told.source ?? told.kindWord}</span>
        <span>
          {told.when}
          {told.partly && ` · ${told.partly}`}
        </span>
      </p>
      <h3
        id={titleId}
        className={cx(
          "font-semibold text-balance",
          room ? "mt-4 text-40 leading-[1.15]" : "mt-2 text-16 leading-5",
        )}
      >
        <span className="sr-only">{told.kindWord}: </span>
        {told.title}
      </h3>
      <p className={cx("[overflow-wrap:anywhere]", room ? "mt-3" : "mt-1 max-w-[65ch]")}>{told.text}</p>
      {told.grade && (
        <p className={cx("border-t border-rule", room ? "mt-4 pt-3" : "mt-2 pt-1.5 text-12 leading-4")}>
          <span className="text-soft">{words.grade}</span> <span className="font-medium">{told.grade}</span>
        </p>
      )}
    </article>
  );
}
