// Somebody who builds Whitecell looks at every part: by day and by night, small and large, with a keyboard alone,
// and through eyes that lack a kind of cone.
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

test("UI12: what stands in until the letters come is as wide and as high, so that nothing jumps", async ({
  browserOf,
}) => {
  const page = await (await browserOf()).newPage();
  await opens(page);
  const differences = await page.evaluate(async () => {
    const words =
      "Washington weighs selling long-range cruise missiles to Kyiv; everyone reads what is asked now.";
    const measure = async (family: string, weight: number) => {
      const font = `${weight} 40px "${family}"`;
      await document.fonts.load(font, words);
      const sample = document.createElement("span");
      sample.style.cssText = `font: ${font}; line-height: normal; position: fixed; white-space: nowrap`;
      sample.textContent = words;
      document.body.append(sample);
      const { width, height } = sample.getBoundingClientRect();
      sample.remove();
      return { width, height };
    };
    const found: string[] = [];
    for (const family of ["Plex Sans", "Plex Mono", "Plex Serif"])
      for (const weight of [400, 600]) {
        const [own, other] = [await measure(family, weight), await measure(`${family} Stand-in`, weight)];
        for (const side of ["width", "height"] as const) {
          const off = Math.abs(other[side] / own[side] - 1);
          if (off > 0.03) found.push(`${family} ${weight}: ${side} is ${(off * 100).toFixed(1)} % off`);
        }
      }
    return found;
  });
  expect(differences).toEqual([]);
});
