// The screen that everyone in the room can see.
import { expect, type Page } from "@playwright/test";

export type Display = ReturnType<typeof makeDisplay>;

export function makeDisplay(page: Page) {
  return {
    page,
    opens: async (link: string) => {
      await page.goto(link);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    },
    showsCode: () => expect(page.getByRole("img", { name: /^Join code( \w){8}$/ })).toBeVisible(),
    shows: (text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible(),
    /** Nobody can scroll a wall: whatever does not fit is lost to the room. */
    isWhole: async (state: string) => {
      await expect(async () => {
        const cut = await page.evaluate(whatIsCut);
        expect(cut, `cut off on the wall, ${state}`).toEqual([]);
      }).toPass({ timeout: 5_000 });
    },
  };
}

/** Boxes that hide a part of what is in them, beyond what a line's own height allows. Truncated lines end in "…" and are meant. */
function whatIsCut(): readonly string[] {
  const SPARE = 6;
  const page = document.documentElement;
  const boxes = [...document.querySelectorAll<HTMLElement>("body *")].filter((box) => {
    if (box.closest(".sr-only, svg")) return false;
    const { overflowY, textOverflow } = getComputedStyle(box);
    return (
      overflowY !== "visible" && textOverflow !== "ellipsis" && box.scrollHeight > box.clientHeight + SPARE
    );
  });
  const said = boxes.map(
    (box) =>
      `${box.scrollHeight - box.clientHeight} px of “${box.innerText.replaceAll(/\s+/g, " ").slice(0, 60)}”`,
  );
  return page.scrollHeight > innerHeight + 1
    ? [`${page.scrollHeight - innerHeight} px of the page`, ...said]
    : said;
}
