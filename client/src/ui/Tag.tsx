import type { ReactNode } from "react";
import { cx } from "./cx.ts";

type Props = { readonly children: ReactNode; readonly tone?: "plain" | "ok" | "warn" | "danger" | "strong" };

const tones = {
  plain: "border-edge text-ink",
  ok: "border-ok bg-ok-surface text-ink",
  warn: "border-warn bg-warn-surface text-ink",
  danger: "border-danger bg-danger-surface text-ink",
  strong: "border-accent bg-accent text-on-accent",
} as const;

/** A short fact about the thing beside it. */
export function Tag({ children, tone = "plain" }: Props) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1 whitespace-nowrap rounded border px-1.5 text-12 leading-5",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
