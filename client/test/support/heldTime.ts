import type { Timers } from "../../src/sync/timers.ts";

export type HeldTime = Timers & {
  /** Lets time pass; what falls due runs in its order. */
  readonly pass: (ms: number) => void;
};

/** Time that stands still until a test lets it pass. */
export function heldTime(): HeldTime {
  let now = 0;
  let tasks: readonly { readonly at: number; readonly task: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, task) => {
      const entry = { at: now + ms, task };
      tasks = [...tasks, entry];
      return () => {
        tasks = tasks.filter((other) => other !== entry);
      };
    },
    pass: (ms) => {
      const end = now + ms;
      for (;;) {
        const [next] = tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        tasks = tasks.filter((other) => other !== next);
        now = next.at;
        next.task();
      }
      now = end;
    },
  };
}
