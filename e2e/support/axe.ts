// A screen as it stands: on a phone and on a laptop, in light and in dark, without a violation and without being cut off.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, type ViewportSize } from "@playwright/test";
import { layoutFaults } from "./layout.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1440, height: 900 };
const WALL = { width: 1920, height: 1080 };

const EVERYWHERE = [PHONE, LAPTOP];
/** The room's display hangs on a wall, or stands on a laptop in an emergency. */
export const ON_A_WALL = [LAPTOP, WALL];

/** Looks at the page from all sides and leaves it as it was. Faults do not end the journey; they fail it. */
export async function isAccessible(
  page: Page,
  screen: string,
  sizes: readonly ViewportSize[] = EVERYWHERE,
): Promise<void> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const size of sizes) {
    const note = (fault: string) => found.push(`${size.width} px: ${fault}`);
    await page.setViewportSize(size);
    // Seen whole: what a bar happens to cover half is no small target.
    if (sizes === EVERYWHERE) await page.setViewportSize({ ...size, height: await heightOf(page, size) });
    await changesTo(page, "light");
    for (const fault of await faults(lookingAt(page).withTags(TAGS))) note(fault);
    await changesTo(page, "dark");
    // What the dark changes is colours and nothing else.
    for (const fault of await faults(lookingAt(page).withRules(["color-contrast"])))
      note(`in the dark, ${fault}`);
    for (const fault of await layoutFaults(page)) note(fault);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
  expect.soft(found, `what is wrong with ${screen}`).toEqual([]);
}

const LONGEST = 16_000;
const heightOf = (page: Page, { height }: ViewportSize): Promise<number> =>
  page.evaluate(([least, most]) => Math.min(Math.max(document.documentElement.scrollHeight, least), most), [
    height,
    LONGEST,
  ] as const);

/** Resolves when the new colours have been painted, and no colour is on its way to another. */
async function changesTo(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await painted();
    const moving = () => document.getAnimations().filter(({ playState }) => playState === "running");
    for (let tries = 0; tries < 50 && moving().length > 0; tries++) await painted();
  });
}

// Only what is wrong, and no frames of others, which no screen has: that is three times as fast.
const lookingAt = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ["violations"], preload: false }).setLegacyMode();

async function faults(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => {
      const why = failureSummary.split("\n").at(-1)?.trim() ?? "";
      return `${id}: ${target.join(" ")}: ${why}`;
    }),
  );
}
