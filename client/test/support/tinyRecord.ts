import { readFileSync } from "node:fs";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { must } from "@whitecell/shared/lib/assert.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { OpenRecord, RecordFile } from "@whitecell/shared/record/recordFile.ts";
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

/** The file of a short session, played to its end by robots. */
export const tinyFile = (scope: "public" | "everything" = "everything"): RecordFile =>
  playedSession(tiny(), options).record(scope);

/** The file of a session that talked a lot: at least so many entries. */
export function longFile(entries: number): RecordFile {
  const session = openedSession(tiny(), { key: "long", turns: 1 });
  session.host({ type: "StartSession" });
  const { teamOrder } = session.scenario;
  for (let said = 0; said < entries; said += 1) {
    const team = must(teamOrder[said % teamOrder.length], "no team");
    session.issue({ kind: "person", person: team }, { type: "SendMessage", team, text: `Word ${said}` });
  }
  return session.record();
}

/** The same, opened. */
export function tinyRecord(scope: "public" | "everything" = "everything"): OpenRecord {
  const opened = openRecord(JSON.parse(JSON.stringify(tinyFile(scope))));
  return must(opened.ok ? opened.value : null, "the record does not open");
}
