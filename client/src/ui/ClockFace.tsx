import { useEffect, useRef } from "react";
import { ui } from "../messages/en/ui.ts";
import { cx } from "./cx.ts";
import { formatClock } from "./formatClock.ts";

export type ClockLike =
  | { readonly state: "stopped" }
  | { readonly state: "running"; readonly endsAt: number }
  | { readonly state: "paused"; readonly remainingMs: number };

type Props = {
  readonly clock: ClockLike;
  /** The server's time in milliseconds, counted on with `performance.now()`. */
  readonly serverNow: () => number;
  readonly size?: "small" | "medium" | "large" | "room";
};

const LOW_MS = 60_000;
const sizes = { small: "text-16", medium: "text-20", large: "text-28", room: "text-112" } as const;

const remaining = (clock: ClockLike, now: number): number | null => {
  if (clock.state === "stopped") return null;
  return clock.state === "paused" ? clock.remainingMs : clock.endsAt - now;
};

/** Minutes at which a listener is told the time: 5, 1 and 0. */
const milestone = (ms: number): string =>
  ms <= 0 ? ui.timeUp : ms <= LOW_MS ? ui.oneMinute : ms <= 5 * LOW_MS ? ui.fiveMinutes : "";

/** Counts by writing into its own text, so that the page does not render ten times a second. */
export function ClockFace({ clock, serverNow, size = "medium" }: Props) {
  const face = useRef<HTMLSpanElement>(null);
  const voice = useRef<HTMLSpanElement>(null);
  const now = useRef(serverNow);
  now.current = serverNow;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let said: string | null = null;
    const tick = (): void => {
      const left = remaining(clock, now.current());
      if (face.current) {
        face.current.textContent = left === null ? ui.noClock : formatClock(left);
        face.current.dataset.low = String(left !== null && left <= LOW_MS && clock.state === "running");
      }
      if (left !== null && clock.state === "running") {
        const words = milestone(left);
        // The first reading is on the screen already; only crossing a mark is news.
        if (said !== null && words !== said && voice.current) voice.current.textContent = words;
        said = words;
        if (left > 0) timer = setTimeout(tick, left < 11_000 ? 100 : left % 1000 || 1000);
      }
    };
    tick();
    return () => clearTimeout(timer);
  }, [clock]);

  return (
    <span className={cx("inline-flex items-baseline gap-2", sizes[size])}>
      <span
        ref={face}
        role="timer"
        aria-label={ui.timeLeft}
        data-state={clock.state}
        className="font-mono font-semibold tracking-tight data-[low=true]:text-warn data-[state=paused]:text-soft data-[state=stopped]:font-sans data-[state=stopped]:text-[0.75em] data-[state=stopped]:font-normal data-[state=stopped]:text-soft"
      />
      {clock.state === "paused" && (
        <span className="text-[max(0.75rem,0.4em)] font-medium text-warn">{ui.paused}</span>
      )}
      <span ref={voice} role="status" className="sr-only" />
    </span>
  );
}
