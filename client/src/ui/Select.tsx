import type { SelectHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { inputClass, Labelled, type Labels } from "./Labelled.tsx";

export type SelectOption = { readonly value: string; readonly label: string };
type Props = Labels &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "id" | "children"> & {
    readonly options: readonly SelectOption[];
  };

/** One of several, when there is no room to show them all. */
export function Select({ label, hint, error, quietLabel, className, options, ...rest }: Props) {
  return (
    <Labelled label={label} hint={hint} error={error} quietLabel={quietLabel} className={className}>
      {(wiring) => (
        <select {...rest} {...wiring} className={cx(inputClass, "min-h-11 pr-2")}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
