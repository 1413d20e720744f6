import { between } from "../../messages/en/between.ts";
import { cx } from "../../ui/cx.ts";

export const PLACES = ["team", "channels", "cables", "agreements"] as const;
export type Place = (typeof PLACES)[number];

const words = between.places;

type Props = {
  readonly current: Place;
  readonly onChange: (place: Place) => void;
  /** What has come and was not looked at. */
  readonly news: Readonly<Partial<Record<Place, number>>>;
};

/** To whom one talks: the own team, some teams, or formally. */
export const Places = ({ current, onChange, news }: Props) => (
  <nav aria-label={words.label} className="flex flex-wrap gap-1">
    {PLACES.map((place) => {
      const count = news[place] ?? 0;
      return (
        <button
          key={place}
          type="button"
          aria-current={place === current ? "true" : undefined}
          aria-label={count > 0 ? words.count(words[place], count) : undefined}
          onClick={() => onChange(place)}
          className={cx(
            "relative inline-flex min-h-11 flex-auto items-center justify-center rounded border px-1.5 text-14 font-medium",
            place === current
              ? "border-ink bg-raised shadow-pressed"
              : "border-rule text-soft hover:text-ink",
          )}
        >
          {words[place]}
          {count > 0 && (
            <span className="absolute -top-1.5 right-0 min-w-5 rounded-full bg-accent px-1 text-center text-12 font-semibold text-on-accent">
              {count}
            </span>
          )}
        </button>
      );
    })}
  </nav>
);
