import type { ReactNode } from "react";
import { cx } from "./cx.ts";

type Props = { readonly label: string; readonly className?: string; readonly children: ReactNode };

/** A column that scrolls by itself on wide screens; the keyboard can reach it even where nothing in it can be pressed. */
export function ScrollColumn({ label, className, children }: Props) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className={cx("min-h-0 -outline-offset-2 lg:overflow-y-auto", className)}
    >
      {children}
    </section>
  );
}
