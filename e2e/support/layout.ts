// What a look at a page would find wrong: words that are cut off, too small, or that nobody's finger can hit.
import type { Page } from "@playwright/test";

const SMALLEST_TEXT = 12;
const SMALLEST_TARGET = 24;

/** Every fault of the page as it stands, as sentences. */
export const layoutFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ({ smallestText, smallestTarget }) => {
      const found: string[] = [];
      const [CUTS, SCROLLS] = [/hidden|clip/, /auto|scroll/];
      // Words for a screen reader alone stand in a box of one pixel.
      const forEars = (element: Element | null): boolean =>
        element !== null &&
        ((element instanceof HTMLElement && element.offsetWidth <= 1 && element.offsetHeight <= 1) ||
          forEars(element.parentElement));
      const shown = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true }) && !forEars(element);
      // Three dots say that there is more.
      const endsInDots = ({ textOverflow, webkitLineClamp }: CSSStyleDeclaration): boolean =>
        textOverflow === "ellipsis" || webkitLineClamp !== "none";

      const over = document.documentElement.scrollWidth - innerWidth;
      if (over > 0) found.push(`the page is ${over} px too wide`);

      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const said = words.currentNode.textContent?.trim() ?? "";
        const parent = words.currentNode.parentElement;
        if (
          said === "" ||
          !parent ||
          !shown(parent) ||
          parent.closest("script, style, noscript, option, title")
        )
          continue;
        const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
        if (size < smallestText - 0.05) found.push(`“${said}” is ${size.toFixed(1)} px high`);
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        const box = range.getBoundingClientRect();
        // A letter's box is taller than its line; what shows of the letter is not.
        const reach = 1 + size * 0.2;
        let [wideMatters, highMatters] = [true, true];
        for (let around: Element | null = parent; around; around = around.parentElement) {
          const style = getComputedStyle(around);
          const { overflowX, overflowY } = style;
          if (endsInDots(style)) break;
          const frame = around.getBoundingClientRect();
          const wide = box.right > frame.right + 1 || box.left < frame.left - 1;
          const high = box.bottom > frame.bottom + reach || box.top < frame.top - reach;
          if ((wideMatters && wide && CUTS.test(overflowX)) || (highMatters && high && CUTS.test(overflowY)))
            found.push(`“${said}” is cut off`);
          // What can be scrolled into sight is not cut off.
          if (SCROLLS.test(overflowX)) wideMatters = false;
          if (SCROLLS.test(overflowY)) highMatters = false;
        }
      }

      for (const target of document.querySelectorAll("a[href], button, summary, select, textarea, input")) {
        if (!shown(target)) continue;
        const inSentence = target.matches("a") && getComputedStyle(target).display === "inline";
        const small = target.matches("[type=checkbox], [type=radio]") ? target.closest("label") : target;
        const { width, height } = (small ?? target).getBoundingClientRect();
        if (!inSentence && Math.min(width, height) < smallestTarget)
          found.push(
            `“${target.textContent || target.getAttribute("aria-label")}” is a target of ${width.toFixed(0)} × ${height.toFixed(0)} px`,
          );
      }
      return found;
    },
    { smallestText: SMALLEST_TEXT, smallestTarget: SMALLEST_TARGET },
  );
