// How much a page has moved by itself: the browser's own measure of layout shifts, without what a hand set off.
import type { Page } from "@playwright/test";

export type Shifts = {
  readonly sum: number;
  /** What moved, as far as the browser names it. */
  readonly moved: readonly string[];
};
type Shift = PerformanceEntry & {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
};
type Watched = { shifts: Shifts };

/** Call before the page is opened. */
export const watchesShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const watched = globalThis as unknown as Watched;
    watched.shifts = { sum: 0, moved: [] };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput)
          watched.shifts = {
            sum: watched.shifts.sum + value,
            moved: [
              ...watched.shifts.moved,
              ...sources.map(({ node }) => `${value.toFixed(4)} ${node?.textContent?.slice(0, 60) ?? "?"}`),
            ],
          };
    }).observe({ type: "layout-shift", buffered: true });
  });

export const forgetsShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as Watched).shifts = { sum: 0, moved: [] };
  });

/** What has moved since, once the last of it has been painted. */
export const shiftsOf = (page: Page): Promise<Shifts> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (globalThis as unknown as Watched).shifts;
  });
