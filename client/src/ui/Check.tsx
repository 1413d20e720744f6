import type { ReactNode } from "react";
import { cx } from "./cx.ts";

type Props = {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly className?: string;
};

/** Yes or no. */
export function Check({ label, hint, checked, onChange, disabled, className }: Props) {
  return (
    <label className={cx("flex min-h-8 items-start gap-2 py-1 text-14", disabled && "text-soft", className)}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-5 shrink-0 accent-accent"
      />
      <span>
        {label}
        {hint && <span className="block text-soft">{hint}</span>}
      </span>
    </label>
  );
}
