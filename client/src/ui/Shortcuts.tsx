import { cx } from "./cx.ts";

type Props = {
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly note?: string;
  readonly wall?: boolean;
};

/** What the keys do. */
export function Shortcuts({ keys, note, wall = false }: Props) {
  return (
    <>
      <dl
        className={cx(
          "grid grid-cols-[auto_1fr] items-baseline gap-x-6 gap-y-2",
          wall ? "text-28" : "text-16",
        )}
      >
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-edge bg-sunken px-1.5 font-mono text-[0.9em]">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="mt-4 text-14 text-soft">{note}</p>}
    </>
  );
}
