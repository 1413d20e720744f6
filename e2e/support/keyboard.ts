// Hands that never touch a mouse.
import { expect, type Locator, type Page } from "@playwright/test";

const MOST_STOPS = 150;

export function makeKeyboard(page: Page) {
  const hasFocus = (target: Locator) =>
    target.evaluate((element) => element === document.activeElement).catch(() => false);

  /** Presses Tab until `target` has the focus. */
  const tabsTo = async (target: Locator) => {
    await expect(target).toBeVisible();
    await expect(target).toBeEnabled();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await hasFocus(target)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${target} cannot be reached with Tab.`);
  };
  return {
    press: (key: string) => page.keyboard.press(key),
    type: (text: string) => page.keyboard.type(text),
    tabsTo,
    presses: async (target: Locator, key = "Enter") => {
      await tabsTo(target);
      await page.keyboard.press(key);
    },
    /** The step of the moment, which has the focus by itself. */
    goesOn: async (main: Locator) => {
      await expect(main).toBeFocused();
      await page.keyboard.press("Enter");
    },
  };
}
