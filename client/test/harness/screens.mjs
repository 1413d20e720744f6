import { chromium } from "playwright";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [name, w, h, query] of [["room-planning", 1920, 1080, "screen=room&phase=planning&theme=dark"], ["room-locked", 1920, 1080, "screen=room&phase=locked&theme=light"], ["replay", 1440, 900, "screen=replay&theme=light"], ["replay-phone", 390, 844, "screen=replay&theme=dark"], ["desk", 1440, 900, "screen=desk&theme=light"]]) {
  const page = await browser.newPage({ viewport: { width: w, height: h } });
  page.on("pageerror", (e) => console.log(name, String(e)));
  await page.goto(`http://127.0.0.1:5287/test/harness/screen.html?${query}`);
  await page.waitForSelector("svg path[fill-rule=evenodd]", { timeout: 40000 });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/mapw/screen-${name}.png`, fullPage: name !== "room-planning" });
  await page.close();
}
await browser.close();
