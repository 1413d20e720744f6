import { chromium } from "playwright";

const base = "http://127.0.0.1:5287/test/harness/index.html";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const all = [
  ["phone", 390, 844, ""],
  ["desk", 1440, 900, ""],
  ["room", 1920, 1080, "&fill=1"],
];
const only = process.argv[2] && process.argv[2] !== "all" ? process.argv[2].split(",") : null;
const extra = process.argv[3] ?? "";
const tag = process.argv[4] ?? "";
for (const [size, w, h, more] of all)
  for (const theme of ["light", "dark"]) {
    if (only && !only.includes(`${size}-${theme}`) && !only.includes(size) && !only.includes(theme)) continue;
    const page = await browser.newPage({ viewport: { width: w, height: h } });
    page.on("console", (m) => m.type() === "error" && console.log(m.text()));
    page.on("pageerror", (e) => console.log(String(e)));
    await page.goto(`${base}?size=${size}&theme=${theme}${more}${extra}`);
    await page.waitForSelector("svg path[fill-rule=evenodd]", { timeout: 30000 });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/mapw/${size}-${theme}${tag}.png` });
    await page.close();
  }
await browser.close();
