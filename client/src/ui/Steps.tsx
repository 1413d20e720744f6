import { ui } from "../messages/en/ui.ts";
import { cx } from "./cx.ts";

type Props = {
  readonly label: string;
  readonly steps: readonly { readonly id: string; readonly label: string }[];
  readonly current: string;
  /** Only the current step carries its name. */
  readonly compact?: boolean;
};

/** Where we are in a fixed sequence. */
export function Steps({ label, steps, current, compact = false }: Props) {
  const at = steps.findIndex((step) => step.id === current);
  return (
    <ol aria-label={label} className="flex items-end gap-1">
      {steps.map((step, index) => {
        const here = index === at;
        return (
          <li
            key={step.id}
            aria-current={here ? "step" : undefined}
            className={cx(
              "min-w-0 text-12",
              here ? "font-semibold text-ink" : "text-soft",
              compact ? (here ? "min-w-24 flex-none" : "min-w-3 flex-1") : "flex-auto",
            )}
          >
            <span className={cx("block truncate", compact && !here && "sr-only")}>
              {step.label}
              {index < at && <span className="sr-only"> {ui.stepDone}</span>}
            </span>
            <span
              className={cx(
                "mt-0.5 block h-1 rounded-full",
                index < at ? "bg-edge" : here ? "bg-ink" : "bg-rule",
              )}
            />
          </li>
        );
      })}
    </ol>
  );
}
