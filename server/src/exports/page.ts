// The replay as one file: the built page with a record put into it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordFile } from "@whitecell/shared/record/recordFile.ts";

const PLACE = "%RECORD%";

/** The page as it was built; null where the pages have not been built. */
export function readReplayPage(pages: string | null): string | null {
  const file = pages === null ? null : join(pages, "replay-page.html");
  return file !== null && existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** REP15: nothing in a record can end the element that holds it. */
export const pageOf = (page: string, record: RecordFile): string => {
  const [before, after] = page.split(PLACE);
  return `${before}${JSON.stringify(record).replaceAll("<", "\\u003c")}${after}`;
};
