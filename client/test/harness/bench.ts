import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { walls, drawnOn, center } from "../support/mapState.ts";
import { layOut } from "../../src/features/map/layout.ts";
import { landOf, outlinesOf } from "../../src/features/map/land.ts";
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
const full = JSON.parse(readFileSync(new URL("./states/worst-public.json", import.meta.url), "utf8"));
for (const [size, box] of walls) {
  const d = { ...drawnOn(size, box), theatre: full.theatre, turnIndex: full.turnIndex };
  const t: number[] = [];
  for (let i = 0; i < 12; i++) { const a = cpu(); layOut(d); t.push(cpu() - a); }
  const atlas = JSON.parse(readFileSync(`/work/main/node_modules/world-atlas/countries-${size === "phone" ? "110m" : "50m"}.json`, "utf8"));
  const u: number[] = [], l: number[] = [];
  for (let i = 0; i < 5; i++) { const a = cpu(); const o = outlinesOf(atlas, center); const b = cpu(); landOf(o, d.projection, d.frame); u.push(b - a); l.push(cpu() - b); }
  console.log(size, box.width, "layout cpu ms first", t[0]!.toFixed(1), "median", t.toSorted((a, b) => a - b)[6]!.toFixed(1), "unpack", u.map((x) => x.toFixed(0)).join(), "land", l.map((x) => x.toFixed(0)).join());
}
