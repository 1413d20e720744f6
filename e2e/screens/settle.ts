// When a page has come to rest: fonts are there, nothing in it changes any more, and what moves has arrived.
import type { Page } from "@playwright/test";

const QUIET_MS = 120;
const MOST_MS = 4_000;

export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    async ({ quiet, most }) => {
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      await document.fonts.ready;
      const begun = performance.now();
      let last = begun;
      const watcher = new MutationObserver(() => {
        last = performance.now();
      });
      watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      while (performance.now() - last < quiet && performance.now() - begun < most) await wait(20);
      watcher.disconnect();
      const moving = document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
      await Promise.race([Promise.allSettled(moving.map(({ finished }) => finished)), wait(600)]);
    },
    { quiet: QUIET_MS, most: MOST_MS },
  );
}
