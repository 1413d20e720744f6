// What every input has: a label, perhaps a hint, perhaps what is wrong with it.
import { type ReactNode, useId } from "react";
import { ui } from "../messages/en/ui.ts";

export type Labels = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  /** The label is only for screen readers: the place says it already. */
  readonly quietLabel?: boolean | undefined;
};

type Wiring = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};
type Props = Labels & {
  readonly className?: string | undefined;
  readonly children: (wiring: Wiring) => ReactNode;
};

export const inputClass =
  "max-sm:min-h-11 w-full rounded border border-edge bg-raised px-3 text-ink placeholder:text-soft aria-invalid:border-danger aria-invalid:border-2 disabled:bg-sunken disabled:text-soft";

export function Labelled({ label, hint, error, quietLabel, className, children }: Props) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-error` : null;
  const described = [hintId, errorId].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <label htmlFor={id} className={quietLabel ? "sr-only" : "mb-1 block text-14 font-medium"}>
        {label}
      </label>
      {hint && (
        <p id={hintId ?? undefined} className="mb-1 text-14 text-soft">
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {error && (
        <p id={errorId ?? undefined} className="mt-1 text-14 font-medium text-danger">
          <span className="sr-only">{ui.errorPrefix} </span>
          {error}
        </p>
      )}
    </div>
  );
}
