import { sayRecordProblem } from "@whitecell/shared/record/sayRecordProblem.ts";
import { replay } from "../../messages/en/replay.ts";
import type { ReplayProblem } from "../../state/archive.ts";

/** Why a record cannot be opened, in one sentence. */
export function sayProblem(problem: ReplayProblem): string {
  const say = replay.problems;
  if (problem.kind !== "refused") return sayRecordProblem(problem);
  return problem.sentence ?? (problem.code === "server-away" ? say.away : say.refused);
}
