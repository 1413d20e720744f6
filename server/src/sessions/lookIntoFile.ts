// What a record file holds and whether it is what was written at the table; everything wrong with it is a sentence.
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import { listable } from "@whitecell/shared/protocol/playListing.ts";
import { type Finding, sayFinding } from "@whitecell/shared/record/finding.ts";
import { type PlaySummary, playSummary } from "@whitecell/shared/record/playSummary.ts";
import { type RecordProblem, readRecord } from "@whitecell/shared/record/readRecord.ts";
import { sayRecordProblem } from "@whitecell/shared/record/sayRecordProblem.ts";
import { verifyRecord } from "@whitecell/shared/record/verify.ts";
import { sha256 } from "../auth/secrets.ts";
import { type Problem, refuse } from "./problem.ts";

export type LookedInto = {
  readonly summary: PlaySummary;
  readonly finding: Finding["is"];
  readonly said: string;
  /** Of the file as it came. */
  readonly seal: string;
};

const bad = (problem: RecordProblem): Result<never, Problem> =>
  refuse({ status: 400, code: "bad-record", sentence: sayRecordProblem(problem) });

export function lookIntoFile(text: string): Result<LookedInto, Problem> {
  const read = readRecord(text);
  if (!read.ok) return bad(read.error);
  try {
    // LIB6: what a list shows of a file is words and numbers; null where the file gives something else.
    const summary = listable(playSummary(read.value));
    if (!summary) return bad({ kind: "unfoldable" });
    const finding = verifyRecord(read.value, { sha256 });
    return ok({ summary, finding: finding.is, said: sayFinding(finding), seal: sha256(text) });
  } catch {
    return bad({ kind: "unfoldable" });
  }
}
