// A record file of this device, checked through and through before anything is shown of it.
import { err, ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { RecordFile } from "@whitecell/shared/protocol/http.ts";
import { LARGEST_BYTES, type RecordProblem, readRecordFile } from "./recordFile.ts";
import { createTimeline } from "./replayTimeline.ts";

export async function openRecordFile(file: File): Promise<Result<RecordFile, RecordProblem>> {
  if (file.size > LARGEST_BYTES) return err({ kind: "too-large", megabytes: Math.round(file.size / 1e6) });
  const read = readRecordFile(await file.text());
  return read.ok ? tryFold(read.value) : read;
}

/** Folds every side to its end once: what cannot be folded is told now, not in the middle of a replay. */
export function tryFold(record: RecordFile): Result<RecordFile, RecordProblem> {
  try {
    const timeline = createTimeline(record);
    for (const key of timeline.keys) timeline.viewAt(key, timeline.steps.length - 1);
    return ok(record);
  } catch {
    return err({ kind: "unfoldable" });
  }
}
