import type { InputHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { inputClass, Labelled, type Labels } from "./Labelled.tsx";

type Props = Labels &
  Omit<InputHTMLAttributes<HTMLInputElement>, "id"> & { readonly inputClassName?: string };

/** One line of text or a number, with its label. */
export function Field({ label, hint, error, quietLabel, className, inputClassName, ...rest }: Props) {
  return (
    <Labelled label={label} hint={hint} error={error} quietLabel={quietLabel} className={className}>
      {(wiring) => (
        <input
          {...rest}
          {...wiring}
          data-first={rest.autoFocus || undefined}
          className={cx(inputClass, "min-h-11", inputClassName)}
        />
      )}
    </Labelled>
  );
}
