import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";
import { openedSession, playPhase } from "./played.ts";
const folder = "/work/main/shared/scenarios/long-reach";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((n) => n.endsWith(".yaml")).map((path) => ({ path, text: readFileSync(`${folder}/${path}`, "utf8") }));
test("find", () => {
  const parsed = parseScenario(files); if (!parsed.ok) throw new Error("bad");
  let best = 0; let saved = 0;
  for (let i = 0; i < 40; i++) {
    const key = `k${i}`;
    const s = openedSession(parsed.value, { key, turns: 6 });
    s.host({ type: "StartSession" });
    while (s.game().phase !== "ended") {
      const { turnIndex, phase } = s.game();
      if (phase === "consequences" && turnIndex >= 1) {
        const v = s.view("public");
        const now = v.theatre.marks.filter((m) => m.turnIndex === turnIndex);
        const score = now.length + 4 * v.theatre.rings.length + 2*now.filter(m=>m.kind==="strike").length + (v.theatre.rings.at(-1)?.state === "offered" ? 1 : 0);
        const dump = (name: string) => { for (const viewer of ["public", "team:kyiv", "control"]) { const w = s.view(viewer); writeFileSync(`/work/main/client/test/harness/states/${name}-${viewer.replace("team:", "")}.json`, JSON.stringify({ key, scene: { theatre: w.scene!.theatre, teams: w.scene!.teams }, theatre: w.theatre, turnIndex, view: w })); } };
        if (score > best) { best = score; dump("worst"); console.log("worst", key, turnIndex, v.theatre.rings.map((r) => r.km + r.state[0]).join(" "), now.length); }
        if (turnIndex === 1 && v.theatre.rings.length >= 3 && now.length >= 9 && saved === 0) { saved++; dump("early"); console.log("early", key); }
        if (turnIndex === 3 && v.theatre.rings.some((r) => r.km === 2500 && r.state === "offered") && now.length >= 9 && saved === 1) { saved++; dump("mid"); console.log("mid", key); }
      }
      playPhase(s);
    }
  }
}, 120000);
