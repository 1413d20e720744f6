// Somebody who builds Whitecell looks at every part: by day and by night, small and large, with a keyboard alone,
// and through eyes that lack a kind of cone.
import { setTimeout as wait } from "node:timers/promises";
import { expect, type Page } from "@playwright/test";
import { isAccessible } from "../support/axe.ts";
import { layoutFaults } from "../support/layout.ts";
import { test } from "../support/table.ts";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

const opens = async (page: Page): Promise<void> => {
  await page.goto("/gallery");
  await expect(page.getByRole("heading", { level: 1, name: "Gallery" })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
};

const keeps = async (page: Page, name: string, body: Promise<Buffer>): Promise<void> =>
  test
    .info()
    .attach(`${name}, ${page.viewportSize()?.width}.png`, { body: await body, contentType: "image/png" });

test("JRN20: every part can be read, reached and pressed, by day and by night, on a phone and on a laptop", async ({
  browserOf,
  whitecell,
}) => {
  const page = await (await browserOf({ reducedMotion: "reduce" })).newPage();
  const fonts: { readonly url: string; readonly type: string; readonly kept: string }[] = [];
  page.on("response", (response) => {
    if (!/\.woff2?$/.test(response.url())) return;
    const headers = response.headers();
    fonts.push({
      url: response.url(),
      type: headers["content-type"] ?? "",
      kept: headers["cache-control"] ?? "",
    });
  });
  await opens(page);

  await test.step("the fonts are ours and are used", async () => {
    const families = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
    );
    for (const family of ["Plex Sans", "Plex Mono", "Plex Serif"])
      expect(families.map((name) => name.replaceAll('"', ""))).toContain(family);
    expect(fonts.map(({ url }) => url).join()).toContain("cyrillic");
    for (const { url, type, kept } of fonts) {
      expect(new URL(url).origin).toBe(whitecell.origin);
      expect(type).toBe("font/woff2");
      expect(kept).toContain("immutable");
    }
    const cuts = await page.evaluate(() =>
      ["a", "ї", "ł"].map((letter) => document.fonts.check('16px "Plex Sans"', letter)),
    );
    expect(cuts).toEqual([true, true, true]);
  });

  await isAccessible(page, "the gallery");

  for (const size of SIZES)
    for (const colorScheme of ["light", "dark"] as const)
      await test.step(`${size.width} px, ${colorScheme}`, async () => {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expect.poll(() => layoutFaults(page)).toEqual([]);
        for (const section of await page.locator("[data-section]").all()) {
          const name = await section.getAttribute("data-section");
          await keeps(page, `${name}, ${colorScheme}`, section.screenshot());
        }
      });

  await test.step("with other eyes", async () => {
    const seen = new Set<string>();
    for (const name of ["All cones", "Protanopia", "Deuteranopia", "Tritanopia"]) {
      await page.getByRole("radio", { name }).check();
      seen.add(await page.evaluate(() => getComputedStyle(document.body).filter));
      await keeps(page, name, page.screenshot({ fullPage: true }));
    }
    expect(seen.size).toBe(4);
    await page.getByRole("radio", { name: "All cones" }).check();
  });
});

test("JRN20: every part that can be pressed is reached with Tab, in the order in which it is read", async ({
  browserOf,
}) => {
  const page = await (await browserOf()).newPage();
  await opens(page);
  // A group of radio buttons or tabs is one stop; what is disabled or folded away is none.
  const stops = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
    ].filter(
      (each) =>
        each.tabIndex >= 0 &&
        !each.matches(":disabled") &&
        each.checkVisibility() &&
        (!each.matches("[type=radio]") || each.matches(":checked")),
    );
    for (const [at, each] of all.entries()) each.dataset.stop = String(at);
    return all.length;
  });
  expect(stops).toBeGreaterThan(40);
  const reached: number[] = [];
  for (let presses = 0; presses < stops * 2 && reached.length < stops; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop);
    if (stop !== undefined) reached.push(Number(stop));
  }
  expect(reached).toEqual(Array.from({ length: stops }, (_, at) => at));
});

test("UI10: a toast is said politely, waits while it is read, and can be sent away", async ({
  browserOf,
}) => {
  const page = await (await browserOf()).newPage();
  await page.clock.install();
  await opens(page);
  const region = page.getByRole("status").filter({ has: page.getByRole("button", { name: "Dismiss" }) });
  const release = page.getByRole("button", { name: "Release the inject" });
  await release.click();
  await expect(region).toHaveText(/^Released: Flags/);
  await region.getByText(/^Released/).hover();
  await page.clock.runFor(30_000);
  await expect(region).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.runFor(5_000);
  await expect(region).toBeVisible();
  await page.clock.runFor(2_000);
  await expect(region).toHaveCount(0);
  await release.click();
  await region.getByRole("button", { name: "Dismiss" }).click();
  await expect(region).toHaveCount(0);
});

test("UI11: a sheet comes from below on a phone and from the side on a laptop, and gives the focus back", async ({
  browserOf,
}) => {
  const page = await (await browserOf({ reducedMotion: "reduce" })).newPage();
  await opens(page);
  const opener = page.getByRole("button", { name: "People and seats" });
  const sheet = page.getByRole("dialog", { name: "People and seats" });
  for (const { width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    await opener.click();
    await expect(sheet.getByText("Wiśniewska-Kowalczyk")).toBeVisible();
    const box = await sheet.boundingBox();
    if (!box) throw new Error("the sheet is not on the screen");
    expect(Math.round(box.x + box.width)).toBe(width);
    expect(Math.round(box.y + box.height)).toBe(height);
    if (width < 640) expect([box.x, box.y > 100]).toEqual([0, true]);
    else expect([box.y, box.x > 400]).toEqual([0, true]);
    await expect.poll(() => layoutFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test("UI12: nothing jumps when the letters come late", async ({ browserOf }) => {
  for (const viewport of SIZES) {
    const context = await browserOf({ viewport });
    await context.route("**/*.woff2", async (route) => {
      await wait(1_500);
      await route.continue();
    });
    for (const path of ["/", "/join", "/gallery"]) {
      const page = await context.newPage();
      await page.addInitScript(() => {
        const kept = window as unknown as { jumped: number };
        kept.jumped = 0;
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries()) kept.jumped += (shift as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      const plex = await page.evaluate(
        () =>
          [...document.fonts].filter(
            ({ family, status }) => family.includes("Plex Sans") && status === "loaded",
          ).length,
      );
      expect(plex).toBeGreaterThan(0);
      // The last shift is told a moment after it is painted.
      await page.waitForTimeout(300);
      const jumped = await page.evaluate(() => (window as unknown as { jumped: number }).jumped);
      expect(jumped, `${path} at ${viewport.width} px`).toBeLessThan(0.03);
      await page.close();
    }
  }
});
