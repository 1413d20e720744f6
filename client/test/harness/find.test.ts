import { readdirSync, readFileSync } from "node:fs";
import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";
import { test } from "vitest";
import { openedSession, playPhase } from "./played.ts";

const folder = "/work/main/shared/scenarios/long-reach";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((n) => n.endsWith(".yaml"))
  .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, "utf8") }));
test("find", () => {
  const parsed = parseScenario(files);
  if (!parsed.ok) throw new Error("bad");
  for (let i = 0; i < 60; i++) {
    const key = `k${i}`;
    const s = openedSession(parsed.value, { key, turns: 6 });
    s.host({ type: "StartSession" });
    while (s.game().phase !== "ended") {
      const { turnIndex, phase } = s.game();
      if (phase === "consequences" && turnIndex >= 2) {
        const v = s.view("public");
        const now = v.theatre.marks.filter((m) => m.turnIndex === turnIndex);
        console.log(
          key,
          turnIndex,
          v.theatre.rings.map((r) => r.km + r.state[0]).join(" "),
          now.length,
          now.filter((m) => m.kind === "strike").length,
          JSON.stringify(
            [...Map.groupBy(now, (m) => m.place).entries()].map(([k, a]) => k + a.length).join(" "),
          ),
        );
      }
      playPhase(s);
    }
  }
}, 120000);
