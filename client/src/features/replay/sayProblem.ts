import { replay } from "../../messages/en/replay.ts";
import type { ReplayProblem } from "../../state/archive.ts";

/** Why a record cannot be opened, in one sentence. */
export function sayProblem(problem: ReplayProblem): string {
  const say = replay.problems;
  switch (problem.kind) {
    case "newer":
      return say.newer(problem.version);
    case "damaged":
      return say.damaged(problem.feed, problem.entry);
    case "too-large":
      return say["too-large"](problem.megabytes);
    case "refused":
      return problem.sentence ?? (problem.code === "server-away" ? say.away : say.refused);
    case "not-json":
    case "not-a-record":
    case "no-feeds":
    case "unfoldable":
      return say[problem.kind];
  }
}
