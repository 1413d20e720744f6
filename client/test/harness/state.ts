import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";
import { openedSession, playPhase } from "./played.ts";

const files = import.meta.glob("../../../shared/scenarios/long-reach/**/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
}) as Record<string, string>;
const parsed = parseScenario(Object.entries(files).map(([path, text]) => ({ path, text })));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 3)));
export const scenario = parsed.value;
export function play(key: string, turn: number, phase: string) {
  const s = openedSession(scenario, { key, turns: 6 });
  s.host({ type: "StartSession" });
  while (!(s.game().turnIndex === turn && s.game().phase === phase) && s.game().phase !== "ended")
    playPhase(s);
  return s;
}
