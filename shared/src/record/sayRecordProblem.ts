import type { RecordProblem } from "./readRecord.ts";
import { shortly } from "./shortly.ts";

/** Why a file cannot be opened as a record, in one sentence. */
export function sayRecordProblem(problem: RecordProblem): string {
  switch (problem.kind) {
    case "not-json":
      return "This file is no record: it could not be read as one.";
    case "not-a-record":
      return "This file is no Whitecell record.";
    case "newer":
      return `This record was written by a later Whitecell (form ${problem.version}). Open it there.`;
    case "no-feeds":
      return "This record is empty.";
    case "damaged":
      return `This record is damaged: entry ${problem.entry} of “${shortly(problem.feed)}” is not where it should be.`;
    case "too-large":
      return `This file has ${problem.megabytes} MB or more. No record is that large.`;
    case "unfoldable":
      return "This record holds something that this Whitecell does not know. Update it, or open the record where it was made.";
  }
}
