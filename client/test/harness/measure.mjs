import { chromium } from "playwright";
const base = "http://127.0.0.1:5288/test/harness/index.html";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [size, w, h, more] of [["phone", 390, 844, ""], ["desk", 1440, 900, ""], ["room", 1920, 1080, "&fill=1"], ["room", 3840, 2160, "&fill=1"]]) {
  const page = await browser.newPage({ viewport: { width: w, height: h } });
  await page.addInitScript(() => { window.long = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) window.long.push([Math.round(e.startTime), Math.round(e.duration)]); }).observe({ type: "longtask", buffered: true }); });
  await page.goto(`${base}?size=${size}${more}&state=worst`);
  await page.waitForSelector("svg path[fill-rule=evenodd]");
  await page.waitForTimeout(800);
  const first = await page.evaluate(() => { const l = window.long; window.long = []; return l; });
  const res = await page.evaluate(async () => {
    const full = window.states["./states/worst-public.json"]; const n = full.theatre.marks.length;
    const times = []; const frames = [];
    const wait = () => new Promise((r) => requestAnimationFrame(() => setTimeout(r, 0)));
    for (let k = 14; k >= 0; k--) {
      const s = { ...full, theatre: { ...full.theatre, marks: full.theatre.marks.slice(0, n - k) } };
      const t0 = performance.now(); window.draw(s); await wait(); const t1 = performance.now(); times.push(t1 - t0);
      let last = performance.now(); for (let i = 0; i < 20; i++) { await new Promise((r) => requestAnimationFrame(r)); const now = performance.now(); frames.push(now - last); last = now; }
    }
    frames.sort((a, b) => a - b);
    return { times: times.map((t) => Math.round(t)), frame50: frames[frames.length >> 1].toFixed(1), frame95: frames[Math.floor(frames.length * 0.95)].toFixed(1), max: frames.at(-1).toFixed(1), long: window.long, paths: document.querySelector("path[fill-rule=evenodd]").getAttribute("d").length };
  });
  console.log(size, w, "first long tasks", JSON.stringify(first), "updates ms", JSON.stringify(res));
  await page.close();
}
await browser.close();
