// What can be seen to be wrong with a page without knowing what it is for.
import type { Page } from "@playwright/test";

/** Where the page is wider than its window, in words; null where it is not. */
export const tooWide = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (over <= 1) return null;
    const edgeOf = (element: Element): number => element.getBoundingClientRect().right;
    const [farthest] = [...document.querySelectorAll("body *")].sort((a, b) => edgeOf(b) - edgeOf(a));
    const text = farthest?.textContent?.trim().slice(0, 40) ?? "";
    const where = farthest ? `<${farthest.localName}> to ${edgeOf(farthest).toFixed(1)}` : "nothing";
    return `${over} px wider than the window of ${root.clientWidth}; farthest goes ${where}, “${text}”`;
  });

/** Nobody scrolls a wall: what stands on it and is cut off below, in words. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")].flatMap((element) => {
      const { overflowY, webkitLineClamp, whiteSpace } = getComputedStyle(element);
      const over = element.scrollHeight - element.clientHeight;
      // A line cut short on purpose ends in dots.
      const shortened = webkitLineClamp !== "none" || whiteSpace === "nowrap";
      const hides = (overflowY === "hidden" || overflowY === "clip") && !shortened;
      if (!hides || over <= 4 || element.clientHeight < 24) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "";
      return [`${over} px are cut off below in <${element.localName}> “${name}”`];
    }),
  );
