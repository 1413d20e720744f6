// Every screen, on a phone and on a laptop, in light and in dark, without a violation.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1440, height: 900 };

/** Looks at the page as it stands, in four ways, and leaves it as it was. */
export async function isAccessible(page: Page, screen: string): Promise<void> {
  const before = page.viewportSize();
  const found = new Set<string>();
  for (const size of [PHONE, LAPTOP]) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    const all = new AxeBuilder({ page }).withTags(TAGS);
    for (const fault of await faults(all)) found.add(`${size.width} px, ${fault}`);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    // What the dark changes is colours and nothing else.
    const colours = new AxeBuilder({ page }).withRules(["color-contrast"]);
    for (const fault of await faults(colours)) found.add(`${size.width} px, in the dark, ${fault}`);
    const cutOff = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (cutOff > 0) found.add(`${size.width} px, ${cutOff} px are cut off at the side`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
  expect.soft([...found], `what is wrong with “${screen}”`).toEqual([]);
}

async function faults(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => {
      const why = failureSummary.split("\n").at(-1)?.trim() ?? "";
      return `${id}: ${target.join(" ")}: ${why}`;
    }),
  );
}
