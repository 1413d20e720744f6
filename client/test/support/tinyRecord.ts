import { readFileSync } from "node:fs";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import type { RecordFile } from "@whitecell/shared/protocol/http.ts";
import { parseScenario } from "@whitecell/shared/scenarioFile/parseScenario.ts";
import { openedSession, type Played, playedSession } from "./playedRecord.ts";

const file = new URL("../../../shared/test/fixtures/tiny.yaml", import.meta.url);
const options = { key: "tiny", turns: 2 };

function tiny(): Scenario {
  const parsed = parseScenario([{ path: "tiny.yaml", text: readFileSync(file, "utf8") }]);
  if (!parsed.ok) throw new Error(parsed.error.map(({ sentence }) => sentence).join("\n"));
  return parsed.value;
}

/** A short session in its lobby. */
export const tinyOpened = (): Played => openedSession(tiny(), options);

/** The record of a short session, played to its end by robots. */
export const tinyRecord = (scope: RecordFile["scope"] = "everything"): RecordFile =>
  playedSession(tiny(), options).record(scope);
