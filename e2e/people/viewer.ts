// Somebody who looks at a finished play: from a side, at a moment, from the server or from a file.
import { expect, type Page } from "@playwright/test";

export type Side = "The room" | "Everything" | "Washington" | "Kyiv" | "Moscow" | "NATO";

export function makeViewer(page: Page) {
  const position = page.getByRole("slider", { name: "Position in the session" });
  const happened = page.getByRole("region", { name: "What happened" });
  const where = () => position.getAttribute("aria-valuetext");
  const press = async (name: string) => {
    const before = await where();
    await page.getByRole("button", { name, exact: true }).click();
    await expect(position).not.toHaveAttribute("aria-valuetext", before ?? "");
  };
  return {
    page,
    position,
    happened,
    where,
    seesReplay: () => expect(position).toBeVisible(),
    looksAs: async (side: Side) => {
      await page.getByRole("group", { name: "Seen by" }).getByRole("radio", { name: side }).check();
    },
    /** Two sides at once, or one again. */
    looksBeside: (side: Side | null) =>
      page.getByLabel("A second side").selectOption({ label: side ? `Beside ${side}` : "One side alone" }),
    /** Opens a record of this device. */
    opensFile: async (path: string) => {
      await page.getByLabel("Choose a record file").setInputFiles(path);
      await expect(position).toBeVisible();
    },
    opensTab: (name: string) => page.getByRole("tab", { name }).click(),
    goesToStart: () => position.fill("0"),
    goesToEnd: async () => position.fill((await position.getAttribute("max")) ?? "0"),
    stepsForward: () => press("One step forward"),
    stepsBack: () => press("One step back"),
    goesTo: (phase: string) => page.getByLabel("Go to").selectOption({ label: phase }),
    /** The key for the next turn, as the list of shortcuts has it. */
    goesToNextTurn: async () => {
      const before = await where();
      await page.keyboard.press("}");
      await expect(position).not.toHaveAttribute("aria-valuetext", before ?? "");
    },
    steps: async () => Number(await position.getAttribute("max")) + 1,
    sees: (text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible(),
    tells: (sentence: string | RegExp) => expect(happened.getByText(sentence).first()).toBeVisible(),
    doesNotTell: (sentence: string | RegExp) => expect(page.getByText(sentence)).toHaveCount(0),
  };
}
