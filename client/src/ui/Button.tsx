import type { ButtonHTMLAttributes } from "react";
import { ui } from "../messages/en/ui.ts";
import { cx } from "./cx.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly variant?: "primary" | "quiet" | "danger";
  readonly size?: "small" | "medium" | "large";
  /** The click has been sent and is not yet answered. */
  readonly busy?: boolean;
};

const variants = {
  primary: "bg-accent text-on-accent border-accent hover:opacity-90",
  quiet: "bg-raised text-ink border-edge hover:bg-sunken",
  danger: "bg-danger text-on-danger border-danger hover:opacity-90",
} as const;

const sizes = {
  small: "min-h-8 max-sm:min-h-11 px-3 text-14",
  medium: "min-h-10 max-sm:min-h-11 px-4 text-14",
  large: "min-h-12 px-5 text-16",
} as const;

export function Button({
  variant = "quiet",
  size = "medium",
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: Props) {
  return (
    <button
      type="button"
      {...rest}
      // A disabled button would lose the focus, and the next Enter would press nothing.
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={cx(
        "inline-flex items-center justify-center gap-2 rounded border py-1 font-medium text-balance transition-[background-color,opacity] duration-press",
        "disabled:border-rule disabled:bg-sunken disabled:text-soft disabled:opacity-100",
        "aria-disabled:border-rule aria-disabled:bg-sunken aria-disabled:text-soft aria-disabled:opacity-100",
        variants[variant],
        sizes[size],
        className,
      )}
    >
      {children}
      {busy && <VisuallyHidden>{ui.busy}</VisuallyHidden>}
    </button>
  );
}
