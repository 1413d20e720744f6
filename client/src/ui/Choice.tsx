import { type ReactNode, useId } from "react";
import { cx } from "./cx.ts";

type Option<V extends string> = {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
};
type Props<V extends string> = {
  readonly legend: string;
  readonly quietLegend?: boolean;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly columns?: 1 | 2 | 3;
  readonly compact?: boolean;
};

const columnsClass = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-3" } as const;

/** One of a few, all of them in sight. */
export function Choice<V extends string>({
  legend,
  quietLegend,
  options,
  value,
  onChange,
  columns = 1,
  compact = false,
}: Props<V>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={quietLegend ? "sr-only" : "mb-1 text-14 font-medium"}>{legend}</legend>
      <div className={cx("grid gap-2", columnsClass[columns])}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              "flex items-start gap-3 rounded border border-edge bg-raised px-3 has-checked:border-ink has-checked:bg-info-surface has-checked:shadow-chosen",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink",
              compact ? "min-h-9 py-1.5" : "min-h-11 py-2.5",
              option.disabled && "cursor-not-allowed border-rule bg-sunken text-soft",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              className="mt-1 size-4 shrink-0 accent-accent outline-none"
            />
            <span className="min-w-0">
              <span className="block text-14 font-medium">{option.label}</span>
              {option.hint && <span className="block text-14 text-soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
