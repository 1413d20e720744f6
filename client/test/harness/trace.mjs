import { chromium } from "playwright";
const base = "http://127.0.0.1:5288/test/harness/index.html";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
async function traced(page, work) {
  const cdp = await page.context().newCDPSession(page);
  const events = []; cdp.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await cdp.send("Tracing.start", { traceConfig: { includedCategories: ["devtools.timeline", "toplevel", "disabled-by-default-devtools.timeline", "v8"], excludedCategories: ["*"] }, transferMode: "ReportEvents" });
  await work();
  const done = new Promise((r) => cdp.once("Tracing.tracingComplete", r));
  await cdp.send("Tracing.end"); await done; await cdp.detach();
  return events;
}
const tasks = (ev, names) => {
  // renderer main thread: the one with most FunctionCall cpu
  const by = new Map(); for (const e of ev) if (e.name === "FunctionCall" && e.tdur) by.set(`${e.pid}:${e.tid}`, (by.get(`${e.pid}:${e.tid}`) ?? 0) + e.tdur);
  const main = [...by.entries()].sort((a, b) => b[1] - a[1])[0]?.[0];
  const of = (n) => ev.filter((e) => n.includes(e.name) && `${e.pid}:${e.tid}` === main && e.tdur).map((e) => e.tdur / 1000).sort((a, b) => b - a);
  const raster = ev.filter((e) => e.name === "RasterTask" && e.tdur).map((e) => e.tdur / 1000).sort((a,b)=>b-a);
  return { task: of(["RunTask", "ThreadControllerImpl::RunTask"]).slice(0, 6).map((x) => x.toFixed(0)).join(","), layoutPaint: ["UpdateLayoutTree", "Layout", "PrePaint", "Paint"].map((n) => `${n} ${of([n]).slice(0, 2).map((x) => x.toFixed(1)).join("/")}`).join(" "), raster: raster.slice(0, 4).map((x) => x.toFixed(0)).join(",") + ` sum ${raster.reduce((a, b) => a + b, 0).toFixed(0)}` };
};
for (const [size, w, h, more] of [["phone", 390, 844, ""], ["desk", 1440, 900, ""], ["room", 1920, 1080, "&fill=1"], ["room", 3840, 2160, "&fill=1"]]) {
  const page = await browser.newPage({ viewport: { width: w, height: h } });
  const load = await traced(page, async () => { await page.goto(`${base}?size=${size}${more}&state=worst`); await page.waitForSelector("svg path[fill-rule=evenodd]"); await page.waitForTimeout(1500); });
  console.log(size, w, "LOAD", JSON.stringify(tasks(load)));
  const upd = await traced(page, () => page.evaluate(async () => {
    const full = window.states["./states/worst-public.json"]; const n = full.theatre.marks.length;
    const wait = (ms) => new Promise((r) => setTimeout(r, ms));
    for (let k = 14; k >= 0; k--) { window.draw({ ...full, theatre: { ...full.theatre, marks: full.theatre.marks.slice(0, n - k) } }); await wait(400); }
  }));
  console.log(size, w, "UPDATES x15", JSON.stringify(tasks(upd)));
  await page.close();
}
await browser.close();
