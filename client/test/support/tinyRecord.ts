import { readFileSync } from "node:fs";
import type { RecordFile } from "@whitecell/shared/protocol/http.ts";
import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";
import { playedSession } from "./playedRecord.ts";

const tiny = new URL("../../../shared/test/fixtures/tiny.yaml", import.meta.url);

/** The record of a short session, played to its end by robots. */
export function tinyRecord(scope: RecordFile["scope"] = "everything"): RecordFile {
  const scenario = parseScenario([{ path: "tiny.yaml", text: readFileSync(tiny, "utf8") }]);
  if (!scenario.ok) throw new Error(scenario.error.map(({ sentence }) => sentence).join("\n"));
  return playedSession(scenario.value, { key: "tiny", turns: 2 }).record(scope);
}
