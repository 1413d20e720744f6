import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import type { DressProps } from "./headlineWords.ts";

const words = pictures.headline;

/** A cable: one width of letter, a numbered head that says from whom and to whom, then the subject and the text. */
export function Cable({ told, titleId, room }: DressProps) {
  const head = [
    ...(told.source === null ? [] : [[words.from, told.source] as const]),
    [words.to, told.to],
    [words.date, told.when],
    [words.number, `${told.number} · ${told.turn}`],
  ] as const;
  return (
    <article
      aria-labelledby={titleId}
      className={cx(
        "border border-edge font-mono",
        room ? "px-8 py-6 text-28 leading-[1.4]" : "px-3 py-2.5 text-14 leading-5",
      )}
    >
      <dl
        className={cx(
          "grid grid-cols-[auto_minmax(0,1fr)] text-soft",
          room ? "gap-x-6" : "gap-x-3 text-12 leading-4",
        )}
      >
        {head.map(([term, said]) => (
          <div key={term} className="contents">
            <dt className="uppercase">{term}</dt>
            <dd className="[overflow-wrap:anywhere]">{said}</dd>
          </div>
        ))}
      </dl>
      <h3
        id={titleId}
        className={cx(
          "border-t border-rule font-semibold uppercase",
          room ? "mt-4 pt-4 text-40 leading-[1.15]" : "mt-2 pt-2",
        )}
      >
        <span className="sr-only">{told.kindWord}: </span>
        {told.title}
      </h3>
      <p className={cx("[overflow-wrap:anywhere]", room ? "mt-3" : "mt-1 max-w-[65ch]")}>{told.text}</p>
    </article>
  );
}
