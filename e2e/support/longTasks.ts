// How long a page's main thread is busy in one piece, as the browser itself reports it, and how much it computes.
import type { Page } from "@playwright/test";

export type Busy = {
  /** The longest task in ms; 0 where none was longer than 50, which is where the browser begins to report. */
  readonly longest: number;
  /** Time on the processor in ms, which a busy machine does not stretch. */
  readonly computed: number;
};
type Watching = Window & { longTasks?: number[] };

/** To be called before the page is opened. */
export async function watchesTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watching = window as Watching;
    watching.longTasks = [];
    new PerformanceObserver((list) => {
      watching.longTasks?.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask", buffered: true });
  });
}

export async function makeStopwatch(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const processor = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
  };
  /** What the page does between now and a moment after it shows what it was told. */
  return async (act: () => Promise<void>): Promise<Busy> => {
    await page.evaluate(() => {
      (window as Watching).longTasks = [];
    });
    const before = await processor();
    await act();
    // Long tasks are reported a little after they end.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    const computed = (await processor()) - before;
    const longest = await page.evaluate(() => Math.max(0, ...((window as Watching).longTasks ?? [])));
    return { longest: Math.round(longest), computed: Math.round(computed) };
  };
}
