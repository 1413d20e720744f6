/** Time as the sync layer needs it, so that tests can hold it still. */
export type Timers = {
  /** Milliseconds from an arbitrary start; never runs backwards. */
  readonly now: () => number;
  /** Runs `task` once after `ms`; the answer cancels it. */
  readonly after: (ms: number, task: () => void) => () => void;
};

export const browserTimers: Timers = {
  now: () => performance.now(),
  after: (ms, task) => {
    const id = setTimeout(task, ms);
    return () => clearTimeout(id);
  },
};
