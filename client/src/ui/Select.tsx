import { ChevronDown } from "lucide-react";
import type { SelectHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./Icon.tsx";
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
        <span className="relative block">
          <select {...rest} {...wiring} className={cx(inputClass, "min-h-11 appearance-none truncate pr-10")}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center">
            <Icon of={ChevronDown} />
          </span>
        </span>
      )}
    </Labelled>
  );
}
