// A record file of this device, checked through and through before anything is shown of it.
import { err, type Result } from "@whitecell/shared/lib/result.ts";
import { LARGEST_BYTES, type RecordProblem, readRecord } from "@whitecell/shared/record/readRecord.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";

export async function openRecordFile(file: File): Promise<Result<OpenRecord, RecordProblem>> {
  if (file.size > LARGEST_BYTES) return err({ kind: "too-large", megabytes: Math.round(file.size / 1e6) });
  return readRecord(await file.text());
}
