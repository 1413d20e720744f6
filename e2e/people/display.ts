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
  };
}
