import type { ReactNode } from "react";
import { cx } from "./cx.ts";

type Props = {
  readonly children: ReactNode;
  readonly tone?: "plain" | "danger" | "ok";
  readonly className?: string;
};

/** Where an answer appears: beside what was asked, announced, never floating. Keep it mounted and change its text. */
export function StatusLine({ children, tone = "plain", className }: Props) {
  return (
    <p
      role="status"
      className={cx(
        "text-14",
        tone === "danger" ? "font-medium text-danger" : tone === "ok" ? "text-ok" : "text-soft",
        className,
      )}
    >
      {children}
    </p>
  );
}
