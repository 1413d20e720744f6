import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./Icon.tsx";

type Tone = "info" | "warn" | "danger" | "ok";
type Props = {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Edge to edge, for what concerns the whole room. */
  readonly full?: boolean;
  /** Said aloud by screen readers when it appears. */
  readonly live?: boolean;
};

const look = {
  info: { icon: Info, className: "bg-info-surface text-ink border-edge" },
  warn: { icon: TriangleAlert, className: "bg-warn-surface text-ink border-warn" },
  danger: { icon: OctagonAlert, className: "bg-danger-surface text-ink border-danger" },
  ok: { icon: CircleCheck, className: "bg-ok-surface text-ink border-ok" },
} as const;

export function Banner({ tone, children, action, full = false, live = true }: Props) {
  const { icon, className } = look[tone];
  return (
    <div
      role={live ? (tone === "danger" ? "alert" : "status") : undefined}
      className={cx(
        "flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 text-14",
        full ? "border-y" : "rounded border-l-4",
        className,
      )}
    >
      <Icon of={icon} size={20} />
      <div className="min-w-0 flex-1 basis-48">{children}</div>
      {action}
    </div>
  );
}
