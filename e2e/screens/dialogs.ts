// What the desk opens on top of itself, and what the wall and the replay do.
import type { Page } from "@playwright/test";
import type { Company } from "./company.ts";

const DESK_KEYS = [
  ["m", "people"],
  ["n", "new-inject"],
  ["a", "adjust"],
  ["d", "display-link"],
  ["p", "pause"],
  ["w", "who-knows"],
  ["c", "run-sheet"],
  ["?", "keys"],
] as const;

/** Opens something with a key, looks, and closes it again. */
export async function underKey(page: Page, key: string, looks: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole("dialog");
  await page.keyboard.press(key);
  await dialog.waitFor();
  await looks();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
}

export async function tourDialogs({ camera, desk, display, facilitator }: Company): Promise<void> {
  if (camera.wanted(desk.screen)) {
    for (const [key, name] of DESK_KEYS)
      await underKey(desk.page, key, () => camera.takes(desk, `dialog-${name}`));
    // Somebody has not committed yet.
    await desk.page.getByRole("button", { name: "End planning now" }).click();
    await camera.takes(desk, "dialog-force");
    await desk.page.getByRole("button", { name: "Keep waiting" }).click();
    await underKey(desk.page, "n", async () => {
      await facilitator.dialog.getByRole("radio", { name: "Intelligence" }).check();
      await facilitator.dialog.getByLabel("Source", { exact: true }).selectOption({ index: 3 });
      await camera.takes(desk, "dialog-new-intelligence");
    });
    await facilitator.opensTools("Injects");
    const inHand = desk.page.getByRole("region", { name: "In hand" });
    await inHand.getByRole("listitem").first().locator("summary, button").first().click();
    await camera.takes(desk, "inject-in-hand");
    await inHand
      .getByRole("button", { name: /^Release/ })
      .first()
      .click();
    await camera.takes(desk, "dialog-release");
    await desk.page.keyboard.press("Escape");
    await tourTheLock(desk.page, (state) => camera.takes(desk, state));
  }
  if (camera.wanted(display.screen)) {
    await underKey(display.page, "?", () => camera.takes(display, "keys"));
    await display.page.keyboard.press("b");
    await camera.takes(display, "blank");
    await display.page.keyboard.press("b");
  }
}

/** A console that is left alone: the phrase, the cover, and the way back. */
async function tourTheLock(page: Page, takes: (state: string) => Promise<void>): Promise<void> {
  await page.keyboard.press("l");
  const phrase = page.getByLabel("A phrase for this tab");
  await phrase.fill("red kettle");
  await takes("dialog-lock");
  await page.getByRole("button", { name: "Lock now" }).click();
  await page.getByLabel("Phrase", { exact: true }).waitFor();
  await takes("console-is-locked");
  await page.getByLabel("Phrase", { exact: true }).fill("red kettle");
  await page.getByRole("button", { name: "Unlock" }).click();
  await page.getByRole("button", { name: "Unlock" }).waitFor({ state: "hidden" });
}
