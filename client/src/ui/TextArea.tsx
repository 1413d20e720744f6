import type { TextareaHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { inputClass, Labelled, type Labels } from "./Labelled.tsx";

type Props = Labels & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id">;

/** Several lines of text, growing with what is typed where the browser can. */
export function TextArea({ label, hint, error, quietLabel, className, rows = 3, ...rest }: Props) {
  return (
    <Labelled label={label} hint={hint} error={error} quietLabel={quietLabel} className={className}>
      {(wiring) => (
        <textarea
          {...rest}
          {...wiring}
          rows={rows}
          className={cx(inputClass, "field-sizing-content max-h-96 py-2")}
        />
      )}
    </Labelled>
  );
}
