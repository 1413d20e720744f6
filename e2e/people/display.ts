// The screen that everyone in the room can see.
import { expect, type Page } from "@playwright/test";

export type Display = ReturnType<typeof makeDisplay>;

export function makeDisplay(page: Page) {
  return {
    page,
    opens: async (link: string) => {
      await page.goto(link);
      await expect(page.getByRole("timer").or(page.getByText(/join/i)).first()).toBeVisible();
    },
    shows: (text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible(),
  };
}
