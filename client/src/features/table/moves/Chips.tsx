import { type ReactNode, useId } from "react";
import { cx } from "../../../ui/cx.ts";

type Chip<V extends string> = { readonly value: V; readonly label: ReactNode; readonly said?: string };
type Props<V extends string> = {
  readonly legend: ReactNode;
  readonly chips: readonly Chip<V>[];
  readonly value: V | null;
  /** Null when the chosen one was tapped again. */
  readonly onChange: (value: V | null) => void;
  readonly disabled?: boolean;
  /** Words share the width in threes; numbers stand side by side. */
  readonly shape?: "words" | "numbers";
};

const shapes = {
  words: "grid grid-cols-3 gap-1.5 sm:grid-cols-6",
  numbers: "flex flex-wrap gap-1.5",
} as const;

/** One of a few or none, each a single tap: arrow keys move, a second tap takes it back. */
export function Chips<V extends string>(props: Props<V>) {
  const { legend, chips, value, onChange, disabled = false, shape = "words" } = props;
  const name = useId();
  return (
    <fieldset className="min-w-0" disabled={disabled}>
      <legend className="mb-1 text-14 font-medium">{legend}</legend>
      <div className={shapes[shape]}>
        {chips.map((chip) => (
          <label
            key={chip.value}
            className={cx(
              "relative inline-flex min-h-11 min-w-11 items-center justify-center rounded border px-1 text-14 font-medium",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink",
              chip.value === value
                ? "border-accent bg-accent text-on-accent"
                : "border-edge bg-raised has-disabled:border-rule has-disabled:bg-sunken has-disabled:text-soft",
            )}
          >
            <input
              type="radio"
              name={name}
              aria-label={chip.said}
              checked={chip.value === value}
              onChange={() => onChange(chip.value)}
              onClick={() => chip.value === value && onChange(null)}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0 disabled:cursor-not-allowed"
            />
            {chip.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
